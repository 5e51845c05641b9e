# The next lawful step: whether somebody may be contacted, what for, and how without harm.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< telephone.json
{"value": "0116 496 0001", "who_may_answer": "her sister", "announced_as": "Jo from the office"}
END
<< address.json
{"value": "14 High Street, Oadby LE2 5BB"}
END
$ lrpt case plan VC-2013-0001 --today "4 Mar 2013" -q
VC-2013-0001, person 1: find a safe way
  why              nothing is marked safe; ask the police or the witness care unit
  for              contact.first-offer, OVERDUE 3 days late, due Fri 1 Mar 2013
Once it is known: lrpt case safe add VC-2013-0001 --person 1

@ lrpt case safe add VC-2013-0001 --means telephone --safe yes --hours-from 09:30 --hours-to 11:00 --language Polish --from telephone.json --today "4 Mar 2013"
@ lrpt case safe add VC-2013-0001 --means address --safe yes --post yes --from address.json --today "4 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "4 Mar 2013" -q
VC-2013-0001, person 1: contact them
  for              contact.first-offer, OVERDUE 3 days late, due Fri 1 Mar 2013
  by               phone, contact point 1
  telephone        hidden (add --names)
  when             Mon 4 Mar 2013, 09:30 to 10:00
  voicemail        not recorded, so no message is left
  language         Polish
  who may answer   hidden (add --names)
  announced as     hidden (add --names)
Afterwards: lrpt case offer VC-2013-0001 --person 1 --how phone

$ lrpt case plan VC-2013-0001 --names --today "4 Mar 2013" -q
VC-2013-0001, person 1: contact them
  for              contact.first-offer, OVERDUE 3 days late, due Fri 1 Mar 2013
  by               phone, contact point 1
  telephone        01164960001
  when             Mon 4 Mar 2013, 09:30 to 10:00
  voicemail        not recorded, so no message is left
  language         Polish
  who may answer   her sister
  announced as     Jo from the office
Afterwards: lrpt case offer VC-2013-0001 --person 1 --how phone

$ lrpt case plan VC-2013-0001 --json --today "4 Mar 2013" -q
{"format_version":1,"kind":"step-list","as_of":"2013-03-04","items":[
{"kind":"step","case":"VC-2013-0001","person":1,"step":"contact","until":null,"deadline":"contact.first-offer","item":0,"due_on":"2013-03-01","how":"phone","contact_point":1,"on":"2013-03-04","from":"09:30","to":"10:00","voicemail":false,"plain_envelope":null,"language":"Polish","value":null,"who_may_answer":null,"announced_as":null}
]}

# Nobody is rung a third time at an hour at which they did not answer twice.
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --at 9:40 --today "4 Mar 2013"
$ lrpt case plan VC-2013-0001 --fields how,on,from,to --csv --today "4 Mar 2013" -q
how,on,from,to
phone,2013-03-05,10:00,11:00

@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --at 10.10 --today "5 Mar 2013"
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --at 10:59 --today "6 Mar 2013"
$ lrpt case plan VC-2013-0001 --fields how,on,from,to --csv --today "7 Mar 2013" -q
how,on,from,to
phone,2013-03-07,09:30,10:00

@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --at 09:30 --today "7 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "8 Mar 2013" -q
VC-2013-0001, person 1: contact them
  for              contact.first-offer, OVERDUE 7 days late, due Fri 1 Mar 2013
  by               letter, contact point 2
  address          hidden (add --names)
  envelope         not recorded, so plain
Afterwards: lrpt case offer VC-2013-0001 --person 1 --how letter

# Without the letter nothing is left.
@ lrpt case safe update VC-2013-0001 2 --post no --today "8 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "8 Mar 2013" -q
VC-2013-0001, person 1: find a safe way
  why              every hour was tried twice; ask the police or the witness care unit
  for              contact.first-offer, OVERDUE 7 days late, due Fri 1 Mar 2013
Once it is known: lrpt case safe add VC-2013-0001 --person 1

# Somebody who opted out is left alone, then asked once more.
@ lrpt case offer VC-2013-0001 --answer no --today "8 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "8 Mar 2013" -q
VC-2013-0001, person 1: nobody may contact them
  until            Sat 8 Mar 2014: then ask once more

@ lrpt case safe update VC-2013-0001 2 --post yes --plain-envelope no --preferred yes --today "8 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "8 Mar 2014" -q
VC-2013-0001, person 1: contact them
  for              contact.ask-again 1, due Sat 8 Mar 2014 (today)
  by               letter, contact point 2
  address          hidden (add --names)
  envelope         any
Afterwards: lrpt case offer VC-2013-0001 --person 1 --how letter

@ lrpt case offer VC-2013-0001 --answer no --never yes --today "8 Mar 2013"
$ lrpt case plan VC-2013-0001 --today "8 Mar 2014" -q
VC-2013-0001, person 1: nobody may contact them
  until            they get in touch themselves

# Only the look with --names is recorded.
$ lrpt case history VC-2013-0001 --get command --today "8 Mar 2014" -q | grep -c plan
1

# Where others act for the victim, the step is theirs.
<< person.json
{"name": "Nell Marsh"}
END
@ lrpt case people add VC-2013-0002 --role next-of-kin --acts-for 1 --because died --from person.json --today "4 Mar 2013"
$ lrpt case plan VC-2013-0002 --get person --today "4 Mar 2013" -q
2

$ lrpt case plan VC-2013-0002 --person 1 --today "4 Mar 2013" -q
! lrpt: somebody acts for person 1 of VC-2013-0002: contact is with them
!   Who acts for whom: lrpt case people VC-2013-0002
[65]

@ lrpt case people add VC-2013-0002 --role next-of-kin --acts-for 1 --because died --from person.json --today "4 Mar 2013"
$ lrpt case plan VC-2013-0002 --today "4 Mar 2013" -q
! lrpt: VC-2013-0002 has several people: say who
!   Add --person with one of 2, 3
!   Who is on it: lrpt case people VC-2013-0002
[64]

$ lrpt case plan VC-2013-0002 --person nobody --today "4 Mar 2013" -q
! lrpt: --person: "nobody" is not the number of a person
!   Their numbers: lrpt case people REF
[64]

$ lrpt case plan RJ-2013-0001 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]
