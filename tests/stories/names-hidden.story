# Names and numbers of people are hidden until somebody asks; the look is written down.
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case show VC-2013-0001 --today "4 Mar 2013" -q | sed -n '/PEOPLE/,/COURT/p'
PEOPLE
  hidden (add --names)

COURT RESULT

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" --json | grep -o '"people":[^,]*'
"people":null

$ lrpt case history VC-2013-0001 --fields command,what -q
COMMAND    WHAT
case open  case opened from court result CC-1301, eligible

$ lrpt case show VC-2013-0001 --names --today "4 Mar 2013" -q | sed -n '/PEOPLE/,/COURT/p'
PEOPLE
  offender_name          Marcus Ellery
  crn                    L402117
  victim_name            Joan Prewett

COURT RESULT

$ lrpt case show VC-2013-0001 --names --today "4 Mar 2013" --json | grep -o '"people":{[^}]*}'
"people":{"offender_name":"Marcus Ellery","crn":"L402117","pnc":null,"prison_number":null,"offender_telephone":null,"offender_email":null,"offender_address":null,"victim_name":"Joan Prewett"}

$ lrpt case history VC-2013-0001 --fields command,what -q
COMMAND    WHAT
case open  case opened from court result CC-1301, eligible
case show  names were looked at
case show  names were looked at

# Who looked, and when, is there too.
$ lrpt case history VC-2013-0001 --jsonl | sed -n 2p | sed "s/$(id -un)/ME/"
{"kind":"history","at":"<*>","login":"ME","command":"case show","what":"names were looked at"}

# Where the look cannot be written down, nothing is shown.
$ rm -f held; python3 -c 'import sqlite3, sys; db = sqlite3.connect("home/.local/share/lrpt/lrpt.db", isolation_level=None); db.execute("BEGIN IMMEDIATE"); open("held", "w"); sys.stdin.read()' < <(sleep 8) & \
  while [ ! -e held ]; do sleep 0.05; done; lrpt case show VC-2013-0001 --names --today "4 Mar 2013" -q
! lrpt: the casework file is busy: somebody else is saving
!   lrpt waited five seconds and changed nothing. Try again in a moment
[75]
