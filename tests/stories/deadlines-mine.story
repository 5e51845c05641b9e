# What must be done, latest first, and the next 14 days.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --today "4 Mar 2013"
$ lrpt deadlines --today "4 Mar 2013"
Monday 4 March 2013, deadlines of everybody

OVERDUE
  Sat 16 Feb 2013 16 days late    RJ-2013-0001  rj.first-contact      nobody's yet  tried once, last Mon 4 Mar 2013
  Tue 19 Feb 2013 13 days late    RJ-2013-0002  rj.first-contact      nobody's yet  nobody has tried
  Fri 1 Mar 2013  3 days late     VC-2013-0001  contact.first-offer   asha  nobody has tried
  Sat 2 Mar 2013  2 days late     RJ-2013-0004  rj.first-contact      nobody's yet  nobody has tried
THIS WEEK
  Mon 4 Mar 2013  today           VC-2013-0002  contact.first-offer   asha
  Tue 5 Mar 2013  tomorrow        RJ-2013-0005  rj.first-contact      nobody's yet
  Thu 7 Mar 2013  in 3 days       RJ-2013-0006  rj.first-contact      nobody's yet
  Fri 8 Mar 2013  in 4 days       VC-2013-0003  contact.first-offer   asha
  Sat 9 Mar 2013  in 5 days       RJ-2013-0009  rj.first-contact      nobody's yet
LATER (to Mon 18 Mar 2013)
  Tue 12 Mar 2013 in 8 days       VC-2013-0004  contact.first-offer   asha
  Fri 15 Mar 2013 in 11 days      VC-2013-0005  contact.first-offer   asha
  Sat 16 Mar 2013 in 12 days      RJ-2013-0008  rj.first-contact      nobody's yet

4 overdue, 5 this week, 3 later.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines --owner asha --today "4 Mar 2013" -q
Monday 4 March 2013, deadlines of asha

OVERDUE
  Fri 1 Mar 2013  3 days late     VC-2013-0001  contact.first-offer   asha  nobody has tried
THIS WEEK
  Mon 4 Mar 2013  today           VC-2013-0002  contact.first-offer   asha
  Fri 8 Mar 2013  in 4 days       VC-2013-0003  contact.first-offer   asha
LATER (to Mon 18 Mar 2013)
  Tue 12 Mar 2013 in 8 days       VC-2013-0004  contact.first-offer   asha
  Fri 15 Mar 2013 in 11 days      VC-2013-0005  contact.first-offer   asha

1 overdue, 2 this week, 2 later.

# Somebody who owns cases sees theirs and nobody's, whoever they are by name.
@ lrpt staff add $(id -un) --role facilitator --today "1 Mar 2013"
@ lrpt staff train $(id -un) --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt case assign RJ-2013-0004 $(id -un) --today "4 Mar 2013"
$ lrpt deadlines --today "4 Mar 2013" --csv --fields case,owner | sed "s/$(id -un)/ME/"
case,owner
RJ-2013-0001,
RJ-2013-0002,
RJ-2013-0004,ME
RJ-2013-0005,
RJ-2013-0006,
RJ-2013-0009,
RJ-2013-0008,

$ lrpt deadlines --owner all --today "4 Mar 2013" --get case | wc -l
12

$ lrpt deadlines --kind contact.first-offer --owner all --today "4 Mar 2013" --get case
VC-2013-0001
VC-2013-0002
VC-2013-0003
VC-2013-0004
VC-2013-0005

$ lrpt deadlines --owner outsider --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: "outsider" is not a member of staff
[67]

# What is due of somebody themselves stands among what they must do.
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Mar 2012" --until "14 Mar 2012" --today "4 Mar 2013"
$ lrpt deadlines --owner khan --today "4 Mar 2013" -q
Monday 4 March 2013, deadlines of khan

LATER (to Mon 18 Mar 2013)
  Wed 13 Mar 2013 in 9 days                     facilitator.conferences  khan

0 overdue, 0 this week, 1 later.

$ lrpt deadlines --owner khan --today "4 Mar 2013" --json
{"format_version":1,"kind":"deadline-list","as_of":"2013-03-04","items":[
{"kind":"deadline","case":null,"deadline":"facilitator.conferences","due_on":"2013-03-13","state":"open","days_late":0,"owner":"khan","attempts":0,"last_attempt_on":null,"event":"trained_on","event_on":"2012-03-14","calendar_on":"2013-03-13","working_days_on":null,"met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null}
]}
