# The victim team works on victim contact cases, those who work with offenders on the others.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
# Somebody on no list of staff is not stopped: their file is theirs.
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --today "4 Mar 2013"
@ lrpt staff add $(id -un) --role vlo --today "4 Mar 2013"
$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "4 Mar 2013" -q
! lrpt: <*> is vlo, and RJ-2013-0001 is not theirs to work on
!   The victim liaison team deals exclusively with victims, and nobody else works on its cases
!   Ask a facilitator, or a manager
[77]

$ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013" -q
! lrpt: <*> is vlo, and RJ-2013-0001 is not theirs to work on
!   The victim liaison team deals exclusively with victims, and nobody else works on its cases
!   Ask a facilitator, or a manager
[77]

$ lrpt case update RJ-2013-0001 --because correction --risk low --today "4 Mar 2013" -q
! lrpt: <*> is vlo, and RJ-2013-0001 is not theirs to work on
!   The victim liaison team deals exclusively with victims, and nobody else works on its cases
!   Ask a facilitator, or a manager
[77]

$ lrpt case close RJ-2013-0001 --because breach --today "4 Mar 2013" -q
! lrpt: <*> is vlo, and RJ-2013-0001 is not theirs to work on
!   The victim liaison team deals exclusively with victims, and nobody else works on its cases
!   Ask a facilitator, or a manager
[77]

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "4 Mar 2013" -q; lrpt case assign VC-2013-0001 asha --today "4 Mar 2013" -q

# A manager works on both.
@ lrpt staff add $(id -un) --role manager --today "4 Mar 2013"
$ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013" -q
