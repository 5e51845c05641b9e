# What a victim told us is their side: their words are hidden, and never made for an offender manager.
<< words.txt
He rang her twice.
She is afraid of the car park.
END
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case given add VC-2013-0001 --on "1 Mar" --from words.txt --today "4 Mar 2013"
Recorded: 1, what person 1 told us on Fri 1 Mar 2013. VC-2013-0001 (nobody's yet)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case given VC-2013-0001 -q
given 1
  person           1
  on               Fri 1 Mar 2013

$ lrpt case given VC-2013-0001 --names -q
given 1
  person           1
  on               Fri 1 Mar 2013
  words            He rang her twice.
                   She is afraid of the car park.

$ lrpt case given VC-2013-0001 --names --for offender-manager -q; lrpt case given VC-2013-0001 --names --for offender-manager --jsonl

$ lrpt case history VC-2013-0001 --fields command,what -q
COMMAND         WHAT
case open       case opened from court result CC-1301, eligible
case given add  what person 1 told us on 2013-03-01 added as 1
case given      words of victims were looked at

$ lrpt case given add VC-2013-0001 --today "4 Mar 2013" -q < /dev/null
! lrpt: what they said is missing
!   Give the words with --from FILE, or --from - for standard input
[64]

$ lrpt case given add VC-2013-0001 --from words.txt --on tomorrow --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: it is recorded when it has happened
!   --on is the day on which it happened; today unless said
[65]

$ lrpt case given add VC-2013-0001 --from words.txt --person 4 --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 has no person 4
!   Who is on it: lrpt case people VC-2013-0001
[67]

$ lrpt case given add VC-2013-0001 --from words.txt --person first --today "4 Mar 2013" -q
! lrpt: --person: "first" is not the number of a person
!   Their numbers: lrpt case people REF
[64]

$ lrpt case given VC-2013-0001 --get number
1
