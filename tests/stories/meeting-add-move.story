# One meeting is planned, moved, changed and cancelled.
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
<< meeting.json
{"place":"Room 4, 12 Sample Street","victim_asks":"Why my house?"}
END
$ lrpt meeting add RJ-2013-0001 --kind assessment --on "12 Mar" --at 10:00 --today "4 Mar 2013"
Recorded: meeting 1, assessment, planned for Tue 12 Mar 2013 10:00, khan. RJ-2013-0001 (khan)
  New: rj.record-meeting 1, due Thu 14 Mar 2013 (in 10 days)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "19 Mar" --at 10.30 --minutes 90 --today "4 Mar 2013" -q
$ lrpt meeting add RJ-2013-0001 --kind conference --on "Tue 9 Apr" --at 10:00 --from meeting.json --today "4 Mar 2013" -q
$ lrpt meeting add RJ-2013-0001 --kind review --on "23 Apr" --at 10:00 --offender-manager orla --today "4 Mar 2013" -q
$ lrpt meeting list --case RJ-2013-0001 --today "4 Mar 2013"
MEETING         ON               AT     KIND         WITH      MINUTES  FACILITATOR  OFFENDER MANAGER  STATE
RJ-2013-0001/1  Tue 12 Mar 2013  10:00  assessment   offender  60       khan                           planned
RJ-2013-0001/2  Tue 19 Mar 2013  10:30  preparation  victim    90       khan                           planned
RJ-2013-0001/3  Tue 9 Apr 2013   10:00  conference   both      60       khan                           planned
RJ-2013-0001/4  Tue 23 Apr 2013  10:00  review       offender  60       khan         orla              planned
! lrpt: training file, as on Mon 4 Mar 2013

# A holiday, a weekend and a day that is over.
$ lrpt meeting move RJ-2013-0001/3 --to "29 Mar 10:30" --asked-by victim --today "4 Mar 2013" -q
! lrpt: Fri 29 Mar 2013 is Good Friday
!   Nearest working days: Thu 28 Mar 2013, Tue 2 Apr 2013
!   To use it anyway: add --allow-holiday
[65]

$ lrpt meeting add RJ-2013-0001 --kind preparation --on "Sat 16 Mar" --at 10:00 --today "4 Mar 2013" -q
! lrpt: Sat 16 Mar 2013 is at a weekend
!   Nearest working days: Fri 15 Mar 2013, Mon 18 Mar 2013
!   To use it anyway: add --allow-holiday
[65]

$ lrpt meeting add RJ-2013-0001 --kind preparation --on "Fri 1 Mar 2013" --at 10:00 --today "4 Mar 2013" -q
! lrpt: Fri 1 Mar 2013 is over: a meeting is planned for today or a day to come
!   One that has been held: plan it for today, then lrpt meeting held REF/NUMBER --on DATE --at HH:MM
[65]

$ lrpt meeting add RJ-2013-0001 --kind preparation --on "Sat 16 Mar" --at 10:00 --allow-holiday --dry-run --today "4 Mar 2013"
DRY RUN, nothing was saved: meeting 5, preparation, planned for Sat 16 Mar 2013 10:00, khan. RJ-2013-0001 (khan)
  New: rj.record-meeting 5, due Tue 19 Mar 2013 (in 15 days)
! lrpt: training file, as on Mon 4 Mar 2013

# The wrong weekday, and no date at all.
$ lrpt meeting move RJ-2013-0001/1 --to "Mon 12 Mar 10:00" --asked-by offender --today "4 Mar 2013" -q
! lrpt: --to: Tuesday 12 March 2013 is not a Monday
!   Did you mean Mon 11 Mar 2013 or Tue 12 Mar 2013?
[64]

$ lrpt meeting move RJ-2013-0001/1 --to "10:00" --asked-by offender --today "4 Mar 2013" -q
! lrpt: --to: "10:00" is not a date
!   Write it as 2013-03-05, "5 Mar 2013", 5/3/2013, today, fri or +15d
[64]

$ lrpt meeting move RJ-2013-0001/1 --asked-by offender --today "4 Mar 2013" -q
! lrpt: --to is missing
!   For example: --to "Tue 12 Mar 10:00"
[64]

$ lrpt meeting move RJ-2013-0001/1 --to "13 Mar 10:00" --today "4 Mar 2013" -q
! lrpt: meeting move needs --asked-by
!   Choose: victim, offender, facilitator, offender-manager, service
[64]

