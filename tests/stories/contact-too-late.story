@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case contact RJ-2013-0002 --how phone --with offender --outcome reached --today "4 Mar 2013"
Recorded: phone with offender, reached, on Mon 4 Mar 2013. RJ-2013-0002 (nobody's yet)
  Met: rj.first-contact, met on Mon 4 Mar 2013, 13 days late
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines list --case RJ-2013-0002 --fields state,due_on,met_on,days_late --today "20 Mar 2013" -q
STATE     DUE              MET_ON          DAYS LATE
met-late  Tue 19 Feb 2013  Mon 4 Mar 2013  13

$ lrpt deadlines overdue --get case --today "20 Mar 2013" | grep -c RJ-2013-0002
0
[1]

$ lrpt deadlines list --state met-late --csv --fields case,days_late --today "20 Mar 2013"
case,days_late
RJ-2013-0002,13

# A contact that was made in time and written down later was in time.
$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on "16 Feb" --today "4 Mar 2013"
Recorded: phone with offender, reached, on Sat 16 Feb 2013. RJ-2013-0001 (nobody's yet)
  Met: rj.first-contact, met on Sat 16 Feb 2013
! lrpt: training file, as on Mon 4 Mar 2013

# And one that is found to have been earlier than the one on the file.
$ lrpt case contact RJ-2013-0002 --how visit --with offender --outcome reached --on "19 Feb" --today "4 Mar 2013"
Recorded: visit with offender, reached, on Tue 19 Feb 2013. RJ-2013-0002 (nobody's yet)
  Met: rj.first-contact, met on Tue 19 Feb 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines list --case RJ-2013-0002 --fields state,due_on,met_on,days_late --today "20 Mar 2013" -q
STATE  DUE              MET_ON           DAYS LATE
met    Tue 19 Feb 2013  Tue 19 Feb 2013  0

# Before the sentence nothing was due, so nothing is met.
$ lrpt case contact RJ-2013-0004 --how phone --with offender --outcome reached --on "14 Feb" --today "4 Mar 2013"
Recorded: phone with offender, reached, on Thu 14 Feb 2013. RJ-2013-0004 (nobody's yet)
! lrpt: training file, as on Mon 4 Mar 2013
