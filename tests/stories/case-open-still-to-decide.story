# What a person must decide stays listed, also when the other scheme has its case already.
<< both.jsonl
{"id":"B-1","offence":"CD98028","plea":"guilty","disposal":"suspended","term":"6 months","sentenced_on":"2013-02-15","rj_ordered":true}
END
@ lrpt db init --training
$ lrpt case open --from both.jsonl --today "4 Mar 2013" --fields id,result,scheme,case,outcome -q
ID   RESULT     SCHEME   CASE          OUTCOME
B-1  opened     rj       RJ-2013-0001  ordered
B-1  to-decide  contact                refer
$ lrpt case open --from both.jsonl --today "4 Mar 2013" --fields id,result,scheme,case,outcome -q
ID   RESULT        SCHEME   CASE          OUTCOME
B-1  already-open           RJ-2013-0001
B-1  to-decide     contact                refer
