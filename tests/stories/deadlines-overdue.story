# What the project's sample has overdue on three days: the day before, the day, the day after.
# 15 days from sentence for the facilitator, 8 weeks for the victim team; due on a day is not late on it.
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt deadlines overdue --today "3 Mar 2013" --fields case,due_on,days_late -q
CASE          DUE              DAYS LATE
RJ-2013-0001  Sat 16 Feb 2013  15
RJ-2013-0002  Tue 19 Feb 2013  12
VC-2013-0001  Fri 1 Mar 2013   2
RJ-2013-0004  Sat 2 Mar 2013   1

$ lrpt deadlines overdue --today "4 Mar 2013" --fields case,due_on,days_late -q
CASE          DUE              DAYS LATE
RJ-2013-0001  Sat 16 Feb 2013  16
RJ-2013-0002  Tue 19 Feb 2013  13
VC-2013-0001  Fri 1 Mar 2013   3
RJ-2013-0004  Sat 2 Mar 2013   2

$ lrpt deadlines overdue --today "5 Mar 2013" --fields case,due_on,days_late -q
CASE          DUE              DAYS LATE
RJ-2013-0001  Sat 16 Feb 2013  17
RJ-2013-0002  Tue 19 Feb 2013  14
VC-2013-0001  Fri 1 Mar 2013   4
RJ-2013-0004  Sat 2 Mar 2013   3
VC-2013-0002  Mon 4 Mar 2013   1

$ for day in 2013-02-16 2013-02-17 2013-03-04 2013-03-08 2013-04-01; do \
    echo "$day: $(lrpt deadlines overdue --today $day --get case | wc -l)"; done
2013-02-16: 0
2013-02-17: 1
2013-03-04: 4
2013-03-08: 7
2013-04-01: 14

$ lrpt deadlines overdue --today "4 Mar 2013" --kind contact.first-offer --get case --exit-code
VC-2013-0001
[1]

$ lrpt deadlines overdue --today "1 Feb 2013" --exit-code -q

$ lrpt deadlines overdue --today "4 Mar 2013" --case rj-4 --get days_late
2

$ lrpt deadlines overdue --today "4 Mar 2013" --case RJ-2013-0003 --get days_late

$ lrpt deadlines overdue extra
! lrpt: deadlines overdue does not take "extra"
!   See: lrpt deadlines overdue --help
[64]
