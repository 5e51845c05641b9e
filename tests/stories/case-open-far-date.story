# A date that cannot be worked out stands against its own record and stops no other.
<< far.jsonl
{"id":"N-1","offence":"OF61102","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-15"}
{"id":"N-2","offence":"OF61102","disposal":"community-order","rj_ordered":true,"sentenced_on":"9999-12-20"}
END
@ lrpt db init --training
$ lrpt case open --from far.jsonl --today "4 Mar 2013" --fields line,id,result -q
LINE  ID   RESULT
1     N-1  opened
2     N-2  error
! lrpt: line 2: Mon 20 Dec 9999 is too far away to count from
[65]
