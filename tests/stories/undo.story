# Your own last change is taken back: one row in the audit trail more, and nothing kept beside.
<< note.txt
Rang the neighbour by mistake.
END
<< lrpt.toml
[mail]
transport = "none"
from = "lrpt@trust.example"
allowed_domains = ["trust.example"]
END
<< ordered.jsonl
{"id":"M-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
$ lrpt undo --yes --today "4 Mar 2013" -q
! lrpt: you have changed nothing that lrpt undo could take back
!   It takes back your own last change, and nobody else's
[67]
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt undo --yes --today "4 Mar 2013" -q
! lrpt: your last change, case open on <*>, cannot be taken back
!   lrpt undo takes back case contact, case update, meeting move and deadlines done
!   Nothing was changed. What you did: lrpt case history REF
[65]

# A contact is taken out, with its note; what it met is due again.
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --note-from note.txt --promise fri --today "4 Mar 2013"
$ lrpt undo --today "4 Mar 2013" < /dev/null
Your last change: case contact on VC-2013-0001, <*>Z
  phone with victim on 2013-03-04: reached; promise 1 for 2013-03-08
Taking it back: the contact is taken out, with its note and what was promised in it
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: undo asks before it takes something back, and nobody can be asked here
!   Nothing was changed. Without a question: lrpt undo --yes
!   To see what it would do: lrpt undo --dry-run
[64]
$ lrpt undo --dry-run --today "4 Mar 2013" -q
$ lrpt case promise VC-2013-0001 --csv --fields due_on --today "4 Mar 2013" -q
due_on
2013-03-08
$ lrpt undo --yes --today "4 Mar 2013"
Your last change: case contact on VC-2013-0001, <*>Z
  phone with victim on 2013-03-04: reached; promise 1 for 2013-03-08
Taking it back: the contact is taken out, with its note and what was promised in it
Taken back: case contact. VC-2013-0001 (nobody's yet)
...
! lrpt: training file, as on Mon 4 Mar 2013
$ lrpt case promise VC-2013-0001 --csv --fields due_on --today "4 Mar 2013" -q
due_on
$ lrpt deadlines overdue --case VC-2013-0001 --csv --fields deadline,attempts --today "4 Mar 2013" -q
deadline,attempts
contact.first-offer,0
$ python3 -c 'import sqlite3; db = sqlite3.connect("home/.local/share/lrpt/lrpt.db"); \
      print(db.execute("SELECT count(*) FROM contacts").fetchone()[0]); \
      print(*[row[0] for row in db.execute("SELECT what FROM audit ORDER BY entry DESC LIMIT 2")], sep="\n")'
0
took back case contact: the contact and its promise
phone with victim on 2013-03-04: reached; promise 1 for 2013-03-08
$ grep -c neighbour home/.local/share/lrpt/lrpt.db
0
[1]
$ lrpt undo --yes --today "4 Mar 2013" -q
! lrpt: your last change, undo on VC-2013-0001, cannot be taken back: what it took out was kept nowhere
!   Nothing was changed
!   Record it again: lrpt case contact, lrpt meeting move
[65]

# A task that was not done after all, and was.
@ lrpt deadlines add VC-2013-0001 --set-for fri --from note.txt --today "4 Mar 2013"
@ lrpt deadlines done VC-2013-0001 --today "4 Mar 2013"
$ lrpt undo --yes --today "4 Mar 2013" -q
$ lrpt deadlines list --kind case.task --csv --fields case,item,state --today "4 Mar 2013" -q
case,item,state
VC-2013-0001,1,open
$ lrpt undo --yes --today "5 Mar 2013" -q
$ lrpt deadlines list --kind case.task --csv --fields case,item,state --today "5 Mar 2013" -q
case,item,state
VC-2013-0001,1,met
$ lrpt undo --yes --today "5 Mar 2013" -q
$ lrpt deadlines list --kind case.task --csv --fields case,item,state --today "5 Mar 2013" -q
case,item,state
VC-2013-0001,1,open

# A correction of the court's own facts, there and back and there again.
@ lrpt case update RJ-2013-0002 --because correction --risk high --today "4 Mar 2013"
@ lrpt undo --yes --today "4 Mar 2013"
$ lrpt case history RJ-2013-0002 --csv --fields command,what --today "4 Mar 2013" -q | tail -2
case update,"court result changed, correction of 2013-03-04: risk medium -> high"
undo,"took back case update: its facts are as before; court result changed, correction of 2013-03-04: risk high -> medium"
@ lrpt undo --yes --today "4 Mar 2013"
$ lrpt case history RJ-2013-0002 --get what --today "4 Mar 2013" -q | tail -1
took back undo: its facts are as before; court result changed, correction of 2013-03-04: risk medium -> high
@ echo '{"offender_name": "Gil Marsh"}' > names.json
@ lrpt case update RJ-2013-0002 --because correction --from names.json --today "4 Mar 2013"
$ lrpt undo --yes --today "4 Mar 2013" -q
! lrpt: your last change, case update on RJ-2013-0002, cannot be taken back: what offender_name was before is kept nowhere
!   Nothing was changed
!   Type it again: lrpt case update --because correction
[65]

# A meeting goes back to where it was.
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --owner khan --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0013 --kind assessment --on "12 Mar" --at 10:00 --today "4 Mar 2013"
@ lrpt meeting move RJ-2013-0013/1 --to "14 Mar 11:00" --asked-by offender --today "4 Mar 2013"
$ lrpt undo --yes --today "4 Mar 2013"
Your last change: meeting move on RJ-2013-0013, <*>Z
  meeting 1, assessment on 2013-03-12 10:00, moved to 2013-03-14 11:00, asked by the offender
Taking it back: meeting 1 is on Tue 12 Mar 2013 10:00 again, as if it had not been moved
Taken back: meeting move. RJ-2013-0013 (khan)
...
! lrpt: training file, as on Mon 4 Mar 2013
$ lrpt meeting list --case RJ-2013-0013 --csv --fields on,at --today "4 Mar 2013" -q
on,at
2013-03-12,10:00

# Not where somebody built on it, and not what mail told of.
@ lrpt case contact VC-2013-0002 --how phone --with victim --outcome no-answer --today "4 Mar 2013"
@ python3 -c 'import sqlite3; db = sqlite3.connect("home/.local/share/lrpt/lrpt.db"); \
      db.execute("INSERT INTO audit SELECT max(entry) + 1, \"2013-03-04T10:00:00Z\", \"asha\", \"case offer\", \"VC-2013-0002\", \"offered\", zeroblob(32) FROM audit"); db.commit()'
$ lrpt undo --yes --today "4 Mar 2013" -q
! lrpt: your last change, case contact on VC-2013-0002, cannot be taken back: asha changed VC-2013-0002 since, with case offer
!   Nothing was changed
!   To see it: lrpt case history VC-2013-0002
[65]
