# Each of the four comes after the one before, planned and held.
<< ordered.jsonl
{"id":"M-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
{"id":"M-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add obi --role facilitator --today "4 Mar 2013"
@ lrpt staff train obi --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor obi --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add orla --role offender-manager --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013"
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
$ lrpt meeting move RJ-2013-0001/4 --to "2 Apr 14:00" --asked-by offender-manager --today "4 Mar 2013" -q
! lrpt: the review must come after the meeting with the victim: meeting 3 is on Mon 8 Apr 2013 10:00
!   It would be on Tue 2 Apr 2013 14:00
!   Choose another time, or move the other first: lrpt meeting list --case RJ-2013-0001
[65]

$ lrpt meeting add RJ-2013-0001 --kind assessment --on "18 Mar" --at 10:00 --allow-clash --today "4 Mar 2013" -q
! lrpt: the assessment must come before the preparation: meeting 2 is on Mon 18 Mar 2013 10:00
!   It would be on Mon 18 Mar 2013 10:00
!   Choose another time, or move the other first: lrpt meeting list --case RJ-2013-0001
[65]

# A preparation may be repeated, before the event.
$ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "25 Mar" --at 10:00 --today "4 Mar 2013" -q
$ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "9 Apr" --at 10:00 --today "4 Mar 2013" -q
! lrpt: the preparation must come before the meeting with the victim: meeting 3 is on Mon 8 Apr 2013 10:00
!   It would be on Tue 9 Apr 2013 10:00
!   Choose another time, or move the other first: lrpt meeting list --case RJ-2013-0001
[65]

# Held in their order, and in no other.
$ lrpt meeting held RJ-2013-0001/2 --there facilitator,offender --today "18 Mar 2013" -q
! lrpt: RJ-2013-0001: no assessment has been held that counts
!   First: lrpt meeting held RJ-2013-0001/NUMBER, of the assessment
[65]

$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --today "8 Apr 2013" -q
! lrpt: RJ-2013-0001: no assessment has been held that counts
!   First: lrpt meeting held RJ-2013-0001/NUMBER, of the assessment
[65]

$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "18 Mar 2013" -q
$ lrpt meeting held RJ-2013-0001/4 --there facilitator,offender-manager --today "22 Apr 2013" -q
! lrpt: RJ-2013-0001: no preparation has been held that counts
!   First: lrpt meeting held RJ-2013-0001/NUMBER, of the preparation
[65]

$ lrpt meeting held RJ-2013-0001/2 --on "11 Mar" --at 10:00 --there facilitator,offender --today "18 Mar 2013" -q
! lrpt: the preparation must come after the assessment: meeting 1 is on Mon 11 Mar 2013 10:00
!   When it was held: add --on DATE --at HH:MM
!   What is recorded: lrpt meeting list --case RJ-2013-0001 --state all
[65]

$ lrpt meeting held RJ-2013-0001/2 --there facilitator,offender --today "18 Mar 2013" -q
$ echo "Both sides were made ready by letter" | lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by obi --reason-from - --today "8 Apr 2013"
Recorded: meeting 3, conference, held on Mon 8 Apr 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 3
  khan has now led 1 of 5 conferences (first year ends Thu 13 Feb 2014)
! lrpt: training file, as on Mon 8 Apr 2013

# After the meeting with the victim nothing is prepared any more.
$ lrpt meeting add RJ-2013-0001 --kind preparation --on "9 Apr" --at 10:00 --today "8 Apr 2013" -q
! lrpt: RJ-2013-0001: the meeting with the victim, or the reparation, has been held: this comes before it
!   What is left is the review: lrpt meeting add RJ-2013-0001 --kind review
[65]

$ lrpt meeting plan RJ-2013-0001 --today "8 Apr 2013" -q
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  4  Review                   Mon 22 Apr 2013  10:00  planned (khan)

$ lrpt meeting held RJ-2013-0001/4 --there facilitator,offender-manager --today "22 Apr 2013" -q
$ lrpt meeting plan RJ-2013-0001 --today "22 Apr 2013" -q
! lrpt: RJ-2013-0001: the programme is complete
!   To close it: lrpt case close RJ-2013-0001
[65]

$ lrpt meeting add RJ-2013-0001 --kind review --on "24 Apr" --at 10:00 --today "22 Apr 2013" -q
! lrpt: RJ-2013-0001: the programme is complete
!   To close it: lrpt case close RJ-2013-0001
[65]

# Without the victim's consent no conference is planned, and one that is planned is pointed at.
<< consent.jsonl
{"id":"M-5","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_consent":false}
{"id":"M-6","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt case open --from consent.jsonl --owner obi --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0003 obi --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0004 obi --today "4 Mar 2013"
$ lrpt meeting add RJ-2013-0003 --kind conference --on "9 Apr" --at 10:00 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0003: the victim does not consent to meet (Criminal Justice Act 2003 s.201(4))
!   The requirement goes on without: --kind reparation
!   If they have changed their mind: lrpt case consent RJ-2013-0003 --party victim --given yes
[65]

$ lrpt meeting plan RJ-2013-0003 --today "4 Mar 2013" -q --csv --fields number,meeting,provisional
number,meeting,provisional
1,assessment,no
2,preparation,no
3,reparation,no
4,review,no

@ lrpt meeting plan RJ-2013-0004 --save --today "4 Mar 2013"
@ lrpt case update RJ-2013-0004 --because correction --victim-consent no --today "4 Mar 2013"
$ lrpt meeting plan RJ-2013-0004 --today "4 Mar 2013" -q | tail -3

Check: the victim does not consent to 3: lrpt meeting update RJ-2013-0004/3 --kind reparation
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.

@ lrpt meeting update RJ-2013-0004/3 --kind reparation --today "4 Mar 2013"
$ lrpt meeting update RJ-2013-0004/3 --kind conference --today "4 Mar 2013" -q
! lrpt: RJ-2013-0004: the victim does not consent to meet (Criminal Justice Act 2003 s.201(4))
!   The requirement goes on without: --kind reparation
!   If they have changed their mind: lrpt case consent RJ-2013-0004 --party victim --given yes
[65]