# A move keeps the time before, who asked, and takes the deadline with it.
$ lrpt meeting move RJ-2013-0001/1 --to "Wed 13 Mar 11:00" --asked-by offender --today "4 Mar 2013"
Moved: meeting 1, Tue 12 Mar 2013 10:00 to Wed 13 Mar 2013 11:00. RJ-2013-0001 (khan)
  Moved: rj.record-meeting 1, from Thu 14 Mar 2013, now due Fri 15 Mar 2013 (in 11 days)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt meeting move RJ-2013-0001/1 --to "Thu 14 Mar" --asked-by facilitator --today "5 Mar 2013" -q
$ lrpt meeting show RJ-2013-0001/1 --today "5 Mar 2013" -q
meeting 1
  kind             assessment
  with             offender
  state            planned
  on               Thu 14 Mar 2013
  at               11:00
  minutes          60
  facilitator      khan
  sequence         2
  changed at       <*>
  moved            Tue 12 Mar 2013 10:00 to Wed 13 Mar 2013 11:00, on Mon 4 Mar 2013, asked by the offender
  moved            Wed 13 Mar 2013 11:00 to Thu 14 Mar 2013 11:00, on Tue 5 Mar 2013, asked by the facilitator

$ lrpt meeting show RJ-2013-0001/1 --moves --csv --today "5 Mar 2013"
case,number,meeting,moved_on,from_on,from_at,to_on,to_at,asked_by
RJ-2013-0001,1,1,2013-03-04,2013-03-12,10:00,2013-03-13,11:00,offender
RJ-2013-0001,2,1,2013-03-05,2013-03-13,11:00,2013-03-14,11:00,facilitator

$ lrpt meeting move RJ-2013-0001/1 --to "Thu 14 Mar 11:00" --asked-by facilitator --today "5 Mar 2013" -q
! lrpt: meeting 1 is on Thu 14 Mar 2013 11:00 already
!   Check the new time: --to "DATE HH:MM"
[65]

# One facilitator is at one place at a time.
$ lrpt meeting add RJ-2013-0002 --facilitator khan --kind assessment --on "14 Mar" --at 11:30 --today "5 Mar 2013" -q
! lrpt: khan has RJ-2013-0001/1 on Thu 14 Mar 2013 11:00, 60 minutes
!   Choose another time or facilitator
!   To have both at that time anyway: add --allow-clash
[65]

