# A person takes on what the criteria leave to a person, and says why.
<< results.jsonl
{"id":"T-1","offence":"OF61102","plea":"guilty","disposal":"suspended","term":"12 months","sentenced_on":"2013-02-11","personal_victim":true}
{"id":"T-2","offence":"OF61102","plea":"not-guilty","disposal":"suspended","term":"12 months","sentenced_on":"2013-02-11"}
{"id":"T-3","offence":"TH68010","plea":"not-guilty","disposal":"fine","sentenced_on":"2013-02-11"}
{"id":"T-4","offence":"CD98028","plea":"guilty","disposal":"suspended","term":"6 months","sentenced_on":"2013-02-15","rj_ordered":true}
END
<< why.txt
The victim asked for it.
END
@ lrpt db init --training
$ lrpt case open --from results.jsonl --take-on T-2 --today "4 Mar 2013"
! lrpt: --take-on needs a reason
!   Put it into a file: --reason-from FILE, or - for standard input
[64]

$ lrpt case open --from results.jsonl --take-on T-9 --reason-from why.txt --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: no record has the id T-9: nothing was opened
!   --take-on names the id of a record of the file
[65]

$ lrpt case open --from results.jsonl --take-on T-3 --reason-from why.txt --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: T-3 is not eligible, and not a person's to decide
!   It is not a sexual or violent offence with a relevant sentence.
!   It is not a racially aggravated offence with immediate custody.
!   The sentence is fine, which is not a community order.
!   The plea to the main offence is not-guilty.
!   Theft from a shop is not harm directed at a person.
!   Where a fact is wrong, mend it in the file. Nothing was opened
[65]

$ lrpt case open --from results.jsonl --reason-from why.txt --today "4 Mar 2013"
! lrpt: --scheme and --reason-from belong to --take-on ID
[64]

$ lrpt case open --from - --take-on T-2 --reason-from - --today "4 Mar 2013" < results.jsonl
! lrpt: --reason-from: no line with only a full stop ends the text
!   On standard input the text comes first, then a line with a full stop, then the records
[65]

$ lrpt case list --csv --fields case --today "4 Mar 2013"
case

$ lrpt case open --from results.jsonl --take-on T-2 --reason-from why.txt --today "4 Mar 2013" -q --fields id,result,scheme,case,outcome,note
ID   RESULT     SCHEME   CASE          OUTCOME            NOTE
T-2  opened     contact  VC-2013-0001  decided            decided by a person; our criteria say refer
T-4  opened     rj       RJ-2013-0001  ordered            ordered by the court; our criteria say needs-information
T-1  to-decide  contact                refer
T-1  to-decide  rj                     needs-information
T-4  to-decide  contact                refer

# One of them has the other scheme's case already.
$ lrpt case open --from results.jsonl --take-on T-4 --reason-from why.txt --today "4 Mar 2013" -q --fields id,result,scheme,case,outcome,note
ID   RESULT        SCHEME   CASE          OUTCOME            NOTE
T-4  opened        contact  VC-2013-0002  decided            decided by a person; our criteria say refer
T-2  already-open           VC-2013-0001
T-4  already-open           RJ-2013-0001
T-1  to-decide     contact                refer
T-1  to-decide     rj                     needs-information

$ lrpt case open --from results.jsonl --take-on T-1 --reason-from why.txt --today "4 Mar 2013" -q
! lrpt: T-1 is a person's to decide under both schemes
!   Say which it is taken on for: --scheme contact, or --scheme rj
[65]

# Its record must read as before. With both on standard input, the reason comes first.
@ lrpt case open --from results.jsonl --take-on T-1 --scheme contact --reason-from why.txt --today "4 Mar 2013"
$ sed "s/12 months/13 months/" results.jsonl | lrpt case open --from - --take-on T-1 --scheme rj --reason-from why.txt --today "4 Mar 2013" -q --fields id,result,case
! lrpt: T-1 now reads otherwise than VC-2013-0003 has it: nothing was opened
!   First: lrpt case update VC-2013-0003 --because correction
[65]

$ { cat why.txt; echo .; cat results.jsonl; } | lrpt case open --from - --take-on T-1 --scheme rj --reason-from - --today "4 Mar 2013" -q --fields id,result,case,outcome
ID   RESULT        CASE                       OUTCOME
T-1  opened        RJ-2013-0002               decided
T-1  already-open  VC-2013-0003
T-2  already-open  VC-2013-0001
T-4  already-open  VC-2013-0002 RJ-2013-0001

$ lrpt case show VC-2013-0001 --names --today "4 Mar 2013" -q | sed -n 1,7p
VC-2013-0001   victim contact, open
  owner                  nobody yet
  opened                 Mon 4 Mar 2013 (decided)

PEOPLE
  1 victim               not asked yet
  taken on because       The victim asked for it.

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" -q | grep -c victim.asked
0
[1]

$ lrpt case history VC-2013-0002 --get what --today "4 Mar 2013"
case opened from court result T-4, decided
