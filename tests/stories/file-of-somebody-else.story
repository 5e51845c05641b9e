# A file that is not ours is refused and not altered by so much as a byte, not even its journal mode.
@ mkdir -m 700 box && sqlite3 box/wal.db 'PRAGMA journal_mode=WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1);' && chmod 600 box/wal.db && md5sum box/wal.db > sum
$ lrpt db info --db box/wal.db
! lrpt: box/wal.db is not an lrpt casework file
!   Name the right one: --db FILE
[66]
$ md5sum --quiet -c sum
$ sqlite3 box/wal.db 'PRAGMA journal_mode'
wal

# Nor is one that only bears our mark.
@ sqlite3 box/mark.db 'PRAGMA application_id=1280462932; CREATE TABLE t (a);' && chmod 600 box/mark.db
$ lrpt staff list --db box/mark.db
! lrpt: box/mark.db is not an lrpt casework file
!   Name the right one: --db FILE
[66]
$ sqlite3 box/mark.db .tables
t
