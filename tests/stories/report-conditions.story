# The licence conditions that were asked for and never answered, oldest first.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "4 Mar 2013"
@ lrpt staff add vera --role vlo --today "4 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt report conditions --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013

@ lrpt case assign VC-2013-0002 vera --today "4 Mar 2013"
@ lrpt case condition add VC-2013-0001 --kind no-contact --today "4 Mar 2013"
@ lrpt case condition add VC-2013-0002 --kind curfew --asked-on "1 Mar" --today "4 Mar 2013"
@ lrpt case condition add VC-2013-0002 --kind tell-of-vehicles --asked-on "1 Mar" --today "4 Mar 2013"
@ lrpt case condition send VC-2013-0002 1 --on "11 Mar" --today "11 Mar 2013"
@ lrpt case condition decide VC-2013-0002 2 --outcome granted --today "11 Mar 2013"
$ lrpt report conditions --today "12 Mar 2013"
CASE          REQUEST  CONDITION   ASKED           DAYS WAITING  SENT             OWNER
VC-2013-0002  1        curfew      Fri 1 Mar 2013  11            Mon 11 Mar 2013  vera
VC-2013-0001  1        no-contact  Mon 4 Mar 2013  8                              asha
! lrpt: training file, as on Tue 12 Mar 2013

$ lrpt report conditions --owner asha --csv --today "12 Mar 2013"
case,number,condition,asked_on,days_waiting,sent_on,owner
VC-2013-0001,1,no-contact,2013-03-04,8,,asha

$ lrpt report conditions --owner vera --json --today "12 Mar 2013"
{"format_version":1,"kind":"unanswered-condition-list","as_of":"2013-03-12","items":[
{"kind":"unanswered-condition","case":"VC-2013-0002","number":1,"condition":"curfew","asked_on":"2013-03-01","days_waiting":11,"sent_on":"2013-03-11","owner":"vera"}
]}

# As it stood before the second was decided and the first sent.
$ lrpt report conditions --owner vera --csv --fields number,sent_on --today "10 Mar 2013" -q
number,sent_on
1,
2,

$ lrpt report conditions --owner very --today "12 Mar 2013" -q
! lrpt: "very" is not a member of staff
!   Did you mean: vera
[67]

$ lrpt report condition
! lrpt: report has no verb "condition"
!   Did you mean: lrpt report conditions
[64]
