$ lrpt db init
! A new, empty casework file: <*>/home/.local/share/lrpt/lrpt.db

$ stat -c '%a' home/.local/share/lrpt/lrpt.db home/.local/share/lrpt
600
700

$ lrpt db info --fields version,training
VERSION  TRAINING
1        no

$ lrpt db info --get path
<*>/home/.local/share/lrpt/lrpt.db

# One that is there is never touched.
@ lrpt staff add asha --role vlo
@ sha256sum home/.local/share/lrpt/lrpt.db > before
$ lrpt db init
! lrpt: there is already a file at <*>/home/.local/share/lrpt/lrpt.db
!   Nothing was changed. To look at it: lrpt db info
[73]

$ lrpt db init --training
! lrpt: there is already a file at <*>/home/.local/share/lrpt/lrpt.db
!   Nothing was changed. To look at it: lrpt db info
[73]

$ sha256sum -c before
home/.local/share/lrpt/lrpt.db: OK

# A file to practise in says so everywhere but to programs; private whatever the umask.
$ umask 000; lrpt db init --training --db deep/down/practice.db -q; stat -c '%a' deep deep/down deep/down/practice.db; ls deep/down
700
700
600
practice.db

$ lrpt case list --db deep/down/practice.db --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case list --db deep/down/practice.db --json --today "4 Mar 2013"
{"format_version":1,"kind":"case-list","as_of":"2013-03-04","items":[]}

$ lrpt db init --db /proc/practice.db
! lrpt: /proc/practice.db cannot be made: No such file or directory
[73]

$ lrpt db init --db before/practice.db
! lrpt: before/practice.db cannot be made: Not a directory
[73]

$ lrpt db init --db "$PWD"
! lrpt: there is already a file at <*>
!   Nothing was changed. To look at it: lrpt db info
[73]
