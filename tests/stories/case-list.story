@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner khan --today "4 Mar 2013"
$ lrpt case list --scheme rj --today "4 Mar 2013" -q
CASE          SCHEME  STATE  OWNER  OPENED          BASIS     LINKED  ID
RJ-2013-0001  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2301
RJ-2013-0002  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2302
RJ-2013-0003  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2303
RJ-2013-0004  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2304
RJ-2013-0005  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2305
RJ-2013-0006  rj      open   khan   Mon 4 Mar 2013  ordered           MC-2306
RJ-2013-0007  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2307
RJ-2013-0008  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2311
RJ-2013-0009  rj      open   khan   Mon 4 Mar 2013  ordered           MC-2316
RJ-2013-0010  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2318
RJ-2013-0011  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2321
RJ-2013-0012  rj      open   khan   Mon 4 Mar 2013  eligible          MC-2322

$ lrpt case list --owner khan --get case | wc -l
12

$ lrpt case list --scheme contact --owner khan --csv --fields case
case

$ lrpt case list --state closed --json --today "4 Mar 2013"
{"format_version":1,"kind":"case-list","as_of":"2013-03-04","items":[]}

$ lrpt case list --owner kahn --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: "kahn" is not a member of staff
!   Did you mean: khan
[67]
