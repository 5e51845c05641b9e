# Before a conference: everything that must hold, what is missing first.
<< results.jsonl
{"id":"I-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Ben Tarrant"}
{"id":"I-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11"}
END
@ lrpt db init --training
@ for one in asha:vlo khan:facilitator obi:facilitator boss:manager orla:offender-manager; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --owner khan --owner asha --today "4 Mar 2013"
$ lrpt meeting ready RJ-2013-0001 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 has no conference planned
!   To plan one: lrpt meeting add RJ-2013-0001 --kind conference
[65]
$ lrpt meeting ready VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 is a case of victim contact, not of restorative justice
!   Restorative justice cases: lrpt case list --scheme rj
[65]
@ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
$ lrpt meeting ready RJ-2013-0001/1 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001/1 is no planned conference: it is assessment, planned
!   Only a meeting of the two sides has to be made ready
[65]
$ lrpt meeting ready RJ-2013-0001/9 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 has no meeting 9
!   What there is: lrpt meeting list --case RJ-2013-0001
[67]
$ lrpt meeting ready RJ-2013-0001 --today "4 Mar 2013" -q
RJ-2013-0001/3, conference on Mon 8 Apr 2013 10:00: NOT READY
  no   An assessment with the offender has not been held.
       lrpt meeting held RJ-2013-0001/1 --there facilitator,offender
  no   A preparation with the offender has not been held.
       lrpt meeting held RJ-2013-0001/2 --there facilitator,offender
  no   A preparation with the victim has not been held.
       lrpt meeting add RJ-2013-0001 --kind preparation --with victim
  ?    The victim has not said whether they consent.
       lrpt case consent RJ-2013-0001 --party victim --given yes
  ?    The offender has not said whether they consent.
       lrpt case consent RJ-2013-0001 --party offender --given yes
  ?    That the risk was checked is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --risk-checked-on DATE
  ?    Whether an order forbids them to meet is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --no-contact-order none, or cleared-in-writing
  ?    Whether an interpreter is needed is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --interpreter arranged, or not-needed
  ?    Whether a supporter for the victim is needed is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --victim-supporter arranged, or not-needed
  ?    Whether a supporter for the offender is needed is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --offender-supporter arranged, or not-needed
  ?    The time of arrival of both sides is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --victim-arrives HH:MM --offender-arrives HH:MM
  ?    The time of leaving of both sides is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --victim-leaves HH:MM --offender-leaves HH:MM
  ?    The door of both sides is not recorded.
       lrpt meeting ready RJ-2013-0001/3 --victim-door WORDS --offender-door WORDS
  yes  khan has done the three-day course.
  yes  khan has no other meeting at that time.
$ lrpt meeting ready RJ-2013-0001 --exit-code --csv --fields item,holds --today "4 Mar 2013" -q
item,holds
assessment,no
preparation-offender,no
preparation-victim,no
consent-victim,
consent-offender,
risk,
no-contact-order,
interpreter,
victim-supporter,
offender-supporter,
arrives,
leaves,
door,
facilitator-trained,yes
facilitator-free,yes
[1]

# What is arranged is recorded by and by; what was recorded stays.
@ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "11 Mar 2013"
@ lrpt meeting held RJ-2013-0001/2 --there facilitator,offender --today "18 Mar 2013"
@ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "20 Mar" --at 10:00 --today "18 Mar 2013"
@ lrpt meeting held RJ-2013-0001/5 --there facilitator,victim --today "20 Mar 2013"
@ lrpt case consent RJ-2013-0001 --party victim --given yes --today "20 Mar 2013"
@ lrpt case consent RJ-2013-0001 --party offender --given yes --today "20 Mar 2013"
@ lrpt meeting ready RJ-2013-0001 --interpreter not-needed --victim-supporter arranged --offender-supporter not-needed --no-contact-order in-force --today "20 Mar 2013"
@ lrpt meeting ready RJ-2013-0001/3 --victim-arrives 09:30 --victim-leaves 11:10 --offender-arrives 09:50 --today "20 Mar 2013"
@ lrpt meeting ready RJ-2013-0001/3 --offender-leaves 11:00 --victim-door garden --offender-door street --today "20 Mar 2013"
$ lrpt meeting ready RJ-2013-0001 --no-contact-order cleared-in-writing --risk-checked-on today --dry-run --today "20 Mar 2013"
DRY RUN, nothing was saved: arrangements of meeting 3. RJ-2013-0001 (khan)
RJ-2013-0001/3, conference on Mon 8 Apr 2013 10:00: READY
  yes  An assessment with the offender has been held.
  yes  A preparation with the offender has been held.
  yes  A preparation with the victim has been held.
  yes  The victim consented on Wed 20 Mar 2013.
  yes  The offender consented on Wed 20 Mar 2013.
  yes  khan has done the three-day course.
  yes  khan has no other meeting at that time.
  yes  The risk was checked on Wed 20 Mar 2013.
  yes  The order was cleared in writing.
  yes  An interpreter is not needed.
  yes  A supporter for the victim is arranged.
  yes  A supporter for the offender is not needed.
  yes  The time of arrival is not the same for the two sides.
  yes  The time of leaving is not the same for the two sides.
  yes  The door is not the same for the two sides.
