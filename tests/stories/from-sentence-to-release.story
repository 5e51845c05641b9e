# One case from sentence to release: five years for wounding with intent, passed on 4 January 2013.
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "14 Jan 2013"
<< kin.json
{"name": "Zoë Prewett"}
END
<< phone.json
{"value": "07700 900123", "who_may_answer": "her sister", "announced_as": "Zoë's friend from work"}
END
<< address.json
{"value": "3 Mill Lane, Oadby LE2 5BB"}
END
<< wish.json
{"area": "The streets round the school", "wording": "Not near the school, please", "why": "The children are collected there"}
END
<< refusal.txt
The panel found no risk there.
END

# The victim died: the next of kin is spoken to.
$ lrpt case people add VC-2013-0001 --role next-of-kin --acts-for 1 --because died --from kin.json --today "14 Jan 2013" -q
$ lrpt case plan VC-2013-0001 --today "14 Jan 2013" -q
VC-2013-0001, person 2: find a safe way
  why              nothing is marked safe; ask the police or the witness care unit
  for              contact.first-offer, due Fri 1 Mar 2013 (in 46 days)
Once it is known: lrpt case safe add VC-2013-0001 --person 2
$ lrpt case safe add VC-2013-0001 --means telephone --safe yes --hours-from 10:00 --hours-to 12:00 --from phone.json --today "14 Jan 2013" -q
$ lrpt case plan VC-2013-0001 --today "14 Jan 2013" -q
VC-2013-0001, person 2: contact them
  for              contact.first-offer, due Fri 1 Mar 2013 (in 46 days)
  by               phone, contact point 1
  telephone        hidden (add --names)
  when             Mon 14 Jan 2013, 10:00 to 11:00
  voicemail        not recorded, so no message is left
  who may answer   hidden (add --names)
  announced as     hidden (add --names)
Afterwards: lrpt case offer VC-2013-0001 --person 2 --how phone

# Offered and answered; the offer was due eight weeks from the sentence, on 1 March.
$ lrpt case contact VC-2013-0001 --how phone --with next-of-kin --outcome no-answer --at 10:15 --today "14 Jan 2013" -q
$ lrpt case offer VC-2013-0001 --how phone --answer yes --level key-stages --today "15 Jan 2013" -q
$ lrpt deadlines list --case VC-2013-0001 --fields deadline,item,due_on,state --today "15 Jan 2013" -q
DEADLINE             ITEM  DUE              STATE
contact.first-offer        Fri 1 Mar 2013   met
contact.yearly       2     Wed 15 Jan 2014  open

# A letter goes nowhere that is not marked safe for it.
$ lrpt case contact VC-2013-0001 --how letter --with next-of-kin --outcome sent --today "16 Jan 2013" -q
! lrpt: no address of person 2 is marked safe for post
!   What is recorded: lrpt case safe VC-2013-0001
!   Once it is known to be safe: lrpt case safe add VC-2013-0001 --person 2 --means address --safe yes --post yes --from FILE
!   Where it must be so all the same: add --override --reason-from FILE
[65]
$ lrpt case safe add VC-2013-0001 --means address --safe yes --post yes --from address.json --today "16 Jan 2013" -q
$ lrpt case contact VC-2013-0001 --how letter --with next-of-kin --outcome sent --today "16 Jan 2013" -q

# The sheet: half of 1,826 days is 913 days, to 5 July 2015. The month is said, the day is not.
$ lrpt case explain VC-2013-0001 --names --today "16 Jan 2013" -q | grep -E "Dear|July|2015"
Dear Zoë Prewett,
We expect the person to be let out in July 2015. The licence lasts until
$ lrpt case explain VC-2013-0001 --today "16 Jan 2013" -q | grep -c "5 July"
0
[1]

# What happens is passed on by month, within five working days of the day we learn of it.
$ lrpt case progress add VC-2013-0001 --kind release-month --month 2015-07 --today "1 Feb 2013" -q
$ lrpt case told VC-2013-0001 --gaps --fields event,progress,person,due_on --today "4 Feb 2013" -q
EVENT  PROGRESS       PERSON  DUE
1      release-month  2       Fri 8 Feb 2013
$ lrpt case told add VC-2013-0001 1 --how phone --today "5 Feb 2013" -q

