# Cases for what is eligible and for what the court ordered; the rest waits for a person.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
$ lrpt case open --from $SAMPLES/court-results.csv --owner asha --owner khan --today "4 Mar 2013"
LINE  ID       RESULT     SCHEME   CASE          OUTCOME            MISSING               NOTE
2     CC-1301  opened     contact  VC-2013-0001  eligible
3     CC-1302  opened     contact  VC-2013-0002  eligible
4     CC-1303  opened     contact  VC-2013-0003  eligible
5     CC-1304  opened     contact  VC-2013-0004  eligible
6     CC-1305  opened     contact  VC-2013-0005  eligible
7     CC-1306  opened     contact  VC-2013-0006  eligible
10    CC-1309  opened     contact  VC-2013-0007  eligible
12    CC-1311  opened     contact  VC-2013-0008  eligible
13    CC-1312  opened     contact  VC-2013-0009  eligible
15    CC-1314  opened     contact  VC-2013-0010  eligible
17    CC-1316  opened     contact  VC-2013-0011  eligible                                 Nottingham Crown Court is not a court of this area
18    MC-2301  opened     rj       RJ-2013-0001  eligible
19    MC-2302  opened     rj       RJ-2013-0002  eligible
20    MC-2303  opened     rj       RJ-2013-0003  eligible
21    MC-2304  opened     rj       RJ-2013-0004  eligible
22    MC-2305  opened     rj       RJ-2013-0005  eligible
23    MC-2306  opened     rj       RJ-2013-0006  ordered                                  ordered by the court; our criteria say not-eligible
24    MC-2307  opened     rj       RJ-2013-0007  eligible
28    MC-2311  opened     rj       RJ-2013-0008  eligible
30    MC-2313  opened     contact  VC-2013-0012  eligible
33    MC-2316  opened     rj       RJ-2013-0009  ordered                                  ordered by the court; our criteria say refer
35    MC-2318  opened     rj       RJ-2013-0010  eligible                                 Birmingham Magistrates is not a court of this area
38    MC-2321  opened     rj       RJ-2013-0011  eligible
39    MC-2322  opened     rj       RJ-2013-0012  eligible
11    CC-1310  to-decide  contact                refer
11    CC-1310  to-decide  rj                     refer
14    CC-1313  to-decide  contact                needs-information  term
16    CC-1315  to-decide  contact                refer
25    MC-2308  to-decide  rj                     needs-information  personal_victim
26    MC-2309  to-decide  rj                     needs-information  risk personal_victim
31    MC-2314  to-decide  contact                refer
32    MC-2315  to-decide  rj                     refer
37    MC-2320  to-decide  rj                     needs-information  plea
40    MC-2323  to-decide  contact                needs-information  disposal
40    MC-2323  to-decide  rj                     needs-information  risk custody_risk
41    MC-2324  to-decide  rj                     refer
! lrpt: training file, as on Mon 4 Mar 2013
! 40 records: 24 cases opened, 0 already open, 12 for a person to decide, 0 in error

# The same file once more opens nothing; the references stand.
$ lrpt case open --from $SAMPLES/court-results.csv --today "5 Mar 2013" --fields line,id,result,case | head -4
LINE  ID       RESULT        CASE
2     CC-1301  already-open  VC-2013-0001
3     CC-1302  already-open  VC-2013-0002
4     CC-1303  already-open  VC-2013-0003
! lrpt: training file, as on Tue 5 Mar 2013
! 40 records: 0 cases opened, 24 already open, 12 for a person to decide, 0 in error

$ lrpt case list --get case | wc -l
24

# As JSON Lines from a pipe: only the two that the other file does not have are new.
$ lrpt case open --from - --today "5 Mar 2013" --csv < $SAMPLES/court-results.jsonl | grep ,opened,
41,CC-1317,opened,contact,VC-2013-0013,eligible,,
42,CC-1318,opened,contact,VC-2013-0014,eligible,,
! 42 records: 2 cases opened, 24 already open, 12 for a person to decide, 0 in error

# Each case is written down as opened, once.
$ lrpt case history VC-2013-0001 --fields command,what
COMMAND    WHAT
case open  case opened from court result CC-1301, eligible
! lrpt: training file, as on <*>

$ lrpt case open --from missing.csv --today "5 Mar 2013"
! lrpt: missing.csv cannot be read: No such file or directory
[66]

$ lrpt case open --from - --today "5 Mar 2013" < /dev/null
! lrpt: training file, as on Tue 5 Mar 2013
! 0 records: 0 cases opened, 0 already open, 0 for a person to decide, 0 in error

$ lrpt case open --from $SAMPLES/court-results.csv --owner outsider --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: "outsider" is not a member of staff
[67]

# Every owner is looked at, also where the others would do.
$ lrpt case open --from $SAMPLES/court-results.csv --owner asha --owner khan --owner outsider --today "5 Mar 2013" -q --get case
! lrpt: "outsider" is not a member of staff
[67]
