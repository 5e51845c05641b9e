# The front desk finds the right solicitor, near, for this problem. All firms are invented.
@ lrpt db init --training
@ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013"
$ lrpt lawyers find --near Loughborough --for immigration --today "4 Mar 2013"
Immigration lawyers within 15 miles of Loughborough, nearest first

MILES  FIRM                      TOWN          ID     TELEPHONE      LEGAL AID  CHECKED
0.0    Soar Example Law          Loughborough  L-002  01632 960 002  yes        never
2.3    Quorn Example Law         Quorn         L-023  01632 960 023  yes        never
12.7   Trent Example Solicitors  Nottingham    L-014  01632 960 014  yes        never

Listed for immigration or asylum: in the directory of Fri 1 Feb 2013 (3).
Legal aid for immigration: Ask the solicitor whether legal aid covers it.
The trust introduces lawyers; it does not recommend one over another.
! lrpt: training file, as on Mon 4 Mar 2013

# Those that cannot be placed come last, and are marked; ~ where only the middle is known. The two at one place
# change their order from day to day, and only then.
$ lrpt lawyers find --near "le1 6th" --for parole --within 1 --today "4 Mar 2013" -q
Parole lawyers within 1 mile of LE1, nearest first

MILES      FIRM                         TOWN        ID     TELEPHONE      LEGAL AID  CHECKED
~0.0       Short Example Solicitors     Leicester   L-007  01632 960 007  yes        never
~0.0       Letter I Example Law         Leicester   L-006  01632 960 006  yes        never
~0.0       No Point Example & Co        Leicester   L-005  01632 960 005  yes        never
0.1        Example & Sample Solicitors  Leicester   L-001  01632 960 001  yes        never
0.2        Twin Example Chambers        Leicester   L-003  01632 960 003  yes        never
0.2        Other Twin Example LLP       Leicester   L-004  01632 960 004  yes        never
not known  Orphan Example Legal                     L-022  01632 960 022  yes        never
not known  Nowhere Example Law          Exampleton  L-021  01632 960 021  yes        never

Listed for prison law: in the directory of Fri 1 Feb 2013 (8).
Legal aid for parole: Parole is within legal aid, for those whose means allow it.
The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers find --near leicester --for parole --within 1 --today "5 Mar 2013" -q --csv --fields miles,id
miles,id
0.1,L-004
0.1,L-003
0.2,L-006
0.2,L-007
0.2,L-005
0.3,L-001
,L-021
,L-022
$ lrpt lawyers find --near leicester --for parole --within 1 --today "5 Mar 2013" -q --csv --fields miles,id
miles,id
0.1,L-004
0.1,L-003
0.2,L-006
0.2,L-007
0.2,L-005
0.3,L-001
,L-021
,L-022
$ lrpt lawyers find --near leicester --for parole --within 1 --today "6 Mar 2013" -q --csv --fields miles,id
miles,id
0.1,L-003
0.1,L-004
0.2,L-005
0.2,L-007
0.2,L-006
0.3,L-001
,L-021
,L-022

# Several subjects at once, by other words, and what there is for a program.
$ lrpt lawyers find --near "HMP Gartree" --for "judicial review" --for disputes --within 10 --today "4 Mar 2013" -q --json
{"format_version":1,"kind":"lawyer-list","as_of":"2013-03-04","items":[
{"kind":"lawyer","miles":2.1,"firm":"Harborough Example Law","town":"Market Harborough","id":"L-011","telephone":"01632 960 011","legal_aid":true,"checked_on":null,"postcode":"LE16 7NB","website":null,"topics":["disputes","judicial-review"],"categories":["AAP","PUB"],"placed":true,"placed_by":"coordinates","address":"5 Church Example Square","email":null,"languages":[],"visits_prisons":[],"account_number":"1A011L","listed_on":"2013-02-01","retired_on":null,"mended":[]}
]}

