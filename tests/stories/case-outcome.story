# What became of a referral: proposed in the report, and what the court did.
<< referral.json
{"offender_name":"Alan Marsh","crn":"A100001","victim_name":"Beth Cole","offence":"OF61102","plea":"guilty","risk":"medium"}
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add $(id -un) --role manager --today "4 Mar 2013"
@ for crn in A100001 A100002 A100003 A100004 A100005; do sed s/A100001/$crn/ referral.json > one.json; lrpt case refer --hearing "25 Mar" --from one.json --today "4 Mar 2013" || exit 1; done
@ lrpt case suitability rj1 --suitable yes --today "4 Mar 2013"
@ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "2 Apr" --arrangement reparation --days 20 --today "4 Mar 2013"
$ lrpt case outcome rj1 --step proposed --today "11 Mar 2013"
Recorded: proposed on Mon 11 Mar 2013. RJ-2013-0001 (nobody's yet)
! lrpt: training file, as on Mon 11 Mar 2013
$ lrpt case outcome rj1 --step ordered --on "25 Mar" --days 20 --dry-run --today "26 Mar 2013"
DRY RUN, nothing was saved: ordered on Mon 25 Mar 2013: disposal unknown -> community-order, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> yes. RJ-2013-0001 (nobody's yet)
  New: rj.first-contact, due Tue 9 Apr 2013 (in 14 days)
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now not-eligible
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
$ lrpt case outcome rj1 --step ordered --on "25 Mar" --days 20 --today "26 Mar 2013"
Recorded: ordered on Mon 25 Mar 2013: disposal unknown -> community-order, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> yes. RJ-2013-0001 (nobody's yet)
  New: rj.first-contact, due Tue 9 Apr 2013 (in 14 days)
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now not-eligible
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
$ lrpt case outcome rj1 --csv --today "26 Mar 2013"
case,number,step,on,arrangement,days
RJ-2013-0001,1,proposed,2013-03-11,,
RJ-2013-0001,2,ordered,2013-03-25,,20
$ lrpt case outcome rj1 --step ordered --on "25 Mar" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0001: the court has ordered it already
!   If that was recorded by mistake: lrpt case update RJ-2013-0001 --because correction
[65]

$ lrpt case outcome rj1 --step not-ordered --on "25 Mar" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0001: the court has ordered it already
!   If that was recorded by mistake: lrpt case update RJ-2013-0001 --because correction
[65]

# Not ordered, and the sentence makes a case of victim contact.
$ lrpt case outcome rj2 --step not-ordered --disposal imprisonment --term "18 months" --on "25 Mar" --today "26 Mar 2013"
Recorded: not-ordered on Mon 25 Mar 2013: disposal unknown -> imprisonment, term unknown -> 18 months, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> no. RJ-2013-0002 (nobody's yet)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now eligible (statutory)
  Decision, rj: was eligible, is now not-eligible
Opened: VC-2013-0001, eligible (nobody's yet)
  New: contact.first-offer, due Mon 20 May 2013 (in 55 days)
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0002 stays open, though it is not eligible now
!   To close it: lrpt case close RJ-2013-0002 --because not-ordered

$ lrpt case history rj2 --get what --today "26 Mar 2013" -q | tail -1
referral outcome 1: not-ordered on 2013-03-25; court result changed, sentence of 2013-03-25: disposal unknown -> imprisonment, term unknown -> 18 months, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> no
$ lrpt case outcome rj2 --step ordered --on "25 Mar" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: work in custody is outside the programme, and never counted as the requirement
!   It is one of a community order or a suspended sentence order
!   If the court did not make it: --step not-ordered --disposal imprisonment
[65]

# A Crown Court, and a requirement of a suspended sentence order.
$ lrpt case outcome rj3 --step ordered --on "25 Mar" --disposal suspended --term "8 months" --court LEICCC --today "26 Mar 2013"
Recorded: ordered on Mon 25 Mar 2013: court unknown -> LEICCC, disposal unknown -> suspended, term unknown -> 8 months, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> yes. RJ-2013-0003 (nobody's yet)
  New: rj.first-contact, due Tue 9 Apr 2013 (in 14 days)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now refer
  Decision, rj: was eligible, is now refer
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the Crown Court ordered it; the trust's page says "ordered by the Magistrates". It counts all the same

# Not ordered, though a community order: it is closed by a person.
$ lrpt case outcome rj4 --step not-ordered --disposal community-order --court "Oldtown Magistrates" --today "26 Mar 2013"
Recorded: not-ordered on Tue 26 Mar 2013: court unknown -> Oldtown Magistrates, disposal unknown -> community-order, sentenced_on unknown -> 2013-03-26, rj_ordered unknown -> no. RJ-2013-0004 (nobody's yet)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now not-eligible
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: Oldtown Magistrates is not a court of this area: its own trust has the duty
! lrpt: RJ-2013-0004 stays open
!   To close it: lrpt case close RJ-2013-0004 --because not-ordered

# Work in custody is outside the programme.
$ lrpt case outcome rj5 --step ordered --disposal imprisonment --term "6 months" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: work in custody is outside the programme, and never counted as the requirement
!   It is one of a community order or a suspended sentence order
!   If the court did not make it: --step not-ordered --disposal imprisonment
[65]

$ lrpt case outcome rj5 --step ordered --disposal fine --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: fine cannot carry the requirement
!   It is one of a community order or a suspended sentence order
!   If the court did not make it: --step not-ordered --disposal fine
[65]

# Refused, and nothing is changed.
$ lrpt case outcome rj5 --step proposed --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0005: nobody has judged whether the offender is suitable
!   First: lrpt case suitability RJ-2013-0005
[65]

$ lrpt case outcome rj5 --step ordered --on "27 Mar 2013" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: Wed 27 Mar 2013 is still to come: an outcome is recorded when it has happened
[65]

$ lrpt case outcome rj5 --days 20 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: case outcome needs --step
!   Choose: proposed, ordered, not-ordered
[64]

$ lrpt case outcome rj5 --step ordered --days 61 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --days: 61 days cannot be ordered: an activity requirement has 1 to 60 days
!   Criminal Justice Act 2003 section 201(5)
[65]

$ lrpt case outcome rj5 --step ordered --term "6 months" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: term: community-order has no term
[65]

$ lrpt case outcome rj5 --step not-ordered --days 20 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --arrangement and --days are of what is proposed or ordered
!   Leave them out of --step not-ordered
[64]

$ lrpt case outcome rj5 --step proposed --plea guilty --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: what is proposed is not a court's result yet
!   Leave out its facts. To mend one: lrpt case update RJ-2013-0005 --because correction
[64]

$ lrpt case outcome rj5 --step ordered --id X-1 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --id and --format belong to --from FILE
[64]

$ lrpt case outcome VC-2013-0001 --step ordered --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: VC-2013-0001 is a case of victim contact, not of restorative justice
!   The other case of the same sentence: RJ-2013-0002
[65]

# What is proposed is what was confirmed.
@ lrpt case suitability rj5 --suitable yes --today "4 Mar 2013"
@ lrpt case confirm rj5 --arranged yes --facilitator khan --assessment-from "2 Apr" --arrangement reparation --days 20 --today "4 Mar 2013"
$ lrpt case outcome rj5 --step proposed --days 30 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the service confirmed reparation of 20 days
!   Propose that, or have it confirmed anew: lrpt case confirm RJ-2013-0005
[65]

$ lrpt case outcome rj5 --csv --today "26 Mar 2013"
case,number,step,on,arrangement,days
