# The victim team deals exclusively with victims: nobody is both, whichever role came first.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
$ for role in facilitator offender-manager report-writer; do lrpt staff add asha --role $role -q; echo $?; done
65
65
65
! lrpt: asha cannot be both vlo and facilitator
!   The victim liaison team deals exclusively with victims
! lrpt: asha cannot be both vlo and offender-manager
!   The victim liaison team deals exclusively with victims
! lrpt: asha cannot be both vlo and report-writer
!   The victim liaison team deals exclusively with victims

$ lrpt staff add khan --role vlo -q
! lrpt: khan cannot be both vlo and facilitator
!   The victim liaison team deals exclusively with victims
[65]

$ lrpt staff add new --role vlo --role facilitator -q
! lrpt: new cannot be both vlo and facilitator
!   The victim liaison team deals exclusively with victims
[65]

# The other roles are free.
$ lrpt staff add asha --role manager --role front-desk -q; lrpt staff list --plain --fields login,roles
login	roles
asha	vlo manager front-desk
khan	facilitator

# Not past the program either: the file refuses it.
$ python3 -c 'import sqlite3; sqlite3.connect("home/.local/share/lrpt/lrpt.db").execute("INSERT INTO staff_roles VALUES (?, ?)", ("asha", "facilitator"))' 2>&1 | tail -1
sqlite3.IntegrityError: a victim liaison officer works with victims only
