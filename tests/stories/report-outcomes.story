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

REOFFENDING
  not recorded
@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --on "18 Mar" --there facilitator,offender --today "18 Mar 2013"
@ lrpt meeting held RJ-2013-0001/3 --on "8 Apr" --there facilitator,offender --outcome letter-of-apology --today "8 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend no --today "9 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend yes --today "9 Apr 2013"
@ lrpt case survey RJ-2013-0001 --party offender --satisfied declined --closure no --today "9 Apr 2013"
# The last answers of each person count; who declined is not who was not asked.
$ lrpt report outcomes --today "9 Apr 2013" -q
PARTY     QUESTION   YES  NO   DECLINED  NOT-ASKED
victim    satisfied  few  few  few       few
victim    recommend  few  few  few       few
victim    closure    0    0    0         1
offender  satisfied  few  few  few       few
offender  recommend  0    0    0         1
offender  closure    few  few  few       few

Would recommend it: too few have answered for a figure. The trust's page: three quarters.

MEETINGS HELD
  assessment        1
  preparation       1
  reparation        1

PROGRAMMES
  ordered           1
  event-held        1

REOFFENDING
  not recorded

$ lrpt report outcomes --csv --today "9 Apr 2013" -q
about,party,what,answer,count,of,percent,published_percent,hidden
answer,victim,satisfied,yes,,,,,yes
answer,victim,satisfied,no,,,,,yes
answer,victim,satisfied,declined,,,,,yes
answer,victim,satisfied,not-asked,,,,,yes
answer,victim,recommend,yes,,,,,yes
answer,victim,recommend,no,,,,,yes
answer,victim,recommend,declined,,,,,yes
answer,victim,recommend,not-asked,,,,,yes
answer,victim,closure,yes,0,,,,no
answer,victim,closure,no,0,,,,no
answer,victim,closure,declined,0,,,,no
answer,victim,closure,not-asked,1,,,,no
share,victim,recommend,yes,,,,75,yes
answer,offender,satisfied,yes,,,,,yes
answer,offender,satisfied,no,,,,,yes
answer,offender,satisfied,declined,,,,,yes
answer,offender,satisfied,not-asked,,,,,yes
answer,offender,recommend,yes,0,,,,no
answer,offender,recommend,no,0,,,,no
answer,offender,recommend,declined,0,,,,no
answer,offender,recommend,not-asked,1,,,,no
answer,offender,closure,yes,,,,,yes
answer,offender,closure,no,,,,,yes
answer,offender,closure,declined,,,,,yes
answer,offender,closure,not-asked,,,,,yes
share,offender,recommend,yes,0,0,,,no
held,,assessment,,1,,,,no
held,,preparation,,1,,,,no
held,,conference,,0,,,,no
held,,reparation,,1,,,,no
held,,review,,0,,,,no
stage,,opened,,0,,,,no
stage,,referred,,0,,,,no
stage,,screened,,0,,,,no
stage,,suitable,,0,,,,no
stage,,confirmed,,0,,,,no
stage,,proposed,,0,,,,no
stage,,ordered,,1,,,,no
stage,,contacted,,0,,,,no
stage,,assessed,,0,,,,no
stage,,prepared,,0,,,,no
stage,,event-held,,1,,,,no
stage,,completed,,0,,,,no
stage,,unsuitable,,0,,,,no
stage,,not-arranged,,0,,,,no
stage,,not-ordered,,0,,,,no
reoffending,,yes,,0,,,,no
reoffending,,no,,0,,,,no

$ lrpt report outcomes --jsonl --today "9 Apr 2013" -q | grep share
{"kind":"outcome-figure","about":"share","party":"victim","what":"recommend","answer":"yes","count":null,"of":null,"percent":null,"published_percent":75,"hidden":true}
{"kind":"outcome-figure","about":"share","party":"offender","what":"recommend","answer":"yes","count":0,"of":0,"percent":null,"published_percent":null,"hidden":false}

$ lrpt report outcomes --nonsense --today "9 Apr 2013" -q
! lrpt: report outcomes has no option "--nonsense"
!   See: lrpt report outcomes --help
[64]
