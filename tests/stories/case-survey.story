# What each side says of the conference or reparation; each sees its own answers.
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

# Before it was held there is nothing to say of it.
$ lrpt case survey RJ-2013-0001 --party offender --satisfied yes --today "5 Mar 2013" -q
! lrpt: RJ-2013-0001: neither a conference nor reparation had been held by Tue 5 Mar 2013
!   Its meetings: lrpt meeting list RJ-2013-0001. To record one: lrpt meeting held RJ-2013-0001/NUMBER
[65]
@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --on "18 Mar" --there facilitator,offender --today "18 Mar 2013"
@ lrpt meeting held RJ-2013-0001/3 --on "8 Apr" --there facilitator,offender --outcome letter-of-apology --today "8 Apr 2013"

$ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend yes --dry-run --today "9 Apr 2013" -q; lrpt case survey RJ-2013-0001 --csv
case,number,party,person,on,satisfied,recommend,closure

$ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend yes --today "9 Apr 2013"
Recorded: what the victim says, on Tue 9 Apr 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Tue 9 Apr 2013

$ lrpt case survey RJ-2013-0001 --party offender --satisfied no --closure declined --today "9 Apr 2013" -q

$ lrpt case survey RJ-2013-0001 -q
survey 1
  party            victim
  person           1
  on               Tue 9 Apr 2013
  satisfied        yes
  recommend        yes
  closure          not-asked
survey 2
  party            offender
  on               Tue 9 Apr 2013
  satisfied        no
  recommend        not-asked
  closure          declined

$ lrpt case survey RJ-2013-0001 --for victim --plain -q
case	number	party	person	on	satisfied	recommend	closure
RJ-2013-0001	1	victim	1	2013-04-09	yes	yes	not-asked

$ lrpt case survey RJ-2013-0001 --for offender-manager --plain -q
case	number	party	person	on	satisfied	recommend	closure
RJ-2013-0001	2	offender		2013-04-09	no	not-asked	declined

$ lrpt case history RJ-2013-0001 --get what | grep survey
survey 1 on 2013-04-09
survey 2 on 2013-04-09

# Refused, and nothing saved.
$ lrpt case survey RJ-2013-0001 --satisfied yes --today "9 Apr 2013" -q
! lrpt: --party is missing
!   Choose: victim, offender
[64]

$ lrpt case survey RJ-2013-0001 --party victim --today "9 Apr 2013" -q
! lrpt: nothing was asked
!   Add one of: --satisfied, --recommend, --closure with yes, no or declined
[65]

$ lrpt case survey RJ-2013-0001 --party victim --person 7 --satisfied yes --today "9 Apr 2013" -q
! lrpt: RJ-2013-0001 has no person 7
!   Who is on it: lrpt case people RJ-2013-0001
[67]

$ lrpt case survey RJ-2013-0001 --party offender --person 1 --satisfied yes --today "9 Apr 2013" -q
! lrpt: --person is one of the people on the victim's side
!   Leave it out for the offender
[65]

$ lrpt case survey RJ-2013-0001 --party victim --satisfied maybe --today "9 Apr 2013" -q
! lrpt: --satisfied: "maybe" is not one of the choices
!   Choose: yes, no, declined, not-asked
[64]

$ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --on 2013-04-10 --today "9 Apr 2013" -q
! lrpt: Wed 10 Apr 2013 is still to come: what somebody says is recorded when it has happened
[65]

$ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --on "7 Apr" --today "9 Apr 2013" -q
! lrpt: RJ-2013-0001: neither a conference nor reparation had been held by Sun 7 Apr 2013
!   Its meetings: lrpt meeting list RJ-2013-0001. To record one: lrpt meeting held RJ-2013-0001/NUMBER
[65]

$ lrpt case survey RJ-2013-0009 --party victim --satisfied yes --today "9 Apr 2013" -q
! lrpt: there is no case RJ-2013-0009
!   Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

# What is learned once the case is closed is recorded as well.
@ lrpt case close RJ-2013-0001 --because revoked --today "9 Apr 2013"
$ lrpt case survey RJ-2013-0001 --party victim --closure yes --today "9 Apr 2013" -q; lrpt case show RJ-2013-0001 --json | grep -c '"state":"closed"'
1
