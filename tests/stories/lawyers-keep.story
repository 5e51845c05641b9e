# Keeping the directory right.
@ lrpt db init --training
$ lrpt lawyers add --firm "Soar Valley Example" --town Loughborough --postcode "LE11 1AZ" --telephone "01632 960014" --categories immas,pl --legal-aid yes --languages "Polish; Gujarati" --visits-prisons "HMP Leicester;HMP Stocken" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! L-001 Soar Valley Example: added to the directory
$ lrpt lawyers show L-001 --today "4 Mar 2013" -q
L-001
  firm             Soar Valley Example
  town             Loughborough
  postcode         LE11 1AZ
  telephone        01632 960014
  categories       IMMAS;PL
  legal aid        yes
  languages        Polish;Gujarati
  visits prisons   HMP Leicester;HMP Stocken
  checked on       Mon 4 Mar 2013
  listed for       parole, probation, immigration, adjudications, visits, complaints, disputes
$ lrpt lawyers find --near Loughborough --visits-prison "hmp stocken" --language polish --legal-aid --today "4 Mar 2013" -q
Lawyers within 15 miles of Loughborough who speak polish, visit hmp stocken and work for legal aid, nearest first

MILES  FIRM                 TOWN          ID     TELEPHONE     LEGAL AID  CHECKED
~0.1   Soar Valley Example  Loughborough  L-001  01632 960014  yes        Mon 4 Mar 2013

The trust introduces lawyers; it does not recommend one over another.

# A number that is typed has to be one; what a directory wrote is kept.
$ lrpt lawyers add --firm "Second Example" --telephone abc --today "4 Mar 2013" -q
! lrpt: telephone: that is not a telephone number of the United Kingdom
!   Write it with its area code, as in 0116 496 0000 or +44 116 496 0000
[65]
$ lrpt lawyers update L-001 --telephone "960014" --today "4 Mar 2013" -q
! lrpt: telephone: that is not a telephone number of the United Kingdom
! ...
[65]

# A postcode is never mended in silence.
$ lrpt lawyers add --firm "Second Example" --town Leicester --postcode "LE1 IHD" --today "4 Mar 2013" -q --dry-run
$ lrpt lawyers add --firm "Second Example" --town Leicester --postcode "LE1 IHD" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! L-002 Second Example: added to the directory
!   the postcode is not one; LE1 1HD may be meant: lrpt lawyers update L-002 --postcode "LE1 1HD"
$ lrpt lawyers update L-2 --postcode "LE1 1HD" --note "Ask for the second floor" --today "4 Mar 2013" -q
$ lrpt lawyers show L-2 --today "4 Mar 2013" -q
L-002
  firm             Second Example
  town             Leicester
  postcode         LE1 1HD
  note             Ask for the second floor
  checked on       Mon 4 Mar 2013
  listed for       no subject

# Details are checked every six months: a deadline of the front desk.
$ lrpt deadlines list --team front-desk --today "4 Mar 2013" -q
CASE   DEADLINE      DUE             STATE  DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
L-001  lawyer.check  Wed 4 Sep 2013  open   0                 0
L-002  lawyer.check  Wed 4 Sep 2013  open   0                 0
$ lrpt deadlines explain L-2 --today "4 Mar 2013" -q
L-002 lawyer.check: Check the details of a lawyer's office
  Stands        due Wed 4 Sep 2013 (in 184 days)
  Rule          6 months from checked_on (trust-to-confirm)
  In force      from Fri 1 Jul 2005
  Source        We can introduce you to experienced lawyers
  From          Mon 4 Mar 2013 (checked_on), which is day 0
  Calendar      Wed 4 Sep 2013 (counts)
$ lrpt deadlines overdue --today "4 Sep 2013" -q
$ lrpt deadlines overdue --today "5 Sep 2013" -q
CASE   DEADLINE      DUE             STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
L-001  lawyer.check  Wed 4 Sep 2013  overdue  1                 0
L-002  lawyer.check  Wed 4 Sep 2013  overdue  1                 0
$ lrpt lawyers find --town leicester --today "5 Sep 2013" -q --fields id,checked_on
ID     CHECKED
L-002  Mon 4 Mar 2013
$ lrpt lawyers find --town leicester --today "5 Sep 2013" -q
Lawyers in leicester

FIRM            TOWN       ID     TELEPHONE  LEGAL AID  CHECKED
Second Example  Leicester  L-002             not known  Mon 4 Mar 2013 (old)

The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers check L-002 --today "5 Sep 2013" -q
$ lrpt deadlines overdue --team front-desk --csv --fields lawyer,due_on --today "5 Sep 2013" -q
lawyer,due_on
L-001,2013-09-04

# Somebody at the front desk alone sees that, and no deadline of a case.
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
@ lrpt staff add $(id -un) --role front-desk
$ lrpt deadlines --today "5 Sep 2013" -q
Thursday 5 September 2013, deadlines of the front desk

