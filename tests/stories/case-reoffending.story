# Whether the offender has offended again: looked up, never guessed, and never for the victim.
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

$ lrpt case reoffending RJ-2013-0001 --found no --source police-record --today "4 Mar 2013"
Recorded: no further offence, looked up on Mon 4 Mar 2013 (police-record). RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case reoffending RJ-2013-0001 --found yes --source own-account --on "8 Apr" --today "9 Apr 2013" -q

$ lrpt case reoffending RJ-2013-0001 --csv -q
case,number,on,found,source
RJ-2013-0001,1,2013-03-04,no,police-record
RJ-2013-0001,2,2013-04-08,yes,own-account

$ lrpt case reoffending RJ-2013-0001 --for offender-manager --plain -q; lrpt case reoffending RJ-2013-0001 --for victim -q
case	number	on	found	source
RJ-2013-0001	1	2013-03-04	no	police-record
RJ-2013-0001	2	2013-04-08	yes	own-account

# Refused, and nothing saved.
$ lrpt case reoffending RJ-2013-0001 --found yes --today "9 Apr 2013" -q
! lrpt: --source is missing
!   Choose: police-record, court-record, offender-manager, own-account
[64]

$ lrpt case reoffending RJ-2013-0001 --found yes --source neighbour --today "9 Apr 2013" -q
! lrpt: --source: "neighbour" is not one of the choices
!   Choose: police-record, court-record, offender-manager, own-account
[64]

$ lrpt case reoffending RJ-2013-0001 --found no --source police-record --on 2013-04-10 --today "9 Apr 2013" -q
! lrpt: Wed 10 Apr 2013 is still to come: what was looked up is recorded when it has happened
[65]

$ lrpt case reoffending RJ-2013-0001 --found no --source police-record --on 2013-02-17 --today "9 Apr 2013" -q
! lrpt: RJ-2013-0001: the court had not ordered it by Sun 17 Feb 2013
!   What the court did: lrpt case outcome RJ-2013-0001
[65]
