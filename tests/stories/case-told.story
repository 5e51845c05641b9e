# Who was told of what, what may be said, and what has not been passed on.
<< wants.py
import sqlite3, sys
db = sqlite3.connect("home/.local/share/lrpt/lrpt.db", isolation_level=None)
db.execute('INSERT INTO offers (case_reference, number, person, "on", answer, level) VALUES '
           '(?, (SELECT coalesce(max(number), 0) + 1 FROM offers), ?, ?, ?, ?)', sys.argv[1:])
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
@ lrpt case people add VC-2013-0001 --role victim --no-input --today "4 Mar 2013"
@ python3 wants.py VC-2013-0001 1 2013-03-01 yes key-stages
@ python3 wants.py VC-2013-0001 2 2013-03-01 yes yearly
@ python3 wants.py VC-2013-0002 1 2013-03-01 yes key-stages
@ lrpt case progress add VC-2013-0001 --kind release-month --month 2014-05 --today "4 Mar 2013"
@ lrpt case progress add VC-2013-0001 --kind transfer --today "5 Mar 2013"
@ lrpt case progress add VC-2013-0002 --kind transfer --today "5 Mar 2013"
$ lrpt case told VC-2013-0001 --gaps --csv --today "12 Mar 2013"
case,event,progress,month,known_on,person,due_on,days_late
VC-2013-0001,1,release-month,2014-05,2013-03-04,1,2013-03-11,1
VC-2013-0001,1,release-month,2014-05,2013-03-04,2,2013-03-11,1
VC-2013-0001,2,transfer,,2013-03-05,1,2013-03-12,0

# The deadline is met when everybody who wants to hear of it was told.
$ lrpt case told add VC-2013-0001 1 --person 1 --how phone --today "6 Mar 2013"
Recorded: event 1 told to person 1 on Wed 6 Mar 2013. VC-2013-0001 (asha)
  Moved: contact.yearly 1, from Sat 1 Mar 2014, now due Thu 6 Mar 2014 (in 365 days)
  You may say: release is expected in May 2014. Not: the day, the prison or the place.
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt case told add VC-2013-0001 1 --person 2 --how phone --acknowledged yes --on "7 Mar" --today "8 Mar 2013"
Recorded: event 1 told to person 2 on Thu 7 Mar 2013. VC-2013-0001 (asha)
  Moved: contact.yearly 2, from Sat 1 Mar 2014, now due Fri 7 Mar 2014 (in 364 days)
  Met: contact.tell 1, met on Thu 7 Mar 2013
  You may say: release is expected in May 2014. Not: the day, the prison or the place.
! lrpt: training file, as on Fri 8 Mar 2013

# Twice only on purpose: then whether they acknowledged it is brought up to date.
$ lrpt case told add VC-2013-0001 1 --person 1 --today "8 Mar 2013" -q
! lrpt: person 1 was told of event 1 on Wed 6 Mar 2013
!   Nothing was saved. To record that they were told again, or that they acknowledge it, add --again
!   What was told: lrpt case told VC-2013-0001
[65]

$ lrpt case told add VC-2013-0001 1 --person 1 --again --acknowledged yes --today "8 Mar 2013"
Recorded: event 1 told again to person 1 on Fri 8 Mar 2013. VC-2013-0001 (asha)
  You may say: release is expected in May 2014. Not: the day, the prison or the place.
! lrpt: training file, as on Fri 8 Mar 2013

$ lrpt case told VC-2013-0001 --jsonl
{"kind":"told","case":"VC-2013-0001","number":1,"event":1,"person":1,"on":"2013-03-06","how":"phone","acknowledged":true}
{"kind":"told","case":"VC-2013-0001","number":2,"event":1,"person":2,"on":"2013-03-07","how":"phone","acknowledged":true}

# What is still open, of one case and of all; the exit status says it too.
$ lrpt case told VC-2013-0001 --gaps --exit-code --today "13 Mar 2013"
CASE          EVENT  PROGRESS  MONTH  KNOWN ON        PERSON  DUE              DAYS LATE
VC-2013-0001  2      transfer         Tue 5 Mar 2013  1       Tue 12 Mar 2013  1
! lrpt: training file, as on Wed 13 Mar 2013
[1]

$ lrpt case told --gaps --get case -q; lrpt case told --gaps --owner asha --exit-code --csv --fields case,person -q
VC-2013-0001
VC-2013-0002
case,person
VC-2013-0001,1
VC-2013-0002,1
[1]

$ lrpt case told VC-2013-0003 --gaps --exit-code -q; lrpt case told VC-2013-0003 -q

# A telling is the victim's side: nothing of it is for the offender's.
$ lrpt case told VC-2013-0001 --for offender-manager -q; lrpt case told VC-2013-0001 --gaps --for offender-manager -q

# What may be said is always the newest month.
@ lrpt case progress add VC-2013-0001 --kind release-month --month 2014-07 --today "8 Mar 2013"
$ lrpt case told add VC-2013-0001 1 --person 2 --again --today "8 Mar 2013" | tail -1
  You may say: release is expected in July 2014. Not: the day, the prison or the place.
! lrpt: training file, as on Fri 8 Mar 2013
