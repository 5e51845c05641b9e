# How a meeting went: who was there decides whether it counts.
<< ordered.jsonl
{"id":"M-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
{"id":"M-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add obi --role facilitator --today "4 Mar 2013"
@ lrpt staff train obi --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor obi --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add orla --role offender-manager --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013"
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
# Who was there is recorded, and never guessed.
$ lrpt meeting held RJ-2013-0001/1 --today "11 Mar 2013" -q
! lrpt: who was there is not all recorded: facilitator, offender
!   Those who were: --there facilitator,offender
!   Those who were not: --absent facilitator=acceptable, =unacceptable or =logistics
[65]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator --today "11 Mar 2013" -q
! lrpt: who was there is not all recorded: offender
!   Those who were: --there offender
!   Those who were not: --absent offender=acceptable, =unacceptable or =logistics
[65]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "4 Mar 2013" -q
! lrpt: Mon 11 Mar 2013 is still to come: a meeting is recorded when it has happened
[65]

$ lrpt meeting held RJ-2013-0001/1 --on "17 Feb" --there facilitator,offender --today "11 Mar 2013" -q
! lrpt: the court made the order on Mon 18 Feb 2013: a meeting on Sun 17 Feb 2013 cannot have been one of it
!   Check --on
[65]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator,ofender --today "11 Mar 2013" -q
! lrpt: --there: "ofender" is nobody who comes to a meeting
!   Choose: facilitator, offender-manager, offender, offender-supporter, victim, victim-supporter, interpreter
[64]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator --absent offender --today "11 Mar 2013" -q
! lrpt: --absent: "offender" does not say why
!   Write it as ROLE=acceptable, ROLE=unacceptable or ROLE=logistics
[64]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --absent offender=acceptable --today "11 Mar 2013" -q
! lrpt: offender is given twice
!   Say of each once whether they were there
[64]

# Without the offender an assessment does not count; nothing further is due on it.
$ lrpt meeting held RJ-2013-0001/1 --there facilitator --absent offender=unacceptable --today "11 Mar 2013"
Recorded: meeting 1, assessment, missed on Mon 11 Mar 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 1
  Does not count: the offender was not there (unacceptable)
  To plan another: lrpt meeting add RJ-2013-0001 --kind assessment
! lrpt: training file, as on Mon 11 Mar 2013

$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013" -q
! lrpt: how RJ-2013-0001/1 went is recorded already: it is missed, on Mon 11 Mar 2013
!   If that was a slip: add --correct with what was otherwise
[65]

# A slip is mended. The offender was there: that is the first contact as well.
$ lrpt meeting held RJ-2013-0001/1 --there offender --correct --dry-run --today "11 Mar 2013"
DRY RUN, nothing was saved: meeting 1, assessment, held on Mon 11 Mar 2013 10:00. RJ-2013-0001 (khan)
  Met: rj.first-contact, met on Mon 11 Mar 2013, 6 days late
! lrpt: training file, as on Mon 11 Mar 2013

$ lrpt meeting held RJ-2013-0001/1 --there offender --correct --today "11 Mar 2013"
Recorded: meeting 1, assessment, held on Mon 11 Mar 2013 10:00. RJ-2013-0001 (khan)
  Met: rj.first-contact, met on Mon 11 Mar 2013, 6 days late
! lrpt: training file, as on Mon 11 Mar 2013

# On another day than planned.
$ lrpt meeting held RJ-2013-0001/2 --on "Tue 19 Mar" --at 11:00 --there facilitator,offender --there offender-supporter --today "20 Mar 2013"
Recorded: meeting 2, preparation, held on Tue 19 Mar 2013 11:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 2
! lrpt: training file, as on Wed 20 Mar 2013

# The victim withdraws: the conference becomes reparation, and the preparation stays.
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --outcome letter-of-apology --today "9 Apr 2013" -q
! lrpt: who was there is not all recorded: victim
!   Those who were: --there victim
!   Those who were not: --absent victim=acceptable, =unacceptable or =logistics
[65]

$ lrpt meeting update RJ-2013-0001/3 --kind reparation --today "8 Apr 2013"
Recorded: meeting 3 changed, reparation, Mon 8 Apr 2013 10:00. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 8 Apr 2013

$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --today "9 Apr 2013" -q
! lrpt: what the reparation was is not recorded
!   Add --outcome letter-of-apology|work|indirect
[65]

$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --outcome letter-of-apology --today "9 Apr 2013"
Recorded: meeting 3, reparation, held on Mon 8 Apr 2013 10:00, letter-of-apology. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 3
! lrpt: training file, as on Tue 9 Apr 2013

# A review needs the offender manager and the facilitator, both.
$ lrpt meeting held RJ-2013-0001/4 --there facilitator,offender --absent offender-manager=logistics --today "22 Apr 2013"
Recorded: meeting 4, review, missed on Mon 22 Apr 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 4
  Does not count: the offender manager was not there (logistics)
  To plan another: lrpt meeting add RJ-2013-0001 --kind review
! lrpt: training file, as on Mon 22 Apr 2013

@ lrpt meeting add RJ-2013-0001 --kind review --on "29 Apr" --at 10:00 --offender-manager orla --today "22 Apr 2013"
$ lrpt meeting held RJ-2013-0001/5 --there facilitator,offender-manager --today "29 Apr 2013"
Recorded: meeting 5, review, held on Mon 29 Apr 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 5
  Completed: all four meetings are held. To close it: lrpt case close RJ-2013-0001
! lrpt: training file, as on Mon 29 Apr 2013

$ lrpt meeting list --case RJ-2013-0001 --state all --csv --fields number,meeting,state,on,reparation,facilitator_presence,offender_presence,offender_manager_presence --today "29 Apr 2013"
number,meeting,state,on,reparation,facilitator_presence,offender_presence,offender_manager_presence
1,assessment,held,2013-03-11,,present,present,
2,preparation,held,2013-03-19,,present,present,
3,reparation,held,2013-04-08,letter-of-apology,present,present,
4,review,missed,2013-04-22,,present,present,logistics
5,review,held,2013-04-29,,present,,present

$ lrpt case history RJ-2013-0001 --get what --today "29 Apr 2013"
case opened from court result M-1, eligible
assigned to khan
meeting 1, assessment on 2013-03-11 10:00; meeting 2, preparation on 2013-03-18 10:00; meeting 3, conference on 2013-04-08 10:00; meeting 4, review on 2013-04-22 10:00, planned for khan
meeting 1, assessment: missed on 2013-03-11 10:00
meeting 1, assessment: held on 2013-03-11 10:00, corrected
meeting 2, preparation: held on 2013-03-19 11:00
meeting 3, reparation on 2013-04-08 10:00, changed
meeting 3, reparation: held on 2013-04-08 10:00
meeting 4, review: missed on 2013-04-22 10:00
meeting 5, review on 2013-04-29 10:00, planned for khan
meeting 5, review: held on 2013-04-29 10:00

$ lrpt deadlines list --case RJ-2013-0001 --csv --fields deadline,item,state --today "29 Apr 2013"
deadline,item,state
rj.first-contact,,met-late
