# What somebody sets themselves on a case is a deadline of its own, and done when they say so.
<< words.txt
Ring the court about the licence.
END
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt deadlines add VC-2013-0001 --set-for fri --from words.txt --today "4 Mar 2013"
Recorded: task 1 for Fri 8 Mar 2013. VC-2013-0001 (nobody's yet)
  New: case.task 1, due Fri 8 Mar 2013 (in 4 days)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines add VC-2013-0001 --set-for today --from - --today "4 Mar 2013" -q < words.txt

$ lrpt deadlines add RJ-2013-0001 --set-for +2w --today "4 Mar 2013" -q

$ lrpt deadlines list --kind case.task --today "9 Mar 2013" -q
CASE          DEADLINE     DUE              STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
VC-2013-0001  case.task 2  Mon 4 Mar 2013   overdue  5                 0                       Mon 4 Mar 2013
VC-2013-0001  case.task 1  Fri 8 Mar 2013   overdue  1                 0                       Fri 8 Mar 2013
RJ-2013-0001  case.task 1  Mon 18 Mar 2013  open     0                 0                       Mon 18 Mar 2013

# The words are for whoever asks for them, and that is recorded.
$ lrpt deadlines explain VC-2013-0001 case.task --today "4 Mar 2013" -q | grep -c Ring
0
[1]

$ lrpt deadlines explain VC-2013-0001 case.task --names --today "4 Mar 2013" -q | grep Words
  Words         Ring the court about the licence.
  Words         Ring the court about the licence.

$ lrpt case history VC-2013-0001 --get what -q --today "4 Mar 2013" | tail -3
task 1 for 2013-03-08 added
task 2 for 2013-03-04 added
words of tasks and pauses were looked at

# The only task of a case need not be named; of several, and of none, it says what to type.
$ lrpt deadlines done RJ-2013-0001 --today "6 Mar 2013"
Recorded: task 1 done on Wed 6 Mar 2013. RJ-2013-0001 (nobody's yet)
  Met: case.task 1, met on Wed 6 Mar 2013
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt deadlines done VC-2013-0001 --today "6 Mar 2013" -q
! lrpt: VC-2013-0001 has 2 tasks: say which
!   case.task 2: lrpt deadlines done VC-2013-0001 case.task 2
!   case.task 1: lrpt deadlines done VC-2013-0001 case.task 1
[64]

$ lrpt deadlines done VC-2013-0001 case.task 2 --on yesterday --today "6 Mar 2013" -q

$ lrpt deadlines done VC-2013-0001 case.task --dry-run --today "6 Mar 2013" -q

$ lrpt deadlines done VC-2013-0001 --today "6 Mar 2013"
Recorded: task 1 done on Wed 6 Mar 2013. VC-2013-0001 (nobody's yet)
  Met: case.task 1, met on Wed 6 Mar 2013
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt deadlines done RJ-2013-0001 --today "6 Mar 2013" -q
! lrpt: RJ-2013-0001 has no task that is still to be done
!   What is due is met by what happened:
!   rj.first-contact: lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached
[67]

$ lrpt deadlines done RJ-2013-0001 case.task 1 --today "6 Mar 2013" -q
! lrpt: task 1 was done on Wed 6 Mar 2013: nothing was changed
!   What is still to be done: lrpt deadlines list --case RJ-2013-0001 --kind case.task
[65]

# Whatever else is due is met by what happened.
$ lrpt deadlines done VC-2013-0001 contact.first-offer --today "6 Mar 2013" -q
! lrpt: contact.first-offer is met by recording what happened: nothing was changed
!   Type: lrpt case offer VC-2013-0001 --how letter
[65]

$ lrpt deadlines done RJ-2013-0001 rj.first-contact --today "6 Mar 2013" -q
! lrpt: rj.first-contact is met by recording what happened: nothing was changed
!   Type: lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached
[65]

# Refused, and nothing saved.
$ lrpt deadlines done VC-2013-0001 case.tsak --today "6 Mar 2013" -q
! lrpt: VC-2013-0001 has no deadline "case.tsak"
!   It has: contact.first-offer, case.task
[67]

$ lrpt deadlines done VC-2013-0001 case.task 9 --today "6 Mar 2013" -q
! lrpt: VC-2013-0001 has no case.task 9
!   It has: case.task 2, case.task 1
[67]

$ lrpt deadlines done VC-2013-0001 case.task 1 --on tomorrow --today "3 Mar 2013" -q
! lrpt: Mon 4 Mar 2013 is still to come: what was done is recorded when it has happened
[65]

$ lrpt deadlines add VC-2013-0001 --set-for "3 Mar 2013" --today "4 Mar 2013" -q
! lrpt: Sun 3 Mar 2013 is over: a task is for today or a day to come
!   Nothing was saved. Give the day as "fri", "8 Mar" or +3d
[65]

$ lrpt deadlines add VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: --set-for is missing
!   Give the day as "fri", "8 Mar" or +3d: --set-for fri
[64]

$ lrpt deadlines add VC-2013-0001 "Ring the court" --set-for fri --today "4 Mar 2013" -q
! lrpt: deadlines add does not take "Ring the court"
!   See: lrpt deadlines add --help
[64]
