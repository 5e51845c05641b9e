@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
@ lrpt staff add mo --role manager --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case assign VC-2013-0001 asha --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! VC-2013-0001 is asha's

$ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013" -q

# The victim's case is not a facilitator's, nor the other way round, nor a manager's.
$ lrpt case assign VC-2013-0001 khan --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: khan is not a vlo, and VC-2013-0001 is theirs to work on
[65]

$ lrpt case assign RJ-2013-0001 asha --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: asha is not a facilitator, and RJ-2013-0001 is theirs to work on
[65]

$ lrpt case assign RJ-2013-0001 mo --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: mo is not a facilitator, and RJ-2013-0001 is theirs to work on
[65]

$ lrpt case assign RJ-2013-0001 khna --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: "khna" is not a member of staff
!   Did you mean: khan
[67]

$ lrpt case assign RJ-2013-0099 khan --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case RJ-2013-0099
!   Open cases with similar numbers: RJ-2013-0009, RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt case assign RJ-2013-0002 khan --dry-run --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! RJ-2013-0002 is khan's

$ lrpt case list --csv --fields case,owner | grep ,.
case,owner
RJ-2013-0001,khan
VC-2013-0001,asha

$ lrpt deadlines overdue --owner khan --today "4 Mar 2013" --get case
RJ-2013-0001