$ lrpt meeting add RJ-2013-0002 --facilitator khan --kind assessment --on "14 Mar" --at 12:00 --today "5 Mar 2013"
Recorded: meeting 1, assessment, planned for Thu 14 Mar 2013 12:00, khan. RJ-2013-0002 (nobody's yet)
  New: rj.record-meeting 1, due Mon 18 Mar 2013 (in 13 days)
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt meeting add RJ-2013-0002 --facilitator khan --kind assessment --on "14 Mar" --at 11:30 --allow-clash --dry-run --today "5 Mar 2013" -q
$ lrpt meeting update RJ-2013-0002/1 --facilitator obi --today "5 Mar 2013" -q
$ lrpt meeting move RJ-2013-0002/1 --to "14 Mar 11:00" --asked-by service --today "5 Mar 2013" -q
$ lrpt meeting update RJ-2013-0002/1 --facilitator khan --today "5 Mar 2013" -q
! lrpt: khan has RJ-2013-0001/1 on Thu 14 Mar 2013 11:00, 60 minutes
!   Choose another time or facilitator
!   To have both at that time anyway: add --allow-clash
[65]

# What is prepared, and by whom. Places and words are shown only where they are asked for.
$ lrpt meeting update RJ-2013-0001/3 --offender-manager orla --today "5 Mar 2013"
Recorded: meeting 3 changed, conference, Tue 9 Apr 2013 10:00. RJ-2013-0001 (khan)
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt meeting show RJ-2013-0001/3 --names --today "5 Mar 2013" -q
meeting 3
  kind             conference
  with             both
  state            planned
  on               Tue 9 Apr 2013
  at               10:00
  minutes          60
  facilitator      khan
  offender manager orla
  sequence         1
  changed at       <*>
  place            Room 4, 12 Sample Street
  victim asks      Why my house?

$ lrpt case history RJ-2013-0001 --get what --today "5 Mar 2013" | tail -2
meeting 3, conference on 2013-04-09 10:00, changed
meetings were looked at

$ lrpt meeting update RJ-2013-0001/3 --kind reparation --reparation work --today "5 Mar 2013"
Recorded: meeting 3 changed, reparation, Tue 9 Apr 2013 10:00. RJ-2013-0001 (khan)
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt meeting update RJ-2013-0001/4 --kind reparation --today "5 Mar 2013" -q
! lrpt: meeting 4 is the review: only a conference becomes reparation, and the reverse
!   Cancel it, and plan another: lrpt meeting cancel, lrpt meeting add
[65]

$ lrpt meeting update RJ-2013-0001/4 --today "5 Mar 2013" -q
! lrpt: nothing is said that changes
!   What can be: lrpt meeting update --help
!   Another time: lrpt meeting move REF/NUMBER --to "DATE HH:MM"
[64]

$ lrpt meeting update RJ-2013-0001/4 --with victim --today "5 Mar 2013" -q
! lrpt: --with is for a preparation: whom the others are with follows from their kind
!   Leave it out
[64]

$ lrpt meeting update RJ-2013-0001/4 --offender-manager khan --today "5 Mar 2013" -q
! lrpt: khan is not on the staff as offender manager
!   Who is: lrpt staff list --role offender-manager
[65]

$ echo '{"plaice":"Room 4"}' | lrpt meeting update RJ-2013-0001/4 --from - --today "5 Mar 2013" -q
! lrpt: --from: "plaice" is not a field
!   The fields are: kind, with, facilitator, offender_manager, reparation, place, victim_asks, victim_says
!   Did you mean: place
[65]

$ lrpt meeting cancel RJ-2013-0001/4 --today "5 Mar 2013" -q
! lrpt: meeting cancel needs --asked-by
!   Choose: victim, offender, facilitator, offender-manager, service
[64]

$ lrpt meeting cancel RJ-2013-0001/4 --asked-by offender-manager --today "5 Mar 2013"
Cancelled: meeting 4, review on Tue 23 Apr 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 4
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt meeting move RJ-2013-0001/4 --to "24 Apr 10:00" --asked-by service --today "5 Mar 2013" -q
! lrpt: meeting 4 of RJ-2013-0001 is not planned any more: it is cancelled
!   To plan another: lrpt meeting add RJ-2013-0001 --kind review
[65]

# What is not there, or not said.
$ lrpt meeting show RJ-2013-0001/9 --today "5 Mar 2013" -q
! lrpt: RJ-2013-0001 has no meeting 9
!   What there is: lrpt meeting list --case RJ-2013-0001
[67]

$ lrpt meeting show RJ-2013-0001 --today "5 Mar 2013" -q
! lrpt: "RJ-2013-0001" is not a meeting
!   A meeting looks like RJ-2013-0142/3: the case, and its number there
[64]

$ lrpt meeting add RJ-2013-0001 --kind confrence --on "14 Mar" --at 10:00 --today "5 Mar 2013" -q
! lrpt: --kind: "confrence" is not one of the choices
!   Choose: assessment, preparation, conference, reparation, review
!   Did you mean: conference
[64]

$ lrpt meeting add RJ-2013-0001 --kind review --at 10:00 --today "5 Mar 2013" -q
! lrpt: --on is missing
!   For example: --on "12 Mar"
[64]

$ lrpt meeting add RJ-2013-0001 --kind review --on "24 Apr" --today "5 Mar 2013" -q
! lrpt: --at is missing
!   For example: --at 10:00
[64]

$ lrpt meeting add RJ-2013-0001 --on "24 Apr" --at 25:00 --kind review --today "5 Mar 2013" -q
! lrpt: --at: "25:00" is not a time
!   Write it as 10:00
[64]

$ lrpt meeting add RJ-2013-0001 --on "24 Apr" --at 10:00 --today "5 Mar 2013" -q
! lrpt: --kind is missing
!   Choose: assessment, preparation, conference, reparation, review
[64]

$ lrpt meeting add RJ-2013-0001 --kind review --reparation work --on "24 Apr" --at 10:00 --today "5 Mar 2013" -q
! lrpt: --reparation is for --kind reparation
!   Leave it out
[64]

$ lrpt meeting add RJ-2013-0002 --kind preparation --on "24 Apr" --at 10:00 --today "5 Mar 2013" -q
! lrpt: RJ-2013-0002 is nobody's yet: who is to lead the meeting?
!   Add --facilitator LOGIN
!   To give somebody the case: lrpt case assign RJ-2013-0002 LOGIN
[65]