OVERDUE
  Wed 4 Sep 2013  1 day late      L-001         lawyer.check          front desk

1 overdue, 0 this week, 0 later.
$ lrpt deadlines overdue --team vlt --today "5 Sep 2013" -q
! lrpt: the front desk sees its own deadlines
!   Leave --team out
[77]
@ lrpt staff add $(id -un) --role manager

$ lrpt lawyers retire L-1 --today "5 Sep 2013" -q
$ lrpt lawyers find --near Loughborough --today "5 Sep 2013" -q
Lawyers within 15 miles of Loughborough, nearest first

MILES  FIRM            TOWN       ID     TELEPHONE  LEGAL AID  CHECKED
~10.1  Second Example  Leicester  L-002             not known  Thu 5 Sep 2013

The trust introduces lawyers; it does not recommend one over another.
$ lrpt deadlines explain L-1 --today "5 Sep 2013" -q
! lrpt: L-001 has no deadlines
!   An office of the area has one; to set one: lrpt lawyers check L-001
[67]
$ lrpt lawyers retire L-1 --today "5 Sep 2013" -q
! lrpt: L-001 is retired already
!   lrpt lawyers show L-001
[65]
$ lrpt lawyers retire L-1 --back --today "5 Sep 2013" -q

$ lrpt lawyers add --town Oakham -q
! lrpt: lawyers add needs --firm NAME
[64]
$ lrpt lawyers add --firm "Third Example" --categories PLX -q
! lrpt: categories: PLX is not a category of law
!   The categories are: AAP, COM, CRM, DEB, DISC, EDU, FMED, HLPAS, HOU, IMMAS, MAT, MED, MHE, MOSL, PL, PUB, WB
[65]
$ lrpt lawyers add --firm "Third Example" --latitude 52.6 -q
! lrpt: latitude and longitude are recorded together, or neither is
[65]
$ lrpt lawyers add --firm "Third Example" --latitude 99 --longitude -1 -q
! lrpt: --latitude: 99 degrees are not between -90 and 90
[65]
$ lrpt lawyers show L-099 -q
! lrpt: "L-099" is not in the directory of lawyers
!   An id is as in L-017: lrpt lawyers find --name PART finds one
[67]
$ lrpt lawyers check seventeen -q
! lrpt: "seventeen" is not in the directory of lawyers
!   An id is as in L-017: lrpt lawyers find --name PART finds one
[67]

# An account number is of one office.
@ lrpt lawyers update L-1 --account-number 1A001A --today "5 Sep 2013"
$ lrpt lawyers add --firm "Third Example" --account-number 1A001A -q
! lrpt: account_number: L-001 has 1A001A: nothing was changed
!   To look at it: lrpt lawyers show L-001
!   A place where that office also sees people: add --outreach KIND
[65]
$ lrpt lawyers update L-2 --account-number 1A001A -q
! lrpt: account_number: L-001 has 1A001A: nothing was changed
!   To look at it: lrpt lawyers show L-001
!   A place where that office also sees people: add --outreach KIND
[65]
$ lrpt lawyers add --firm "Third Example" --account-number 1A001A --outreach "Outreach Office" -q --dry-run

# Nothing to change is no change.
$ lrpt lawyers update L-1 -q
! lrpt: lawyers update needs what is to be changed
!   As in: lrpt lawyers update L-017 --telephone "01632 960015"
!   To say that all is right: lrpt lawyers check L-017
[64]
$ lrpt lawyers update L-1 --town Loughborough --today "5 Sep 2013" 2>&1 | tail -1
L-001 Soar Valley Example: it says so already, nothing was changed

# What was recorded can be cleared; a word that is nearly one of the directory's is offered it.
@ lrpt lawyers update L-1 --website www.example.org --today "5 Sep 2013"
@ lrpt lawyers update L-1 --website unknown --today "5 Sep 2013"
$ lrpt lawyers show L-1 --get website --today "5 Sep 2013" -q

$ lrpt lawyers find --visits-prison Stocken --csv --fields id --today "5 Sep 2013" -q
id
L-001
$ lrpt lawyers find --language polsh --visits-prison stoken --town Loughborogh --today "5 Sep 2013" -q
! lrpt: 3 things need another look
!   --language "polsh": no office has it. Did you mean polish?
!   --visits-prison "stoken": no office has it. Did you mean stocken?
!   --town "Loughborogh": no office has it. Did you mean Loughborough?
!   Try: lrpt lawyers find --language polish --visits-prison stocken --town Loughborough
[64]
$ lrpt lawyers find --language welsh --today "5 Sep 2013"
! lrpt: training file, as on Thu 5 Sep 2013
! No lawyers who speak welsh.
$ lrpt lawyers find --near "LE11 3" --csv --fields id --today "5 Sep 2013" -q
id
L-001
L-002
