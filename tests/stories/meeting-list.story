# Whose meetings, of what, for whom.
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
@ lrpt case assign RJ-2013-0002 obi --today "4 Mar 2013"
# Nothing is planned yet.
$ lrpt meeting list --today "4 Mar 2013" -q; lrpt meeting list --json -q --today "4 Mar 2013"
{"format_version":1,"kind":"meeting-list","as_of":"2013-03-04","items":[]}

@ lrpt meeting add RJ-2013-0001 --kind assessment --on "12 Mar" --at 10:00 --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "19 Mar" --at 10:00 --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0001 --kind review --on "23 Apr" --at 10:00 --offender-manager orla --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0002 --kind assessment --on "11 Mar" --at 10:00 --today "4 Mar 2013"
@ lrpt meeting cancel RJ-2013-0002/1 --asked-by offender --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0002 --kind assessment --on "12 Mar" --at 09:00 --today "4 Mar 2013"
# Who is on no list of staff sees all that is planned.
$ lrpt meeting list --today "4 Mar 2013" -q
MEETING         ON               AT     KIND         WITH      MINUTES  FACILITATOR  OFFENDER MANAGER  STATE
RJ-2013-0002/2  Tue 12 Mar 2013  09:00  assessment   offender  60       obi                            planned
RJ-2013-0001/1  Tue 12 Mar 2013  10:00  assessment   offender  60       khan                           planned
RJ-2013-0001/2  Tue 19 Mar 2013  10:00  preparation  victim    60       khan                           planned
RJ-2013-0001/3  Tue 23 Apr 2013  10:00  review       offender  60       khan         orla              planned

$ lrpt meeting list --facilitator obi --today "4 Mar 2013" -q --csv --fields case,number,state
case,number,state
RJ-2013-0002,2,planned

$ lrpt meeting list --state all --case rj-2 --today "4 Mar 2013" -q --csv --fields case,number,state
case,number,state
RJ-2013-0002,1,cancelled
RJ-2013-0002,2,planned

$ lrpt meeting list --from-day "13 Mar" --until "22 Apr" --today "4 Mar 2013" -q --csv --fields case,number,on
case,number,on
RJ-2013-0001,2,2013-03-19

# A preparation with the victim does not exist for an offender manager, nor the others' for a victim.
$ lrpt meeting list --for offender-manager --today "4 Mar 2013" -q
MEETING         ON               AT     KIND        WITH      MINUTES  FACILITATOR  OFFENDER MANAGER  STATE
RJ-2013-0002/2  Tue 12 Mar 2013  09:00  assessment  offender  60       obi                            planned
RJ-2013-0001/1  Tue 12 Mar 2013  10:00  assessment  offender  60       khan                           planned
RJ-2013-0001/3  Tue 23 Apr 2013  10:00  review      offender  60       khan         orla              planned

$ lrpt meeting list --for victim --today "4 Mar 2013" -q
MEETING         ON               AT     KIND         WITH    MINUTES  FACILITATOR  OFFENDER MANAGER  STATE
RJ-2013-0001/2  Tue 19 Mar 2013  10:00  preparation  victim  60       khan                           planned

$ lrpt meeting show RJ-2013-0001/2 --for offender-manager --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 has no meeting 2
!   What there is: lrpt meeting list --case RJ-2013-0001
[67]

$ lrpt meeting show RJ-2013-0001/3 --for offender-manager --today "4 Mar 2013" -q
meeting 3
  kind             review
  with             offender
  state            planned
  on               Tue 23 Apr 2013
  at               10:00
  minutes          60
  facilitator      khan
  offender manager orla
  sequence         0

$ lrpt meeting show RJ-2013-0001/3 --for victim --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 has no meeting 3
!   What there is: lrpt meeting list --case RJ-2013-0001
[67]

# Who is on the staff sees their own; a manager everybody's, or with --mine their own.
@ lrpt staff add $(id -un) --role facilitator --today "4 Mar 2013"
@ lrpt staff train $(id -un) --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor $(id -un) --on "20 Feb 2013" --today "4 Mar 2013"
$ lrpt meeting list --today "4 Mar 2013" -q
@ lrpt meeting add RJ-2013-0001 --facilitator $(id -un) --kind preparation --on "20 Mar" --at 10:00 --today "4 Mar 2013"
$ lrpt meeting list --csv --fields case,number,on --today "4 Mar 2013"
case,number,on
RJ-2013-0001,4,2013-03-20

@ lrpt staff add $(id -un) --role manager --today "4 Mar 2013"
$ lrpt meeting list --csv --fields case,number,on --today "4 Mar 2013"
case,number,on
RJ-2013-0002,2,2013-03-12
RJ-2013-0001,1,2013-03-12
RJ-2013-0001,2,2013-03-19
RJ-2013-0001,4,2013-03-20
RJ-2013-0001,3,2013-04-23

$ lrpt meeting list --mine --csv --fields case,number,on --today "4 Mar 2013"
case,number,on
RJ-2013-0001,4,2013-03-20

# Refused.
$ lrpt meeting list --facilitator kahn --today "4 Mar 2013" -q
! lrpt: "kahn" is not a member of staff
!   Did you mean: khan
[67]

$ lrpt meeting list --case RJ-2013-0009 --today "4 Mar 2013" -q
! lrpt: there is no case RJ-2013-0009
!   Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt meeting list --state plan --today "4 Mar 2013" -q
! lrpt: --state: "plan" is not one of the choices
!   Choose: planned, held, missed, cancelled, all
!   Did you mean: planned
[64]

$ lrpt meeting list --fields plaice --today "4 Mar 2013" -q
! lrpt: there is no field "plaice" here
!   The fields are: case, number, meeting, with, state, on, at, minutes, facilitator, offender_manager, reparation, facilitator_presence, offender_manager_presence, offender_presence, offender_supporter_presence, victim_presence, victim_supporter_presence, interpreter_presence, cancelled_by, approved_by, sequence, changed_at, place, victim_asks, victim_says, not_ready_reason
!   Did you mean: place
[64]
