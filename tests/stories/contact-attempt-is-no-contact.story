@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case contact RJ-2013-0005 --how phone --with offender --outcome no-answer --today "4 Mar 2013"
Recorded: phone with offender, no-answer, on Mon 4 Mar 2013. RJ-2013-0005 (nobody's yet)
  An attempt is counted; it meets no deadline.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact RJ-2013-0005 --how letter --with offender --outcome sent --on "1 Mar" --today "4 Mar 2013"
Recorded: letter with offender, sent, on Fri 1 Mar 2013. RJ-2013-0005 (nobody's yet)
  An attempt is counted; it meets no deadline.
! lrpt: training file, as on Mon 4 Mar 2013

# Reached somebody else: neither a contact nor an attempt at one.
$ lrpt case contact RJ-2013-0005 --how phone --with prison --outcome reached --today "4 Mar 2013"
Recorded: phone with prison, reached, on Mon 4 Mar 2013. RJ-2013-0005 (nobody's yet)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines list --case RJ-2013-0005 --fields state,due_on,attempts,last_attempt_on,met_on --today "4 Mar 2013" -q
STATE  DUE             ATTEMPTS  LAST ATTEMPT    MET_ON
open   Tue 5 Mar 2013  2         Mon 4 Mar 2013

# On the last day it is in time.
$ lrpt case contact RJ-2013-0005 --how visit --with offender --outcome reached --today "5 Mar 2013"
Recorded: visit with offender, reached, on Tue 5 Mar 2013. RJ-2013-0005 (nobody's yet)
  Met: rj.first-contact, met on Tue 5 Mar 2013
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt deadlines list --case RJ-2013-0005 --fields state,due_on,attempts,last_attempt_on,met_on --today "6 Mar 2013" -q
STATE  DUE             ATTEMPTS  LAST ATTEMPT    MET_ON
met    Tue 5 Mar 2013  2         Mon 4 Mar 2013  Tue 5 Mar 2013

# A second contact changes nothing; who declined was reached.
$ lrpt case contact RJ-2013-0005 --how phone --with offender --outcome reached --today "6 Mar 2013"
Recorded: phone with offender, reached, on Wed 6 Mar 2013. RJ-2013-0005 (nobody's yet)
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt case contact RJ-2013-0006 --how phone --with offender --outcome declined --today "4 Mar 2013"
Recorded: phone with offender, declined, on Mon 4 Mar 2013. RJ-2013-0006 (nobody's yet)
  Met: rj.first-contact, met on Mon 4 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact VC-2013-0003 --how phone --with next-of-kin --outcome asked-to-wait --today "4 Mar 2013"
Recorded: phone with next-of-kin, asked-to-wait, on Mon 4 Mar 2013. VC-2013-0003 (nobody's yet)
  Met: contact.first-offer, met on Mon 4 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

# As it stood before.
$ lrpt deadlines list --case RJ-2013-0005 --fields state,attempts,met_on --today "2 Mar 2013" -q
STATE  ATTEMPTS  MET_ON
open   1
