# A suspended sentence is a person's to decide; activated it is custody, and the 8 weeks run from then.
# 11 January 2013 + 56 days = 8 March; 1 March + 56 days = 26 April.
<< results.jsonl
{"id":"U-1","offence":"OF61102","plea":"guilty","disposal":"suspended","term":"12 months","sentenced_on":"2013-01-11","personal_victim":true,"victim_name":"Ben Tarrant"}
{"id":"U-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11","risk":"low","custody_risk":false}
END
<< why.txt
The sentence is long and the victim is afraid.
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --take-on U-1 --scheme contact --reason-from why.txt --owner asha --today "4 Mar 2013"
$ lrpt deadlines list --today "4 Mar 2013" --plain --fields case,deadline,due_on
case	deadline	due_on
VC-2013-0001	contact.first-offer	2013-03-08
VC-2013-0002	contact.first-offer	2013-03-08

$ lrpt case update VC-2013-0001 --because activation --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: case update --because activation needs the day on which the court activated the sentence
!   Add --on DATE
[64]

$ lrpt case update VC-2013-0001 --because activation --on "10 Jan 2013" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the sentence is of Fri 11 Jan 2013: it cannot be activated on Thu 10 Jan 2013
!   Check --on; a sentence date that was recorded wrongly is mended with --because correction --sentenced-on DATE
[65]

$ lrpt case update VC-2013-0001 --because activation --on "1 Mar 2013" --sentenced-on "28 Feb 2013" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: --on and --sentenced-on are two days: a sentence is activated on one
[64]

$ lrpt case update VC-2013-0001 --because activation --on "1 Mar 2013" --dry-run --today "4 Mar 2013"
DRY RUN, nothing was saved: activation of Fri 1 Mar 2013: disposal suspended -> imprisonment, sentenced_on 2013-01-11 -> 2013-03-01. VC-2013-0001 (asha)
  Moved: contact.first-offer, from Fri 8 Mar 2013, now due Fri 26 Apr 2013 (in 53 days)
  Decision, contact: was refer, is now eligible (statutory)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case update VC-2013-0001 --because activation --on "1 Mar 2013" --today "4 Mar 2013"
Recorded: activation of Fri 1 Mar 2013: disposal suspended -> imprisonment, sentenced_on 2013-01-11 -> 2013-03-01. VC-2013-0001 (asha)
  Moved: contact.first-offer, from Fri 8 Mar 2013, now due Fri 26 Apr 2013 (in 53 days)
  Decision, contact: was refer, is now eligible (statutory)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines list --case VC-2013-0001 --today "4 Mar 2013" --plain --fields case,deadline,due_on
case	deadline	due_on
VC-2013-0001	contact.first-offer	2013-04-26

# Once only.
$ lrpt case update VC-2013-0001 --because activation --on "1 Mar 2013" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: only a suspended sentence can be activated; imprisonment is recorded
!   Where the court has passed another sentence: --because resentence
!   Where the disposal was recorded wrongly: --because correction
[65]

# A new sentence takes eligibility away: the case stays until somebody closes it. The old term is in the way.
$ lrpt case update VC-2013-0002 --because resentence --disposal community-order --sentenced-on "1 Mar 2013" --on "1 Mar 2013" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: term: community-order has no term
!   It was recorded before. To clear it: --term unknown
[65]

$ lrpt case update VC-2013-0002 --because resentence --disposal community-order --term unknown --sentenced-on "1 Mar 2013" --on "1 Mar 2013" --today "4 Mar 2013"
Recorded: resentence of Fri 1 Mar 2013: disposal imprisonment -> community-order, term 18 months -> unknown, sentenced_on 2013-01-11 -> 2013-03-01. VC-2013-0002 (asha)
  Moved: contact.first-offer, from Fri 8 Mar 2013, now due Fri 26 Apr 2013 (in 53 days)
  Decision, contact: was eligible (statutory), is now not-eligible
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close VC-2013-0002 --because sentence-changed

$ lrpt case list --today "4 Mar 2013" --plain --fields case,state
case	state
VC-2013-0001	open
VC-2013-0002	open

# The court makes the order later: the other case is opened, and its 15 days run from the sentence.
$ lrpt case update VC-2013-0002 --because order --today "4 Mar 2013"
Recorded: order of Mon 4 Mar 2013: rj_ordered unknown -> yes. VC-2013-0002 (asha)
  Decision, contact: still not-eligible
