<< wants.py
import sqlite3, sys
db = sqlite3.connect("home/.local/share/lrpt/lrpt.db", isolation_level=None)
db.execute('INSERT INTO offers (case_reference, number, person, "on", answer, level) VALUES '
           '(?, (SELECT coalesce(max(number), 0) + 1 FROM offers), ?, ?, ?, ?)', sys.argv[1:])
END
<< parent.json
{"name": "Ida Prewett"}
END
<< child.json
{"born_on": "1995-03-10"}
END
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
@ lrpt case progress add VC-2013-0001 --kind transfer --today "4 Mar 2013"
@ lrpt case progress add VC-2013-0001 --kind adjudication --today "4 Mar 2013"
$ lrpt case told add VC-2013-0001 3 --today "5 Mar 2013" -q
! lrpt: VC-2013-0001 has no event 3
!   What there is: lrpt case progress VC-2013-0001
[67]

$ lrpt case told add VC-2013-0001 1 --person 2 --today "5 Mar 2013" -q
! lrpt: VC-2013-0001 has no person 2
!   Who is on it: lrpt case people VC-2013-0001
[67]

$ lrpt case told add VC-2013-0001 2 --today "5 Mar 2013" -q
! lrpt: event 2 (adjudication) is never told to a victim
!   A later month of release that follows from it is: lrpt case progress add VC-2013-0001 --kind release-month --month MONTH
[65]

$ lrpt case told add VC-2013-0001 1 --on "3 Mar" --today "5 Mar 2013" -q
! lrpt: on Sun 3 Mar 2013 the team did not know it: it learned of event 1 on Mon 4 Mar 2013
!   Check --on, and the event: lrpt case progress VC-2013-0001
[65]

$ lrpt case told add VC-2013-0001 1 --on tomorrow --today "5 Mar 2013" -q
! lrpt: Wed 6 Mar 2013 is still to come: it is recorded when it has happened
!   --on is the day on which it happened; today unless said
[65]

$ lrpt case told -q
! lrpt: case told needs the case
!   Type: lrpt case told REF, or lrpt case told --gaps for every open case
[64]

$ lrpt case told VC-2013-0001 --exit-code -q
! lrpt: --exit-code goes with --gaps
[64]

$ lrpt case told VC-2013-0001 --gaps --owner all -q
! lrpt: --owner is for all cases: give it without REF
[64]

# Who wants no contact is not told.
@ python3 wants.py VC-2013-0001 1 2013-03-05 no key-stages
$ lrpt case told add VC-2013-0001 1 --today "5 Mar 2013" -q
! lrpt: person 1 of VC-2013-0001 has said that they want no contact
!   If they want it again, record that first: lrpt case offer VC-2013-0001 --person 1 --answer yes
[65]

# A child's parent is told until the day before the child turns 18, the victim from it on.
@ lrpt case progress add VC-2013-0002 --kind transfer --today "4 Mar 2013"
@ lrpt case people update VC-2013-0002 1 --from child.json --today "4 Mar 2013"
@ lrpt case people add VC-2013-0002 --role parent --acts-for 1 --because child --from parent.json --today "4 Mar 2013"
$ lrpt case told add VC-2013-0002 1 --person 1 --on "9 Mar" --today "10 Mar 2013" -q
! lrpt: person 1 of VC-2013-0002 was not the one to be told on Sat 9 Mar 2013
!   The contact was with person 2
!   Who acts for whom: lrpt case people VC-2013-0002
[65]

$ lrpt case told add VC-2013-0002 1 --person 2 --on "10 Mar" --today "10 Mar 2013" -q
! lrpt: person 2 of VC-2013-0002 was not the one to be told on Sun 10 Mar 2013
!   The contact was with person 1
!   Who acts for whom: lrpt case people VC-2013-0002
[65]

$ lrpt case told add VC-2013-0002 1 --on "10 Mar" --today "10 Mar 2013" -q; lrpt case told VC-2013-0002 --get person -q
1

# Nobody is guessed where there are several.
@ lrpt case people add VC-2013-0002 --role victim --no-input --today "4 Mar 2013"
$ lrpt case told add VC-2013-0002 1 --today "10 Mar 2013" -q
! lrpt: VC-2013-0002 has several people: say who
!   Add --person with one of 1, 3
!   Who is on it: lrpt case people VC-2013-0002
[64]
