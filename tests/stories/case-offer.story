# Contact is offered, and the last answer of each person holds: somebody who said no is left alone by
# every command, until they are asked again or come back.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt case offer VC-2013-0001 --today "4 Mar 2013" -q
standing
  person 1         was not offered contact yet

$ lrpt case offer VC-2013-0001 --today "4 Mar 2013" -q --csv
case,number,person,on,how,answer,level,never

$ lrpt case offer VC-2013-0001 --how phone --today "4 Mar 2013" --dry-run
DRY RUN, nothing was saved: person 1, offered by phone on Mon 4 Mar 2013. VC-2013-0001 (asha)
  Met: contact.first-offer, met on Mon 4 Mar 2013, 3 days late
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case offer VC-2013-0001 --how phone --on "1 Mar" --today "4 Mar 2013"
Recorded: person 1, offered by phone on Fri 1 Mar 2013. VC-2013-0001 (asha)
  Met: contact.first-offer, met on Fri 1 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case offer VC-2013-0001 --answer yes --level yearly --today "4 Mar 2013"
Recorded: person 1, answered yes on Mon 4 Mar 2013. VC-2013-0001 (asha)
  New: contact.yearly 1, due Tue 4 Mar 2014 (in 365 days)
! lrpt: training file, as on Mon 4 Mar 2013

# An offer and its answer in one command are two rows of one day.
$ lrpt case offer VC-2013-0002 --how visit --answer not-now --today "4 Mar 2013" -q

$ lrpt case offer VC-2013-0002 --today "4 Mar 2013" -q
offer 1
  person           1
  on               Mon 4 Mar 2013
  how              visit
offer 2
  person           1
  on               Mon 4 Mar 2013
  answer           not-now
standing
  person 1         wants no contact: not-now on Mon 4 Mar 2013

$ lrpt case offer VC-2013-0001 --csv --today "4 Mar 2013" -q
case,number,person,on,how,answer,level,never
VC-2013-0001,1,1,2013-03-01,phone,,,
VC-2013-0001,2,1,2013-03-04,,yes,yearly,

# An offender manager does not learn that anybody was asked.
$ lrpt case offer VC-2013-0001 --for offender-manager --csv --today "4 Mar 2013" -q
case,number,person,on,how,answer,level,never

# What belongs to the yes is no longer due after a no.
$ lrpt case offer VC-2013-0001 --answer no --today "4 Mar 2013"
Recorded: person 1, answered no on Mon 4 Mar 2013. VC-2013-0001 (asha)
  New: contact.ask-again 1, due Tue 4 Mar 2014 (in 365 days)
  No longer due: contact.yearly 1
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --today "4 Mar 2013" -q
! lrpt: person 1 of VC-2013-0001 wants no contact
!   They may be asked again from Tue 4 Mar 2014
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0001 --person 1 --answer yes
[65]

$ lrpt case offer VC-2013-0001 --how phone --today "4 Mar 2013" -q
! lrpt: person 1 of VC-2013-0001 wants no contact
!   They may be asked again from Tue 4 Mar 2014
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0001 --person 1 --answer yes
[65]

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --they-asked --today "4 Mar 2013"
Recorded: phone with victim, reached, on Mon 4 Mar 2013. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

# A year later they are asked once more.
$ lrpt case offer VC-2013-0001 --how phone --today "3 Mar 2014" -q
! lrpt: person 1 of VC-2013-0001 wants no contact
!   They may be asked again from Tue 4 Mar 2014
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0001 --person 1 --answer yes
[65]

$ lrpt case offer VC-2013-0001 --how phone --today "4 Mar 2014"
Recorded: person 1, offered by phone on Tue 4 Mar 2014. VC-2013-0001 (asha)
  Met: contact.ask-again 1, met on Tue 4 Mar 2014
! lrpt: training file, as on Tue 4 Mar 2014

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "5 Mar 2014" -q
! lrpt: person 1 of VC-2013-0001 wants no contact
!   They are not asked again
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0001 --person 1 --answer yes
[65]

# They may come back at any time.
$ lrpt case offer VC-2013-0001 --answer yes --today "5 Mar 2014"
Recorded: person 1, answered yes on Wed 5 Mar 2014. VC-2013-0001 (asha)
  New: contact.yearly 1, due Thu 5 Mar 2015 (in 365 days)
