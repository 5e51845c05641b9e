# Whose and which: by person, team, kind, case and days late; and who tried is told from who did not.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --on "26 Feb 2013" --at 9:30 --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --on "26 Feb 2013" --at 14:10 --today "4 Mar 2013"
$ lrpt deadlines --today "4 Mar 2013" -q | sed -n '/OVERDUE/,/THIS/p'
OVERDUE
  Sat 16 Feb 2013 16 days late    RJ-2013-0001  rj.first-contact      nobody's yet  tried 3 times, last Tue 26 Feb 2013 14:10
  Tue 19 Feb 2013 13 days late    RJ-2013-0002  rj.first-contact      nobody's yet  nobody has tried
  Fri 1 Mar 2013  3 days late     VC-2013-0001  contact.first-offer   asha  nobody has tried
  Sat 2 Mar 2013  2 days late     RJ-2013-0004  rj.first-contact      nobody's yet  nobody has tried
THIS WEEK

$ lrpt deadlines overdue --today "4 Mar 2013" -q --case RJ-2013-0001
CASE          DEADLINE          DUE              STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT           BY WORKING DAYS
RJ-2013-0001  rj.first-contact  Sat 16 Feb 2013  overdue  16                3         Tue 26 Feb 2013 14:10  Fri 22 Feb 2013

$ lrpt deadlines overdue --today "4 Mar 2013" -q --csv --fields case,team,attempts,last_attempt_on,last_attempt_at
case,team,attempts,last_attempt_on,last_attempt_at
RJ-2013-0001,rj,3,2013-02-26,14:10
RJ-2013-0002,rj,0,,
VC-2013-0001,vlt,0,,
RJ-2013-0004,rj,0,,

$ lrpt deadlines overdue --team vlt --today "4 Mar 2013" --get case
VC-2013-0001

$ lrpt deadlines overdue --team rj --by 13 --today "4 Mar 2013" --get case
RJ-2013-0001
RJ-2013-0002

$ lrpt deadlines overdue --by 14 --today "4 Mar 2013" --get case
RJ-2013-0001

$ lrpt deadlines overdue --by 17 --today "4 Mar 2013" --exit-code -q

$ lrpt deadlines overdue --owner asha --today "4 Mar 2013" --get case; lrpt deadlines overdue --owner all --today "4 Mar 2013" --get case | wc -l
VC-2013-0001
4

$ lrpt deadlines list --team vlt --owner asha --kind contact.first-offer --today "4 Mar 2013" --get case | wc -l
12

$ lrpt deadlines list --team rj --case VC-2013-0001 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013

# Several of a kind are told apart.
@ lrpt deadlines add VC-2013-0001 --set-for today --today "4 Mar 2013"
@ lrpt deadlines add VC-2013-0001 --set-for today --today "4 Mar 2013"
$ lrpt deadlines overdue --kind case.task --today "5 Mar 2013" -q
CASE          DEADLINE     DUE             STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
VC-2013-0001  case.task 1  Mon 4 Mar 2013  overdue  1          asha   0                       Mon 4 Mar 2013
VC-2013-0001  case.task 2  Mon 4 Mar 2013  overdue  1          asha   0                       Mon 4 Mar 2013

$ lrpt deadlines overdue --kind case.task --today "5 Mar 2013" -q --fields deadline,item
DEADLINE   ITEM
case.task  1
case.task  2

# Refused.
$ lrpt deadlines overdue --by soon --today "4 Mar 2013" -q
! lrpt: --by: "soon" is not a number of days
!   At least a week late: --by 7
[64]

$ lrpt deadlines overdue --by 0 --today "4 Mar 2013" -q
! lrpt: --by: "0" is not a number of days
!   At least a week late: --by 7
[64]

$ lrpt deadlines overdue --team vlo --today "4 Mar 2013" -q
! lrpt: --team: "vlo" is not one of the choices
!   Choose: vlt, rj, front-desk
!   Did you mean: vlt
[64]

$ lrpt deadlines list --by 3 --today "4 Mar 2013" -q
! lrpt: deadlines list has no option "--by"
!   See: lrpt deadlines list --help
[64]
