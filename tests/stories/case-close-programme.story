# A case of restorative justice is closed for what is recorded, and never only because it is typed.
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
$ lrpt case close RJ-2013-0001 --today "4 Mar 2013" -q
! lrpt: case close needs --because
!   Choose: completed, not-ordered, unsuitable, victim-declined, offender-withdrew, breach, revoked, offender-died, other-trust
[64]

$ lrpt case close RJ-2013-0001 --because completed --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001: completion follows from the meetings, and not all have been held
!   What is still to come: lrpt meeting plan RJ-2013-0001
[65]

$ lrpt case close RJ-2013-0001 --because not-ordered --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001: the court has ordered it already
!   If that was recorded by mistake: lrpt case update RJ-2013-0001 --because correction
[65]

$ lrpt case close RJ-2013-0001 --because unsuitable --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001: the court has ordered it: what comes before sentence is over
!   If the court ended it: lrpt case close RJ-2013-0001 --because revoked, or breach
[65]

$ lrpt case close RJ-2013-0001 --because victim-declined --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001: the court has ordered it: what comes before sentence is over
!   A victim who declines is not the end of it: the requirement goes on with reparation. lrpt meeting add RJ-2013-0001 --kind reparation
[65]

$ lrpt case close RJ-2013-0001 --because offender-withdrew --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001: no word of the offender's is recorded that they withdraw
!   First: lrpt case consent RJ-2013-0001 --party offender --given no
[65]

# A breach ends it, and its meetings are cancelled.
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
$ lrpt case close RJ-2013-0001 --because breach --today "5 Mar 2013"
Recorded: closed on Tue 5 Mar 2013, breach. RJ-2013-0001 (khan)
  No longer due: rj.first-contact
  No longer due: rj.record-meeting 1
  No longer due: rj.record-meeting 2
  No longer due: rj.record-meeting 3
  No longer due: rj.record-meeting 4
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: 4 meetings that were planned on RJ-2013-0001: cancelled with it

$ lrpt meeting list --case RJ-2013-0001 --state cancelled --csv --fields number,state,cancelled_by --today "5 Mar 2013"
number,state,cancelled_by
1,cancelled,service
2,cancelled,service
3,cancelled,service
4,cancelled,service

$ lrpt meeting move RJ-2013-0001/1 --to "12 Mar 10:00" --asked-by service --today "5 Mar 2013" -q
! lrpt: RJ-2013-0001 is closed: nothing was changed
!   To work on it again: lrpt case reopen RJ-2013-0001
[65]

# The four meetings complete it: no reason need be typed.
@ lrpt meeting plan RJ-2013-0002 --facilitator obi --save --today "5 Mar 2013"
@ lrpt meeting held RJ-2013-0002/1 --there facilitator,offender --today "12 Mar 2013"
@ lrpt meeting held RJ-2013-0002/2 --there facilitator,offender --today "19 Mar 2013"
@ lrpt meeting update RJ-2013-0002/3 --kind reparation --today "9 Apr 2013"
@ lrpt meeting held RJ-2013-0002/3 --there facilitator,offender --outcome work --today "9 Apr 2013"
$ lrpt case close RJ-2013-0002 --today "23 Apr 2013" -q
! lrpt: case close needs --because
!   Choose: completed, not-ordered, unsuitable, victim-declined, offender-withdrew, breach, revoked, offender-died, other-trust
[64]

@ lrpt meeting held RJ-2013-0002/4 --there facilitator,offender-manager --today "23 Apr 2013"
$ lrpt case close RJ-2013-0002 --on "22 Apr" --today "23 Apr 2013" -q
! lrpt: case close needs --because
!   Choose: completed, not-ordered, unsuitable, victim-declined, offender-withdrew, breach, revoked, offender-died, other-trust
[64]

$ lrpt case close RJ-2013-0002 --because breach --today "23 Apr 2013" -q
! lrpt: RJ-2013-0002: the programme is complete
!   To close it: lrpt case close RJ-2013-0002 --because completed
[65]

$ lrpt case close RJ-2013-0002 --today "23 Apr 2013"
Recorded: closed on Tue 23 Apr 2013, completed. RJ-2013-0002 (nobody's yet)
! lrpt: training file, as on Tue 23 Apr 2013

# What the court did not order is closed without a word as well; another trust takes a case at any time.
<< others.jsonl
{"id":"M-4","offence":"CJ88116","plea":"guilty","disposal":"unsentenced","risk":"medium"}
{"id":"M-5","offence":"CJ88116","plea":"guilty","disposal":"unsentenced","risk":"medium"}
END
@ lrpt case open --from others.jsonl --today "4 Mar 2013"
@ lrpt case update RJ-2013-0003 --because order --rj-ordered no --disposal community-order --sentenced-on "1 Mar 2013" --today "5 Mar 2013"
$ lrpt case close RJ-2013-0003 --today "5 Mar 2013"
Recorded: closed on Tue 5 Mar 2013, not-ordered. RJ-2013-0003 (nobody's yet)
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt case close RJ-2013-0004 --today "5 Mar 2013" -q
! lrpt: case close needs --because
!   Choose: completed, not-ordered, unsuitable, victim-declined, offender-withdrew, breach, revoked, offender-died, other-trust
[64]

$ lrpt case close RJ-2013-0004 --because other-trust --today "5 Mar 2013"
Recorded: closed on Tue 5 Mar 2013, other-trust. RJ-2013-0004 (nobody's yet)
! lrpt: training file, as on Tue 5 Mar 2013
