@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt deadlines explain RJ-2013-0001 --today "4 Mar 2013" -q
RJ-2013-0001 rj.first-contact: First contact with the offender
  Stands        OVERDUE 16 days late, due Sat 16 Feb 2013
  Rule          15 days from sentenced_on (brief)
  In force      from Fri 1 Feb 2013
  Source        If the specified activity is ordered by the Magistrates, the offender will be contacted within 15 days of the sentence by the RJ facilitator to arrange an assessment meeting.
  From          Fri 1 Feb 2013 (sentenced_on), which is day 0
  Calendar      Sat 16 Feb 2013 (counts)
  Working days  Fri 22 Feb 2013; no bank holiday between
  Attempts      nobody has tried

$ lrpt deadlines explain VC-2013-0001 contact.first-offer --today "4 Mar 2013" -q
VC-2013-0001 contact.first-offer: First offer of contact to the victim
  Stands        OVERDUE 3 days late, due Fri 1 Mar 2013
  Rule          8 weeks from sentenced_on (statute)
  In force      from Fri 1 Jul 2005
  Source        Victim contact scheme: contact within eight weeks of sentence
  From          Fri 4 Jan 2013 (sentenced_on), which is day 0
  Calendar      Fri 1 Mar 2013 (counts)
  Working days  Fri 1 Mar 2013; no bank holiday between
  Attempts      nobody has tried

$ lrpt deadlines explain VC-2013-0001 --today "4 Mar 2013" --json
{"format_version":1,"kind":"explanation-list","as_of":"2013-03-04","items":[
{"kind":"explanation","case":"VC-2013-0001","lawyer":null,"owner":null,"deadline":"contact.first-offer","item":null,"title":"First offer of contact to the victim","state":"overdue","days_late":3,"count":8,"unit":"weeks","source":"Victim contact scheme: contact within eight weeks of sentence","status":"statute","policy":"2005-07-01","direction":"after","event":"sentenced_on","event_on":"2013-01-04","due_on":"2013-03-01","calendar_on":"2013-03-01","working_days_on":"2013-03-01","holidays":[],"conferences":null,"conferences_wanted":null,"original_on":null,"paused_days":0,"pauses":[],"words":null}
]}

$ lrpt deadlines explain RJ-2013-0001 rj.frist-contact --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: RJ-2013-0001 has no deadline "rj.frist-contact"
!   It has: rj.first-contact
[67]

$ lrpt deadlines explain RJ-2013-0003 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: RJ-2013-0003 has no deadlines
[67]

$ lrpt deadlines explain RJ-2013-0099 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case RJ-2013-0099
!   Open cases with similar numbers: RJ-2013-0009, RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt deadlines explain
! lrpt: deadlines explain needs REF|LOGIN|ID
!   See: lrpt deadlines explain --help
[64]

# That of a facilitator: no case's, and theirs. Their course was before the rule.
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff train khan --from-day "15 Jan 2013" --until "17 Jan 2013" --today "4 Mar 2013"
$ lrpt deadlines explain khan facilitator.conferences --today "4 Mar 2013" -q
khan facilitator.conferences: Five conferences in the first year
  Stands        due Thu 16 Jan 2014 (in 318 days)
  Rule          12 months from trained_on, to the day before (brief)
  In force      from Fri 1 Feb 2013; before it, this first rule holds
  Source        Each facilitator will manage five conferences within the first year of their training to develop and maintain levels of expertise.
  From          Thu 17 Jan 2013 (trained_on), which is day 0
  Calendar      Thu 16 Jan 2014 (counts)
  Conferences   0 of 5 within the first year, 5 to go

$ lrpt deadlines explain khan --today "4 Mar 2013" --json
{"format_version":1,"kind":"explanation-list","as_of":"2013-03-04","items":[
{"kind":"explanation","case":null,"lawyer":null,"owner":"khan","deadline":"facilitator.conferences","item":null,"title":"Five conferences in the first year","state":"open","days_late":0,"count":12,"unit":"months","source":"Each facilitator will manage five conferences within the first year of their training to develop and maintain levels of expertise.","status":"brief","policy":"2013-02-01","direction":"after","event":"trained_on","event_on":"2013-01-17","due_on":"2014-01-16","calendar_on":"2014-01-16","working_days_on":null,"holidays":[],"conferences":0,"conferences_wanted":5,"original_on":null,"paused_days":0,"pauses":[],"words":null}
]}

$ lrpt deadlines explain khan rj.confirm --today "4 Mar 2013" -q
! lrpt: khan has no deadline "rj.confirm"
!   They have: facilitator.conferences
[67]

$ lrpt deadlines explain asha --today "4 Mar 2013" -q
! lrpt: asha has no deadlines
!   Facilitators have one from their course on: lrpt staff list --role facilitator
[67]

$ lrpt deadlines explain kahn --today "4 Mar 2013" -q
! lrpt: "kahn" is not a member of staff
!   Did you mean: khan
[67]
