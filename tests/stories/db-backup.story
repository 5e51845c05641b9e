# The drill from start to end, with everything that may go wrong, is tests/checks/backups.py.
@ lrpt db init --training --db lrpt.db
@ mkdir -m 700 elsewhere
$ lrpt db backup --db lrpt.db -q
! lrpt: backup.public_key is not set: a backup is sealed to somebody
!   Make a pair of keys, on another computer: lrpt db key FILE
[78]

$ lrpt db key elsewhere/backup.key
[backup]
public_key = "<*>"
! Put these lines into /etc/lrpt/lrpt.toml of the computer that makes backups.
! The file opens every backup: keep it elsewhere, twice. Without it none can be read.

$ lrpt db key elsewhere/backup.key -q
! lrpt: there is already a file at elsewhere/backup.key
!   Nothing was changed. Give another name
[73]

$ lrpt db key missing/backup.key -q
! lrpt: there is no folder missing
!   Make it first: mkdir -p -m 700 missing
[73]

@ lrpt db key elsewhere/mine.key -q > settings.toml
$ lrpt db backup --dry-run --db lrpt.db --config settings.toml -q
DRY RUN: nothing was saved; <*> bytes would be sealed to backups/lrpt-<*>.sealed

$ lrpt db backup --db lrpt.db --config settings.toml
Sealed, written and read back: backups/lrpt-<*>.sealed (<*> bytes)
! lrpt: training file, as on <*>

$ lrpt db backup --if-changed --db lrpt.db --config settings.toml
! lrpt: training file, as on <*>
! Nothing has changed since the last backup.

$ lrpt db backups --db lrpt.db --config settings.toml --fields minutes_ago,whole --csv
minutes_ago,whole
0,yes

# What is printed and kept of it tells nobody anything.
$ head -n 1 backups/*.sealed; grep -c "SQLite" backups/*.sealed; stat -c %a backups backups/*.sealed
lrpt sealed backup 1
0
700
600

$ lrpt db restore backups/*.sealed --key elsewhere/mine.key --prove --db lrpt.db
! Proved: the backup of <*>, <*> bytes, training casework of 0 cases, recorded until <*>.

$ lrpt db restore backups/*.sealed --key elsewhere/backup.key --prove -q
! lrpt: the backup is sealed to another key
!   Its public key: <*>
[65]

$ lrpt db restore lrpt.db --key elsewhere/mine.key --prove -q
! lrpt: that file is not a sealed backup of lrpt
!   Nothing was changed
[65]

$ lrpt db restore backups/*.sealed -q
! lrpt: db restore needs --key
[64]

$ lrpt db restore backups/*.sealed --key elsewhere/mine.key --db lrpt.db -q
! lrpt: this cannot be taken back and has to be confirmed, and this is not a terminal
!   Add: --confirm lrpt.db
[64]

$ lrpt db restore backups/*.sealed --key elsewhere/mine.key --db lrpt.db --confirm lrpt.db
! Proved: the backup of <*>, <*> bytes, training casework of 0 cases, recorded until <*>.
! What was recorded in lrpt.db after that backup was made will be gone from it.
! Restored: lrpt.db
! What was there before: <*>/lrpt.db-replaced-<*>
! It holds people's data: remove it when you no longer need it.

<< wrong.toml
[backup]
copy_command = ["/bin/cp", "away"]
END
$ lrpt db backup --db lrpt.db --config wrong.toml -q
! lrpt: backup.copy_command does not say where the backup goes in it
!   One of its words must have {file} in it: ["/usr/bin/scp", "-q", "{file}", "backup@host.example:lrpt/"]
[78]