# A parole hearing, worked back from 14 May 2013: 8 weeks, 5 weeks and 28 days before it.
$ lrpt case parole VC-2013-0001 --hearing 2013-05-14 --today "1 Mar 2013"
Recorded: parole hearing Tue 14 May 2013. VC-2013-0001 (asha)
  New: contact.tell 2, due Fri 8 Mar 2013 (in 7 days)
  New: parole.invite-statement 1, due Tue 19 Mar 2013 (in 18 days)
  New: parole.statement-to-manager 1, due Tue 9 Apr 2013 (in 39 days)
  New: parole.statement-to-board 1, due Tue 16 Apr 2013 (in 46 days)
! lrpt: training file, as on Fri 1 Mar 2013
$ lrpt case parole VC-2013-0001 --invited "4 Mar" --statement yes --today "4 Mar 2013" -q

# It is moved by a week: what is open moves with it, what was done stays.
$ lrpt case parole VC-2013-0001 --hearing 2013-05-21 --moved --today "5 Mar 2013"
Moved: hearing Tue 14 May 2013 to Tue 21 May 2013. VC-2013-0001 (asha)
  Moved: parole.statement-to-manager 1, from Tue 9 Apr 2013, now due Tue 16 Apr 2013 (in 42 days)
  Moved: parole.statement-to-board 1, from Tue 16 Apr 2013, now due Tue 23 Apr 2013 (in 49 days)
! lrpt: training file, as on Tue 5 Mar 2013
$ lrpt case told add VC-2013-0001 2 --how phone --today "6 Mar 2013" -q
$ lrpt case promise add VC-2013-0001 --due-on "8 Mar" --today "6 Mar 2013"
Recorded: promise 1 for Fri 8 Mar 2013. VC-2013-0001 (asha)
  New: contact.promise 1, due Fri 8 Mar 2013 (in 2 days)
! lrpt: training file, as on Wed 6 Mar 2013
$ lrpt case promise keep VC-2013-0001 1 --today "8 Mar 2013" -q

# A condition is asked for, sent, refused, and the refusal explained.
$ lrpt case condition add VC-2013-0001 --kind keep-away-from-area --from wish.json --today "11 Mar 2013"
Recorded: request 1, keep-away-from-area. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 11 Mar 2013
$ lrpt case condition send VC-2013-0001 1 --today "12 Mar 2013" -q
$ lrpt case condition list VC-2013-0001 --names --for offender-manager --today "12 Mar 2013" -q
condition 1
  kind             keep-away-from-area
  sent on          Tue 12 Mar 2013
  area             The streets round the school
  standard wording Not to enter the area marked on the map without the approval of the supervising officer.
$ lrpt case condition decide VC-2013-0001 1 --outcome refused --supported no --from refusal.txt --today "18 Mar 2013"
Recorded: request 1 refused on Mon 18 Mar 2013. VC-2013-0001 (asha)
  New: condition.tell-outcome 3, due Mon 25 Mar 2013 (in 7 days)
! lrpt: training file, as on Mon 18 Mar 2013
$ lrpt case told add VC-2013-0001 3 --how phone --today "19 Mar 2013" -q

# She wants no more of it: every command honours that.
$ lrpt case offer VC-2013-0001 --answer no --today "25 Mar 2013"
Recorded: person 2, answered no on Mon 25 Mar 2013. VC-2013-0001 (asha)
  New: contact.ask-again 2, due Tue 25 Mar 2014 (in 365 days)
  No longer due: parole.statement-to-manager 1
  No longer due: parole.statement-to-board 1
  No longer due: contact.yearly 2
! lrpt: training file, as on Mon 25 Mar 2013
$ lrpt deadlines list --case VC-2013-0001 --fields deadline,item,due_on,state --today "26 Mar 2013" -q
DEADLINE                 ITEM  DUE              STATE
contact.tell             1     Fri 8 Feb 2013   met
contact.first-offer            Fri 1 Mar 2013   met
contact.promise          1     Fri 8 Mar 2013   met
contact.tell             2     Fri 8 Mar 2013   met
parole.invite-statement  1     Tue 19 Mar 2013  met
condition.tell-outcome   3     Mon 25 Mar 2013  met
contact.ask-again        2     Tue 25 Mar 2014  open
$ lrpt case contact VC-2013-0001 --how letter --with next-of-kin --outcome sent --today "26 Mar 2013" -q
! lrpt: person 2 of VC-2013-0001 wants no contact
!   They may be asked again from Tue 25 Mar 2014
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0001 --person 2 --answer yes
[65]
$ lrpt case explain VC-2013-0001 --today "26 Mar 2013" -q
! lrpt: person 2 does not want contact: their answer is "no"
!   If they have come back to it: lrpt case offer VC-2013-0001 --person 2 --answer yes
[65]
$ lrpt case plan VC-2013-0001 --today "26 Mar 2013" -q
VC-2013-0001, person 2: nobody may contact them
  until            Tue 25 Mar 2014: then ask once more

