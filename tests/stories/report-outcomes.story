# What came of the programme, in figures.
<< ordered.jsonl
{"id":"M-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Di Amberley"}
{"id":"M-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Flo Garth"}
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add orla --role offender-manager --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013"
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
@ lrpt meeting update RJ-2013-0001/3 --kind reparation --today "4 Mar 2013"

$ lrpt report outcomes --today "9 Apr 2013" -q
PARTY     QUESTION   YES  NO  DECLINED  NOT-ASKED
victim    satisfied  0    0   0         0
victim    recommend  0    0   0         0
victim    closure    0    0   0         0
offender  satisfied  0    0   0         0
offender  recommend  0    0   0         0
offender  closure    0    0   0         0

Would recommend it: no victim has answered yes or no yet. The trust's page: three quarters.

MEETINGS HELD
  none

PROGRAMMES
  ordered           2
@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --on "18 Mar" --there facilitator,offender --today "18 Mar 2013"
@ lrpt meeting held RJ-2013-0001/3 --on "8 Apr" --there facilitator,offender --outcome letter-of-apology --today "8 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend no --today "9 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend yes --today "9 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party offender --satisfied declined --closure no --today "9 Apr 2013"
# The last answers of each person count; who declined is not who was not asked.
$ lrpt report outcomes --today "9 Apr 2013" -q
PARTY     QUESTION   YES  NO  DECLINED  NOT-ASKED
victim    satisfied  1    0   0         0
victim    recommend  1    0   0         0
victim    closure    0    0   0         1
offender  satisfied  0    0   1         0
offender  recommend  0    0   0         1
offender  closure    0    1   0         0

Would recommend it: 1 of 1 victims who answered yes or no (100%). The trust's page: three quarters.

MEETINGS HELD
  assessment        1
  preparation       1
  reparation        1

PROGRAMMES
  ordered           1
  event-held        1

$ lrpt report outcomes --csv --today "9 Apr 2013" -q
about,party,what,answer,count,of,percent,published_percent
answer,victim,satisfied,yes,1,,,
answer,victim,satisfied,no,0,,,
answer,victim,satisfied,declined,0,,,
answer,victim,satisfied,not-asked,0,,,
answer,victim,recommend,yes,1,,,
answer,victim,recommend,no,0,,,
answer,victim,recommend,declined,0,,,
answer,victim,recommend,not-asked,0,,,
answer,victim,closure,yes,0,,,
answer,victim,closure,no,0,,,
answer,victim,closure,declined,0,,,
answer,victim,closure,not-asked,1,,,
share,victim,recommend,yes,1,1,100,75
answer,offender,satisfied,yes,0,,,
answer,offender,satisfied,no,0,,,
answer,offender,satisfied,declined,1,,,
answer,offender,satisfied,not-asked,0,,,
answer,offender,recommend,yes,0,,,
answer,offender,recommend,no,0,,,
answer,offender,recommend,declined,0,,,
answer,offender,recommend,not-asked,1,,,
answer,offender,closure,yes,0,,,
answer,offender,closure,no,1,,,
answer,offender,closure,declined,0,,,
answer,offender,closure,not-asked,0,,,
share,offender,recommend,yes,0,0,,
held,,assessment,,1,,,
held,,preparation,,1,,,
held,,conference,,0,,,
held,,reparation,,1,,,
held,,review,,0,,,
stage,,opened,,0,,,
stage,,referred,,0,,,
stage,,screened,,0,,,
stage,,suitable,,0,,,
stage,,confirmed,,0,,,
stage,,proposed,,0,,,
stage,,ordered,,1,,,
stage,,contacted,,0,,,
stage,,assessed,,0,,,
stage,,prepared,,0,,,
stage,,event-held,,1,,,
stage,,completed,,0,,,
stage,,unsuitable,,0,,,
stage,,not-arranged,,0,,,
stage,,not-ordered,,0,,,

$ lrpt report outcomes --jsonl --today "9 Apr 2013" -q | grep share
{"kind":"outcome-figure","about":"share","party":"victim","what":"recommend","answer":"yes","count":1,"of":1,"percent":100,"published_percent":75}
{"kind":"outcome-figure","about":"share","party":"offender","what":"recommend","answer":"yes","count":0,"of":0,"percent":null,"published_percent":null}

$ lrpt report outcomes --nonsense --today "9 Apr 2013" -q
! lrpt: report outcomes has no option "--nonsense"
!   See: lrpt report outcomes --help
[64]