! lrpt: training file, as on Wed 5 Mar 2014

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "5 Mar 2014"
Recorded: phone with victim, reached, on Wed 5 Mar 2014. VC-2013-0001 (asha)
! lrpt: training file, as on Wed 5 Mar 2014

# Never is never.
$ lrpt case offer VC-2013-0002 --answer no --never yes --today "4 Mar 2013"
Recorded: person 1, answered no on Mon 4 Mar 2013. VC-2013-0002 (asha)
  No longer due: contact.ask-again 1
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact VC-2013-0002 --how phone --with victim --outcome reached --today "4 Mar 2033" -q
! lrpt: person 1 of VC-2013-0002 wants no contact
!   They are not asked again
!   Where they got in touch themselves: add --they-asked
!   Where they want contact again: lrpt case offer VC-2013-0002 --person 1 --answer yes
[65]

# Refused, and nothing saved.
$ lrpt case offer VC-2013-0001 --answer no --level yearly --today "5 Mar 2014" -q
! lrpt: how much contact they want (level) belongs to the answer yes
!   What is recorded: lrpt case offer VC-2013-0001
!   What may be given: lrpt case offer --help
[65]

$ lrpt case offer VC-2013-0001 --answer yes --never yes --today "5 Mar 2014" -q
! lrpt: never ask again (never) belongs to the answers no and not-now
!   What is recorded: lrpt case offer VC-2013-0001
!   What may be given: lrpt case offer --help
[65]

$ lrpt case offer VC-2013-0001 --level yearly --today "5 Mar 2014" -q
! lrpt: how much contact they want (level) belongs to the answer yes
!   What is recorded: lrpt case offer VC-2013-0001
!   What may be given: lrpt case offer --help
[65]

$ lrpt case offer VC-2013-0001 --answer no --on "4 Mar 2014" --today "5 Mar 2014" -q
! lrpt: person 1 answered later already, on Wed 5 Mar 2014
!   What is recorded: lrpt case offer VC-2013-0001
!   What may be given: lrpt case offer --help
[65]

$ lrpt case offer VC-2013-0001 --how phone --on "6 Mar 2014" --today "5 Mar 2014" -q
! lrpt: Thu 6 Mar 2014 is still to come: what was offered or answered is recorded when it has happened
[65]

$ lrpt case offer VC-2013-0001 --how phone --person 7 --today "5 Mar 2014" -q
! lrpt: VC-2013-0001 has no person 7
!   Who is on it: lrpt case people VC-2013-0001
[67]

$ lrpt case offer VC-2013-0001 --answer maybe --today "5 Mar 2014" -q
! lrpt: --answer: "maybe" is not one of the choices
!   Choose: yes, no, not-now, no-reply
[64]

$ lrpt case offer RJ-2013-0001 --how phone --today "5 Mar 2014" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]

$ lrpt case offer VC-2013-0003 --how letter --today "4 Mar 2013" -q
! lrpt: no address of person 1 is marked safe for post
!   What is recorded: lrpt case safe VC-2013-0003
!   Once it is known to be safe: lrpt case safe add VC-2013-0003 --person 1 --means address --safe yes --post yes --from FILE
!   Where it must be so all the same: add --override --reason-from FILE
[65]

$ lrpt case offer VC-2013-0003 --how letter --override --today "4 Mar 2013" -q
! lrpt: --override needs a reason
!   Write it to a file, or to standard input: add --reason-from FILE
[64]

$ lrpt case offer VC-2013-0003 --how letter --reason-from reason.txt --today "4 Mar 2013" -q
! lrpt: --reason-from is the reason of --override, which is not there
!   Add --override, or leave the reason out
[64]

<< reason.txt
The address is the solicitor's.
END
$ lrpt case offer VC-2013-0003 --how letter --override --reason-from reason.txt --today "4 Mar 2013"
Recorded: person 1, offered by letter on Mon 4 Mar 2013. VC-2013-0003 (asha)
  Met: contact.first-offer, met on Mon 4 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

# The reason is a note of the victim's side; the trail says that it was so, and not why.
$ lrpt case history VC-2013-0003 --notes --get note --today "4 Mar 2013" -q
The address is the solicitor's.

$ lrpt case history VC-2013-0003 --get what --today "4 Mar 2013" -q
case opened from court result CC-1303, eligible
person 1 on 2013-03-04: offered by letter, overriding that it is not marked safe
notes were looked at