# She comes back: told of what is learned from then on, and the hearing is due again.
$ lrpt case offer VC-2013-0001 --answer yes --level key-stages --they-asked --today "2 Apr 2013"
Recorded: person 2, answered yes on Tue 2 Apr 2013. VC-2013-0001 (asha)
  New: contact.yearly 2, due Wed 2 Apr 2014 (in 365 days)
  New: parole.statement-to-manager 1, due Tue 16 Apr 2013 (in 14 days)
  New: parole.statement-to-board 1, due Tue 23 Apr 2013 (in 21 days)
  No longer due: contact.ask-again 2
! lrpt: training file, as on Tue 2 Apr 2013
$ lrpt case parole VC-2013-0001 --to-manager today --today "9 Apr 2013" -q
$ lrpt case parole VC-2013-0001 --to-board today --today "22 Apr 2013" -q
$ lrpt case parole VC-2013-0001 --decision no-release --decided-on "28 May 2013" --next-review "20 May 2015" --today "28 May 2013"
Recorded: parole review 1, decision no-release, decided on Tue 28 May 2013, next review on Wed 20 May 2015. VC-2013-0001 (asha)
  New: parole.tell-decision 4, due Thu 30 May 2013 (in 2 days)
! lrpt: training file, as on Tue 28 May 2013
$ lrpt case told add VC-2013-0001 4 --how phone --today "30 May 2013"
Recorded: event 4 told to person 2 on Thu 30 May 2013. VC-2013-0001 (asha)
  Moved: contact.yearly 2, from Wed 2 Apr 2014, now due Fri 30 May 2014 (in 365 days)
  Met: parole.tell-decision 4, met on Thu 30 May 2013
  You may say: the Parole Board has decided, and what it decided. Not: the day, the prison or the place.
! lrpt: training file, as on Thu 30 May 2013

# Released on licence, and the licence ends.
$ lrpt case progress add VC-2013-0001 --kind released --today "6 Jul 2015" -q
$ lrpt case told add VC-2013-0001 5 --how letter --acknowledged yes --today "7 Jul 2015" -q
$ lrpt case progress add VC-2013-0001 --kind end-of-licence --today "4 Jan 2018" -q
$ lrpt case told add VC-2013-0001 6 --how letter --today "5 Jan 2018" -q
$ lrpt case told VC-2013-0001 --gaps --today "5 Jan 2018" -q
$ lrpt case close VC-2013-0001 --because end-of-licence --today "5 Jan 2018"
Recorded: closed on Fri 5 Jan 2018, end-of-licence. VC-2013-0001 (asha)
  No longer due: contact.yearly 2
! lrpt: training file, as on Fri 5 Jan 2018
$ lrpt deadlines --today "6 Jan 2018" -q --case VC-2013-0001
$ lrpt case history VC-2013-0001 --get what --today "6 Jan 2018" -q
case opened from court result CC-1301, eligible
person 2 added as next-of-kin
contact point 1 of person 2 added: telephone
phone with next-of-kin on 2013-01-14: no-answer
person 2 on 2013-01-15: offered by phone; answered yes
contact point 2 of person 2 added: address
letter with next-of-kin on 2013-01-16: sent
people were looked at
event 1 added: release-month, known on 2013-02-01
person 2 told of event 1 on 2013-02-05 by phone
parole review 1, hearing_on 2013-05-14
parole review 1, invited_on, statement
parole review 1, hearing moved, hearing_on 2013-05-21
person 2 told of event 2 on 2013-03-06 by phone
promise 1 for 2013-03-08 added
promise 1 kept on 2013-03-08
condition 1 asked for: keep-away-from-area
condition 1 sent on 2013-03-12
licence conditions were looked at
condition 1 refused on 2013-03-18
person 2 told of event 3 on 2013-03-19 by phone
person 2 on 2013-03-25: answered no
person 2 on 2013-04-02: answered yes
parole review 1, to_manager_on
parole review 1, to_board_on
parole review 1, decision no-release, decided_on 2013-05-28, next_review_on 2015-05-20
person 2 told of event 4 on 2013-05-30 by phone
event 5 added: released, known on 2015-07-06
person 2 told of event 5 on 2015-07-07 by letter, acknowledged
event 6 added: end-of-licence, known on 2018-01-04
person 2 told of event 6 on 2018-01-05 by letter
case closed on 2018-01-05: end-of-licence