Opened: RJ-2013-0001, ordered; our criteria say not-eligible (nobody's yet)
  New: rj.first-contact, due Sat 16 Mar 2013 (in 12 days)
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close VC-2013-0002 --because sentence-changed

$ lrpt case update RJ-2013-0001 --because correction --risk medium --today "4 Mar 2013"
Recorded: correction of Mon 4 Mar 2013: risk low -> medium. RJ-2013-0001 (nobody's yet)
  Decision, rj: was not-eligible, is now eligible
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close VC-2013-0002 --because no-longer-eligible

# A correction mends what is wrong, also of the linked case; a fact that is cleared is not known.
$ lrpt case update RJ-2013-0001 --because correction --sentenced-on "2013-02-28" --risk unknown --today "4 Mar 2013"
Recorded: correction of Mon 4 Mar 2013: sentenced_on 2013-03-01 -> 2013-02-28, risk medium -> unknown. RJ-2013-0001 (nobody's yet)
  Moved: rj.first-contact, from Sat 16 Mar 2013, now due Fri 15 Mar 2013 (in 11 days)
  Decision, rj: was eligible, is now needs-information
VC-2013-0002:
  Moved: contact.first-offer, from Fri 26 Apr 2013, now due Thu 25 Apr 2013 (in 52 days)
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close VC-2013-0002 --because no-longer-eligible

# Names come in a file, and are said by their field only.
<< names.json
{"victim_name": "Benedict Tarrant", "offender_name": "Ada Lockwood",
 "custody_risk": null}
END
$ lrpt case update VC-2013-0002 --because correction --from names.json --today "4 Mar 2013"
Recorded: correction of Mon 4 Mar 2013: custody_risk no -> unknown, offender_name, victim_name. VC-2013-0002 (asha)
  Decision, contact: still not-eligible
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close VC-2013-0002 --because no-longer-eligible

$ lrpt case people VC-2013-0002 --names --today "4 Mar 2013" -q
person 1
  role             victim
  name             Benedict Tarrant

$ lrpt case history VC-2013-0002 --today "4 Mar 2013" --get what
case opened from court result U-2, eligible
court result changed, resentence of 2013-03-01: disposal imprisonment -> community-order, term 18 months -> unknown, sentenced_on 2013-01-11 -> 2013-03-01
court result changed, order of 2013-03-04: rj_ordered unknown -> yes
with RJ-2013-0001: court result changed, correction of 2013-03-04: risk low -> medium
with RJ-2013-0001: court result changed, correction of 2013-03-04: sentenced_on 2013-03-01 -> 2013-02-28, risk medium -> unknown
court result changed, correction of 2013-03-04: custody_risk no -> unknown, offender_name, victim_name
people were looked at

# Refusals change nothing.
$ lrpt case update VC-2013-0002 --today "4 Mar 2013" -q
! lrpt: case update needs --because
!   Choose: correction, appeal, resentence, activation, order, sentence
[64]

$ lrpt case update VC-2013-0002 --because appeal --today "4 Mar 2013" -q
! lrpt: nothing is given that changes
!   Say what the court's result is now: --disposal, --term, --sentenced-on and the like
!   All of them: lrpt case update --help
[64]

$ lrpt case update VC-2013-0002 --because appeal --plea gulity --today "4 Mar 2013" -q
! lrpt: --plea: "gulity" is not one of guilty, not-guilty, mixed
!   Did you mean: guilty
[64]

$ lrpt case update VC-2013-0002 --because appeal --plea guilty --today "4 Mar 2013" -q
! lrpt: nothing given is different from what VC-2013-0002 has: nothing was changed
!   What is recorded: lrpt case show VC-2013-0002
[65]

$ lrpt case update VC-2013-0002 --because appeal --plea mixed --on "5 Mar 2013" --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: what a court decides is recorded when it has decided
[65]

$ echo '{"plea":"mixed"}' | lrpt case update VC-2013-0002 --because appeal --plea mixed --from - --today "4 Mar 2013" -q
! lrpt: plea is given twice: as an option and by --from
[64]

$ echo '{"id":"U-9"}' | lrpt case update VC-2013-0002 --because correction --from - --today "4 Mar 2013" -q
! lrpt: --from: id: the id that the source gave a result never changes
!   Leave it out
[65]

$ echo '{"offender_name":"=Lockwood"}' | lrpt case update VC-2013-0002 --because correction --from - --today "4 Mar 2013" -q
! lrpt: --from: offender_name: it looks like a spreadsheet formula
[65]

$ echo '{"victim":"Lockwood"}' | lrpt case update VC-2013-0002 --because correction --from - --today "4 Mar 2013" -q
! lrpt: --from: victim: is not a field (Did you mean: victim_name or victim_consent)
[65]

$ lrpt case update VC-2013-0099 --because correction --plea mixed --today "4 Mar 2013" -q
! lrpt: there is no case VC-2013-0099
!   Open cases with similar numbers: VC-2013-0001, VC-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]
