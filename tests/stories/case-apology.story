# The letter of apology: its words are kept only where the victim wants that.
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
@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --on "18 Mar" --there facilitator,offender --today "18 Mar 2013"
@ lrpt meeting held RJ-2013-0001/3 --on "8 Apr" --there facilitator,offender --outcome letter-of-apology --today "8 Apr 2013"
<< letter.txt
I am sorry for what I did to you.
END
$ lrpt case apology RJ-2013-0001 -q

$ lrpt case apology RJ-2013-0001 --handed-on today --today "9 Apr 2013" -q
! lrpt: RJ-2013-0001 has no letter of apology
!   To begin one: add --written-on DATE
[65]

# Nobody has asked the victim yet.
$ lrpt case apology RJ-2013-0001 --written-on "2 Apr" --from letter.txt --today "9 Apr 2013" -q
! lrpt: the words of a letter are kept only where the victim wants that
!   Once they have said so: lrpt case apology RJ-2013-0001 --wanted yes --from FILE
!   Until then: leave --from out
[65]

$ lrpt case apology RJ-2013-0001 --written-on "2 Apr" --today "9 Apr 2013"
Recorded: letter of apology 1, written on Tue 2 Apr 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Tue 9 Apr 2013

$ lrpt case apology RJ-2013-0001 --from letter.txt --today "9 Apr 2013" -q
! lrpt: the words of a letter are kept only where the victim wants that
!   Once they have said so: lrpt case apology RJ-2013-0001 --wanted yes --from FILE
!   Until then: leave --from out
[65]

$ lrpt case apology RJ-2013-0001 --handed-on "8 Apr" --wanted yes --from letter.txt --today "9 Apr 2013" -q

$ lrpt case apology RJ-2013-0001 -q; lrpt case apology RJ-2013-0001 --names -q | grep words
apology 1
  written on       Tue 2 Apr 2013
  handed on        Mon 8 Apr 2013
  wanted           yes
  words            I am sorry for what I did to you.

$ lrpt case apology RJ-2013-0001 --names --for victim -q
apology 1
  written on       Tue 2 Apr 2013
  handed on        Mon 8 Apr 2013
  wanted           yes

$ lrpt case apology RJ-2013-0001 --names --for offender-manager -q
apology 1
  written on       Tue 2 Apr 2013

# Not wanted any more: the words go.
$ lrpt case apology RJ-2013-0001 --wanted no --dry-run --today "9 Apr 2013" -q; lrpt case apology RJ-2013-0001 --names -q | grep -c sorry
1

$ lrpt case apology RJ-2013-0001 --wanted no --today "9 Apr 2013"
Recorded: letter of apology 1, written on Tue 2 Apr 2013, its words removed. RJ-2013-0001 (khan)
! lrpt: training file, as on Tue 9 Apr 2013

$ lrpt case apology RJ-2013-0001 --names -q
apology 1
  written on       Tue 2 Apr 2013
  handed on        Mon 8 Apr 2013
  wanted           no

$ grep -rl "sorry for what" .; lrpt case history RJ-2013-0001 --get what | grep apology
./letter.txt
letter of apology 1, written on 2013-04-02
letter of apology 1, written on 2013-04-02
letters of apology were looked at
letters of apology were looked at
letters of apology were looked at
letters of apology were looked at
letter of apology 1, written on 2013-04-02, its words removed
letters of apology were looked at

# Refused, and nothing changed.
$ lrpt case apology RJ-2013-0001 --handed-on "1 Apr" --today "9 Apr 2013" -q
! lrpt: it was written on Tue 2 Apr 2013 and cannot have been handed on on Mon 1 Apr 2013
!   Check --handed-on and --written-on
[65]

$ lrpt case apology RJ-2013-0001 --handed-on 2013-04-10 --today "9 Apr 2013" -q
! lrpt: Wed 10 Apr 2013 is still to come: the handing on of a letter is recorded when it has happened
[65]

$ lrpt case apology RJ-2013-0001 --wanted perhaps --today "9 Apr 2013" -q
! lrpt: --wanted: "perhaps" is not one of the choices
!   Choose: yes, no
[64]

$ lrpt case apology VC-2013-0001 --wanted yes --today "9 Apr 2013" -q
! lrpt: there is no case VC-2013-0001
!   Open cases with similar numbers: RJ-2013-0001
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]
