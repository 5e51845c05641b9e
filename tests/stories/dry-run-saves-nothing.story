# Every change can be tried: the same words, and not a byte of the file is different.
@ lrpt db init --training --db team.db
@ lrpt staff add asha --role vlo --db team.db --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --db team.db --today "4 Mar 2013"
@ sha256sum team.db > before
<< one.jsonl
{"id":"N-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-04","risk":"medium","rj_ordered":true}
END
$ lrpt case open --from one.jsonl --db team.db --today "4 Mar 2013" --dry-run --fields id,result,case
ID   RESULT  CASE
N-1  opened  RJ-2013-0013
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! 1 record: 1 case opened, 0 already open, 0 for a person to decide, 0 in error

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --db team.db --today "4 Mar 2013" --dry-run
DRY RUN, nothing was saved: phone with offender, reached, on Mon 4 Mar 2013. RJ-2013-0001 (nobody's yet)
  Met: rj.first-contact, met on Mon 4 Mar 2013, 16 days late
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case assign VC-2013-0001 asha --db team.db --today "4 Mar 2013" -n
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! VC-2013-0001 is asha's

$ lrpt staff add khan --role facilitator --db team.db --today "4 Mar 2013" -n
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! khan is on the staff as facilitator

$ sha256sum -c before; ls
team.db: OK
before
home
one.jsonl
team.db

# What would be refused is refused.
$ lrpt staff add asha --role facilitator --db team.db --today "4 Mar 2013" -n
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: asha cannot be both vlo and facilitator
!   The victim liaison team deals exclusively with victims
[65]

# Looking takes no such option.
$ lrpt case list -n --db team.db
! lrpt: case list has no option "-n"
!   Did you mean: -h or -q
[64]

# Then for good.
$ lrpt case open --from one.jsonl --db team.db --today "4 Mar 2013" --fields id,result,case; sha256sum --quiet -c before
ID   RESULT  CASE
N-1  opened  RJ-2013-0013
team.db: FAILED
! lrpt: training file, as on Mon 4 Mar 2013
! 1 record: 1 case opened, 0 already open, 0 for a person to decide, 0 in error
! sha256sum: WARNING: 1 computed checksum did NOT match
[1]
