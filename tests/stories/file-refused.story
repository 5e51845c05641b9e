# What is not a casework file, or not a safe one, is refused and not touched.
@ lrpt db init --training --db team.db -q
@ umask 077; python3 -c 'import sqlite3; db = sqlite3.connect("other.db"); db.execute("CREATE TABLE t (x)"); db.commit()'
@ umask 077; echo "This is no database, but a text that is long enough to be taken for one if nobody looked." > text.db; : > empty.db
@ cp -p team.db newer.db; python3 -c 'import sqlite3; db = sqlite3.connect("newer.db"); db.execute("PRAGMA user_version = 99"); db.commit()'
@ cp -p team.db short.db; truncate -s -4096 short.db; cp -p team.db odd.db; truncate -s -100 odd.db; cp -p team.db longer.db; head -c 4096 /dev/zero >> longer.db
@ cp -p team.db torn.db; printf 'garbage garbage' | dd of=torn.db bs=1 seek=100 conv=notrunc status=none
@ cp -p team.db group.db; chmod 640 group.db; cp -p team.db world.db; chmod 604 world.db
@ mkdir -m 777 open; cp -p team.db open/team.db
@ mkfifo -m 600 pipe.db
@ sha256sum other.db text.db empty.db newer.db short.db odd.db longer.db torn.db group.db world.db open/team.db > before
$ lrpt case list --db other.db
! lrpt: other.db is not an lrpt casework file
!   Name the right one: --db FILE
[66]

$ lrpt case list --db text.db
! lrpt: that file is not an lrpt casework file
!   Name the right one: --db FILE
[66]

$ lrpt case list --db empty.db
! lrpt: empty.db is not an lrpt casework file
!   Name the right one: --db FILE
[66]

$ lrpt case list --db newer.db
! lrpt: this casework file was made by a newer lrpt (version 99; this lrpt knows 1)
!   Nothing was changed. Ask for lrpt to be updated on this computer
[65]

$ lrpt case list --db short.db
! lrpt: the casework file is damaged
!   Do not work on in it. Keep a copy, and restore the last backup
[65]

$ lrpt case list --db odd.db
! lrpt: the casework file is not whole: its size is not what it says of itself
!   Do not work on in it. Keep a copy, and restore the last backup
[65]

$ lrpt case list --db longer.db
! lrpt: the casework file is not whole: its size is not what it says of itself
!   Do not work on in it. Keep a copy, and restore the last backup
[65]

$ lrpt case list --db torn.db
! lrpt: the casework file is damaged
!   Do not work on in it. Keep a copy, and restore the last backup
[65]

$ lrpt case list --db group.db
! lrpt: other users of this computer may open group.db
!   Close it to them: chmod 600 group.db
[77]

$ lrpt case list --db world.db
! lrpt: other users of this computer may open world.db
!   Close it to them: chmod 600 world.db
[77]

$ lrpt case list --db open/team.db
! lrpt: other users may write in <*>/open, where the database is
!   Keep it in a folder of its own: mkdir -m 700 FOLDER. If <*>/open is yours alone: chmod 700 it
[77]

$ lrpt case list --db pipe.db
! lrpt: pipe.db is not a file
!   If your team already has one, name it: --db FILE, or database.path in lrpt.toml
!   To start a new, empty one: lrpt db init
[66]

$ lrpt case list --db /dev/null
! lrpt: /dev/null is not a file
!   If your team already has one, name it: --db FILE, or database.path in lrpt.toml
!   To start a new, empty one: lrpt db init
[66]

# A second name: whoever opens the file by it would not see the journal that belongs to the first.
@ cp -p team.db twice.db; ln twice.db twin.db
$ lrpt case list --db twice.db
! lrpt: twice.db has a second name (a hard link)
!   Find it and remove it: find FOLDER -samefile twice.db
[77]

$ lrpt staff add asha --role vlo --db twin.db; rm twin.db; lrpt case list --db twice.db --get case
! lrpt: twin.db has a second name (a hard link)
!   Find it and remove it: find FOLDER -samefile twin.db

# Nor by a command that changes.
$ for file in other text empty newer short odd longer torn group world open/team; do lrpt staff add asha --role vlo --db $file.db -q 2>/dev/null; echo "$? $file"; done
66 other
66 text
66 empty
65 newer
65 short
65 odd
65 longer
65 torn
77 group
77 world
77 open/team

$ sha256sum --quiet -c before; ls -A | grep -e journal -e wal
[1]

# A link to a safe file is safe.
$ ln -s team.db link.db; lrpt case list --db link.db --get case
