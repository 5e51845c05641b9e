# A conference that was not ready is held only where somebody else let it be, and nothing but that is approved.
<< results.jsonl
{"id":"I-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Ben Tarrant"}
END
<< reason.txt
The checks were made by telephone that morning
END
@ lrpt db init --training
@ for one in khan:facilitator obi:facilitator boss:manager; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --owner khan --today "4 Mar 2013"
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"

# An assessment needs nobody's approval, and whoever is named is not written down.
$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --approved-by boss --reason-from reason.txt --today "11 Mar 2013" -q
! lrpt: RJ-2013-0001/1 needs nobody's approval: only a conference does that is held though it was not ready
!   Leave --approved-by and --reason-from out
[65]

@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --there facilitator,offender --today "18 Mar 2013"

# Nobody approves a meeting with somebody who said no: they say yes themselves, or it is not held.
@ lrpt case consent RJ-2013-0001 --party victim --given no --today "18 Mar 2013"
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by boss --reason-from reason.txt --today "8 Apr 2013" -q
! lrpt: the victim did not consent to meet: nobody approves that
!   If they changed their mind: lrpt case consent RJ-2013-0001 --party victim --given yes --on DATE
[65]

@ lrpt case consent RJ-2013-0001 --party victim --given yes --on "8 Apr 2013" --today "8 Apr 2013"

# Nor one that was missed.
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --absent victim=acceptable --approved-by boss --reason-from reason.txt --today "8 Apr 2013" -q
! lrpt: RJ-2013-0001/3 needs nobody's approval: only a conference does that is held though it was not ready
!   Leave --approved-by and --reason-from out
[65]

# A correction that makes it one that was held is no way round.
@ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --absent victim=acceptable --today "8 Apr 2013"
$ lrpt meeting held RJ-2013-0001/3 --there victim --correct --today "8 Apr 2013" -q
! lrpt: RJ-2013-0001/3 is not ready to be held
!   A preparation with the victim has not been held.
!   The offender has not said whether they consent.
!   That the risk was checked is not recorded.
!   Whether an order forbids them to meet is not recorded.
!   Whether an interpreter is needed is not recorded.
!   Whether a supporter for the victim is needed is not recorded.
!   Whether a supporter for the offender is needed is not recorded.
!   The time of arrival of both sides is not recorded.
!   The time of leaving of both sides is not recorded.
!   The door of both sides is not recorded.
!   What to type: lrpt meeting ready RJ-2013-0001/3
!   Where it was held all the same: add --approved-by LOGIN --reason-from FILE
[65]

$ lrpt meeting held RJ-2013-0001/3 --there victim --correct --approved-by obi --reason-from reason.txt --today "8 Apr 2013" -q; lrpt case history RJ-2013-0001 --today "8 Apr 2013" -q --get what | tail -1
meeting 3, conference: held on 2013-04-08 10:00, corrected, not ready (preparation-victim, consent-offender, risk, no-contact-order, interpreter, victim-supporter, offender-supporter, arrives, leaves, door), approved by obi

# What was approved stays approved through a later correction.
$ lrpt meeting held RJ-2013-0001/3 --there offender-supporter --correct --today "8 Apr 2013" -q; lrpt meeting show RJ-2013-0001/3 --today "8 Apr 2013" -q | grep approved
  approved by      obi