# The malformed postcodes: by district, by town, by name.
$ lrpt lawyers find --near LE1 --for visits --within 1 --today "4 Mar 2013" -q --csv --fields id,postcode,placed_by
id,postcode,placed_by
L-007,LE1 6R,district
L-006,LE1 IHD,district
L-005,LE1 5BN,district
L-001,LE1 6TH,coordinates
L-003,LE1 5GF,coordinates
L-004,LE1 5GF,coordinates
L-022,XX99 9XX,
L-021,,
$ lrpt lawyers find --near London --for parole --within 5 --today "4 Mar 2013" -q --csv --fields id,town,placed_by
id,town,placed_by
L-009,London,town
L-019,London,coordinates
L-022,,
L-021,Exampleton,
$ lrpt lawyers find --name "short example" --today "4 Mar 2013" -q --csv --fields id,firm,placed_by
id,firm,placed_by
L-007,Short Example Solicitors,district
$ lrpt lawyers find --town exampleton --today "4 Mar 2013" -q --csv --fields id,firm,placed
id,firm,placed
L-021,Nowhere Example Law,no
$ lrpt lawyers find --county rutland --today "4 Mar 2013" -q --csv --fields id,firm
id,firm
L-008,Rutland Example Law

# Legal aid is that of the day, and never promised.
$ lrpt lawyers find --near Oakham --for visits --within 1 --legal-aid --today "2 Dec 2013" -q
Visits lawyers within 1 mile of Oakham who work for legal aid, nearest first

MILES      FIRM                  TOWN        ID     TELEPHONE      LEGAL AID  CHECKED
0.1        Rutland Example Law   Oakham      L-008  01632 960 008  yes        never
not known  Orphan Example Legal              L-022  01632 960 022  yes        never
not known  Nowhere Example Law   Exampleton  L-021  01632 960 021  yes        never

Listed for prison law: in the directory of Fri 1 Feb 2013 (3).
Legal aid for visits: Visits are not within legal aid: complain first, then ask the Ombudsman, or pay a solicitor.
The trust introduces lawyers; it does not recommend one over another.

$ lrpt lawyers find --near Oakham --for adjudications --within 5 --language welsh --today "4 Mar 2013" -q
$ lrpt lawyers find --near Melton --for adjudications --within 5 --today "4 Mar 2013" -q
Adjudications lawyers within 5 miles of Melton Mowbray, nearest first

MILES      FIRM                  TOWN        ID     TELEPHONE      LEGAL AID  CHECKED
not known  Orphan Example Legal              L-022  01632 960 022  yes        never
not known  Nowhere Example Law   Exampleton  L-021  01632 960 021  yes        never

Nearest is 9.3 miles away. To see it: add --within 10
Listed for prison law: in the directory of Fri 1 Feb 2013 (2).
Legal aid for adjudications: Discipline is within legal aid, for those whose means allow it.
The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers find --near Lougborough --for imigration --today "4 Mar 2013" -q
! lrpt: 2 things need another look
!   --for "imigration" is not a subject. Did you mean immigration?
!   --near "Lougborough" is not a place in the list. Did you mean Loughborough?
!   Also by postcode: --near LE11
!   The subjects are: lrpt help lawyers find
!   Try: lrpt lawyers find --near Loughborough --for immigration
[64]
$ lrpt lawyers find --near Oakhm --today "4 Mar 2013" -q
! lrpt: --near "Oakhm" is not a place in the list. Did you mean Oakham?
!   Also by postcode: --near LE11
!   Try: lrpt lawyers find --near Oakham
[64]
$ lrpt lawyers find --near Oakham --within far --today "4 Mar 2013" -q
! lrpt: --within "far" is not a number of miles
[64]
$ lrpt lawyers find --within 5 --today "4 Mar 2013" -q
! lrpt: --within says how far from --near PLACE
[64]
$ lrpt lawyers find --county Leistershire --today "4 Mar 2013" -q
! lrpt: --county "Leistershire" is not in the list of places. Did you mean Leicestershire?
!   Try: lrpt lawyers find --county Leicestershire
[64]
$ lrpt lawyers find --near Oakham --relative --today "4 Mar 2013" -q
! lrpt: --relative goes with --handout
!   To print for a visitor: add --handout
[64]
