# What happens in the course of a sentence is recorded by kind; who must hear of it is said at once.
<< wants.py
import sqlite3, sys
db = sqlite3.connect("home/.local/share/lrpt/lrpt.db", isolation_level=None)
db.execute('INSERT INTO offers (case_reference, number, person, "on", answer, level) VALUES '
           '(?, (SELECT coalesce(max(number), 0) + 1 FROM offers), ?, ?, ?, ?)', sys.argv[1:])
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt case progress add VC-2013-0001 --kind transfer --today "4 Mar 2013"
Recorded: event 1, transfer, known on Mon 4 Mar 2013. VC-2013-0001 (asha)
  Nobody on this case wants to be told of it.
! lrpt: training file, as on Mon 4 Mar 2013

@ python3 wants.py VC-2013-0001 1 2013-03-04 yes key-stages
$ lrpt case progress add VC-2013-0001 --kind release-month --month "May 2014" --today "4 Mar 2013" -q

$ echo "Day 2014-05-14, HMP Nowhere" | lrpt case progress add VC-2013-0001 --kind temporary-release --on "20 Mar 2013" --known-on "4 Mar" --from - --today "5 Mar 2013"
Recorded: event 3, temporary-release, known on Mon 4 Mar 2013. VC-2013-0001 (asha)
  New: contact.tell 3, due Mon 11 Mar 2013 (in 6 days)
  To be told: person 1. Then: lrpt case told add VC-2013-0001 3
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt case progress add VC-2013-0001 --kind adjudication --today "5 Mar 2013"
Recorded: event 4, adjudication, known on Tue 5 Mar 2013. VC-2013-0001 (asha)
  Adjudications are not told. A later month of release that follows is an event of its own.
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt case progress add VC-2013-0001 --kind sentence-explained --today "5 Mar 2013"
Recorded: event 5, sentence-explained, known on Tue 5 Mar 2013. VC-2013-0001 (asha)
  It is not due by any day. Who heard it: lrpt case told add VC-2013-0001 5
! lrpt: training file, as on Tue 5 Mar 2013

# A later month is a new event, and is told again.
$ lrpt case progress add VC-2013-0001 --kind release-month --month 2014-07 --today "6 Mar 2013"
Recorded: event 6, release-month, known on Wed 6 Mar 2013. VC-2013-0001 (asha)
  New: contact.tell 6, due Wed 13 Mar 2013 (in 7 days)
  To be told: person 1. Then: lrpt case told add VC-2013-0001 6
! lrpt: training file, as on Wed 6 Mar 2013

# The first became known on the day on which they answered: it is told as well.
$ lrpt deadlines list --case VC-2013-0001 --kind contact.tell --fields item,due_on,state --csv --today "6 Mar 2013"
item,due_on,state
1,2013-03-11,open
2,2013-03-11,open
3,2013-03-11,open
6,2013-03-13,open

# The notes are hidden; the look at them is recorded.
$ lrpt case progress VC-2013-0001 --today "6 Mar 2013" -q | sed -n '/^progress 2/,/^progress 4/p'
progress 2
  kind             release-month
  on               Mon 4 Mar 2013
  known on         Mon 4 Mar 2013
  month            2014-05
progress 3
  kind             temporary-release
  on               Wed 20 Mar 2013
  known on         Mon 4 Mar 2013
progress 4

$ lrpt case progress VC-2013-0001 --names --today "6 Mar 2013" -q | grep note
  note             Day 2014-05-14, HMP Nowhere

$ lrpt case history VC-2013-0001 --get what | tail -2
event 6 added: release-month, known on 2013-03-06
notes on progress were looked at

# For a victim: kind and month, and no adjudication. Never a day, even with --names.
$ lrpt case progress VC-2013-0001 --for victim --names --jsonl
{"kind":"progress","case":"VC-2013-0001","number":1,"progress":"transfer","on":null,"known_on":null,"month":null,"about":null,"note":null}
{"kind":"progress","case":"VC-2013-0001","number":2,"progress":"release-month","on":null,"known_on":null,"month":"2014-05","about":null,"note":null}
{"kind":"progress","case":"VC-2013-0001","number":3,"progress":"temporary-release","on":null,"known_on":null,"month":null,"about":null,"note":null}
{"kind":"progress","case":"VC-2013-0001","number":5,"progress":"sentence-explained","on":null,"known_on":null,"month":null,"about":null,"note":null}
{"kind":"progress","case":"VC-2013-0001","number":6,"progress":"release-month","on":null,"known_on":null,"month":"2014-07","about":null,"note":null}

$ lrpt case progress VC-2013-0001 --for offender-manager --csv --fields number,progress,on | tail -2
5,sentence-explained,2013-03-05
6,release-month,2013-03-06

$ lrpt case progress VC-2013-0002 --today "6 Mar 2013" -q

# Nothing is saved by a dry run.
$ lrpt case progress add VC-2013-0001 --kind recalled -n --today "6 Mar 2013" -q; lrpt case progress VC-2013-0001 --get number | tail -1
6
