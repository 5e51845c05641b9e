@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt db retention --today "4 Mar 2013" -q

# Nobody could be reached: six months from closing.
@ lrpt case close VC-2013-0001 --because victim-not-found --today "5 Mar 2013"
$ lrpt db retention --today "5 Sep 2013" -q
CASE          CLOSED          KEPT BECAUSE  COUNTED FROM    KEPT UNTIL      DUE FOR REMOVAL  OTHER CASE OPEN
VC-2013-0001  Tue 5 Mar 2013  not-reached   Tue 5 Mar 2013  Thu 5 Sep 2013  no               no

$ lrpt db retention --due --today "5 Sep 2013"
! lrpt: training file, as on Thu 5 Sep 2013
! Nothing is due for removal.

$ lrpt db retention --due --fields case,due --today "6 Sep 2013" -q
CASE          DUE FOR REMOVAL
VC-2013-0001  yes

$ lrpt db retention --erase --today "6 Sep 2013" -q
! lrpt: erasing needs a decision
!   Add: --decision REFERENCE, as the data protection officer gave it
[64]

$ lrpt db retention --erase --decision DPO-7 --fields case --dry-run --today "6 Sep 2013"
CASE
VC-2013-0001
! lrpt: training file, as on Fri 6 Sep 2013
! DRY RUN: nothing was saved

$ lrpt db retention --erase --decision DPO-7 --fields case --confirm 2 --today "6 Sep 2013" -q
CASE
VC-2013-0001
! lrpt: --confirm says "2": to go on it has to say 1
!   Nothing was changed
[64]

$ lrpt db retention --erase --decision DPO-7 --fields case --confirm 1 --today "6 Sep 2013" -q
CASE
VC-2013-0001
Erased: VC-2013-0001
Looked for them in the casework file, in <*> pieces: none is left of these cases.

$ lrpt db retention --today "6 Sep 2013" -q