! lrpt: training file, as on Wed 20 Mar 2013
$ lrpt meeting ready RJ-2013-0001 --no-contact-order cleared-in-writing --risk-checked-on "19 Mar" --today "20 Mar 2013"
Recorded: arrangements of meeting 3. RJ-2013-0001 (khan)
RJ-2013-0001/3, conference on Mon 8 Apr 2013 10:00: NOT READY
  no   The risk was checked on Tue 19 Mar 2013, before the last change on Wed 20 Mar 2013.
       lrpt meeting ready RJ-2013-0001/3 --risk-checked-on DATE
  yes  An assessment with the offender has been held.
  yes  A preparation with the offender has been held.
  yes  A preparation with the victim has been held.
  yes  The victim consented on Wed 20 Mar 2013.
  yes  The offender consented on Wed 20 Mar 2013.
  yes  khan has done the three-day course.
  yes  khan has no other meeting at that time.
  yes  The order was cleared in writing.
  yes  An interpreter is not needed.
  yes  A supporter for the victim is arranged.
  yes  A supporter for the offender is not needed.
  yes  The time of arrival is not the same for the two sides.
  yes  The time of leaving is not the same for the two sides.
  yes  The door is not the same for the two sides.
! lrpt: training file, as on Wed 20 Mar 2013
$ lrpt meeting ready RJ-2013-0001 --risk-checked-on tomorrow --today "20 Mar 2013" -q
! lrpt: Thu 21 Mar 2013 is still to come: a risk check is recorded when it has happened
[65]
$ lrpt meeting ready RJ-2013-0001 --risk-checked-on today --today "20 Mar 2013" -q --exit-code
RJ-2013-0001/3, conference on Mon 8 Apr 2013 10:00: READY
  yes  An assessment with the offender has been held.
  yes  A preparation with the offender has been held.
  yes  A preparation with the victim has been held.
  yes  The victim consented on Wed 20 Mar 2013.
  yes  The offender consented on Wed 20 Mar 2013.
  yes  khan has done the three-day course.
  yes  khan has no other meeting at that time.
  yes  The risk was checked on Wed 20 Mar 2013.
  yes  The order was cleared in writing.
  yes  An interpreter is not needed.
  yes  A supporter for the victim is arranged.
  yes  A supporter for the offender is not needed.
  yes  The time of arrival is not the same for the two sides.
  yes  The time of leaving is not the same for the two sides.
  yes  The door is not the same for the two sides.

# One door under two spellings is one door, and nobody leaves before they arrive.
$ lrpt meeting ready RJ-2013-0001 --offender-door Garden --exit-code --today "20 Mar 2013" -q | head -3
RJ-2013-0001/3, conference on Mon 8 Apr 2013 10:00: NOT READY
  no   The door is the same for the two sides.
       lrpt meeting ready RJ-2013-0001/3 --victim-door WORDS --offender-door WORDS

@ lrpt meeting ready RJ-2013-0001 --offender-door street --today "20 Mar 2013"
$ lrpt meeting ready RJ-2013-0001 --victim-leaves 09:30 --today "20 Mar 2013" -q
! lrpt: the victim would leave at 09:30, and arrive at 09:30
!   Check --victim-arrives and --victim-leaves
[65]

# Each side sees its own times and door.
$ lrpt meeting show RJ-2013-0001/3 --for victim --today "20 Mar 2013" -q | grep -A9 arrangements
arrangements 1
  meeting          3
  victim supporter arranged
  victim arrives   09:30
  victim leaves    11:10
  victim door      garden
$ lrpt meeting show RJ-2013-0001/3 --for offender-manager --today "20 Mar 2013" -q | grep -A9 arrangements
arrangements 1
  meeting          3
  offender supporter not-needed
  offender arrives 09:50
  offender leaves  11:00
  offender door    street

# Moved after the check: the risk is looked at again. It is not recorded as held without.
@ lrpt meeting move RJ-2013-0001/3 --to "10 Apr 11:00" --asked-by victim --today "21 Mar 2013"
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --today "10 Apr 2013" -q
! lrpt: RJ-2013-0001/3 is not ready to be held
!   The risk was checked on Wed 20 Mar 2013, before the last change on Thu 21 Mar 2013.
!   The time of arrival of both sides is not recorded.
!   The time of leaving of both sides is not recorded.
!   What to type: lrpt meeting ready RJ-2013-0001/3
!   Where it was held all the same: add --approved-by LOGIN --reason-from FILE
[65]

# Somebody else may have let it be held, with a reason; not who leads it.
$ echo "The checks were made by telephone that morning" | lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by khan --reason-from - --today "10 Apr 2013" -q
! lrpt: khan cannot approve it: a manager does, or a facilitator who does not lead it
!   Who there is: lrpt staff list
[65]
$ echo "The checks were made by telephone that morning" | lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by orla --reason-from - --today "10 Apr 2013" -q
! lrpt: orla cannot approve it: a manager does, or a facilitator who does not lead it
!   Who there is: lrpt staff list
[65]
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by boss --today "10 Apr 2013" -q
! lrpt: --approved-by needs a reason
!   Write it to a file, or to standard input: add --reason-from FILE
[64]
$ echo "The checks were made by telephone that morning" | lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --approved-by boss --reason-from - --today "10 Apr 2013"
Recorded: meeting 3, conference, held on Wed 10 Apr 2013 11:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 3
  khan has now led 1 of 5 conferences (first year ends Thu 13 Feb 2014)
! lrpt: training file, as on Wed 10 Apr 2013
$ lrpt case history RJ-2013-0001 --today "10 Apr 2013" -q | grep -o "meeting 3, conference: held.*"
meeting 3, conference: held on 2013-04-10 11:00, not ready (risk, arrives, leaves), approved by boss
$ lrpt meeting show RJ-2013-0001/3 --names --today "10 Apr 2013" -q | grep -E "approved|not ready"
  approved by      boss
  not ready reason The checks were made by telephone that morning
