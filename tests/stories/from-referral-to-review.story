# One programme from the referral to the review: a conference that is moved, a victim who withdraws,
# reparation instead; and a facilitator's fifth conference on the last day of the year.
<< people.json
{"offender_name":"Gil Marsh","crn":"G123456","victim_name":"Ida Frost"}
END
<< results.jsonl
{"id":"LM-501","offence":"CJ88001","plea":"guilty","disposal":"community-order","sentenced_on":"2013-03-18","court":"LEICMC","risk":"medium","personal_victim":true,"rj_ordered":true,"crn":"G123456"}
END
@ lrpt db init --training
@ for one in asha:vlo khan:facilitator ros:report-writer orla:offender-manager boss:manager; do lrpt staff add ${one%:*} --role ${one#*:} --today "14 Feb 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "14 Feb 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "20 Feb 2013"

# Before sentence: the report writer refers, the victim is asked, the service confirms.
$ lrpt case refer --offence common-assault --plea guilty --risk medium --personal-victim yes --hearing "18 Mar" --writer ros --from people.json --today "4 Mar 2013" -q
RJ-2013-0001
$ lrpt case suitability RJ-2013-0001 --suitable yes --accountability accepts --victim-view willing --risk-manageable yes --today "5 Mar 2013" -q
$ lrpt case confirm RJ-2013-0001 --arranged yes --facilitator khan --assessment-from "21 Mar" --arrangement conference --days 20 --today "5 Mar 2013" -q
$ lrpt case outcome RJ-2013-0001 --step proposed --today "5 Mar 2013" -q
! lrpt: RJ-2013-0001: a conference may be proposed only with the victim's consent (Criminal Justice Act 2003 s.201(4))
!   Ask, and record it: lrpt case consent RJ-2013-0001 --party victim --given yes, or confirm reparation
[65]
$ lrpt case consent RJ-2013-0001 --party victim --given yes --today "6 Mar 2013" -q
$ lrpt case outcome RJ-2013-0001 --step proposed --today "6 Mar 2013" -q

# The court's file is not taken for the outcome silently.
$ lrpt case open --from results.jsonl --owner khan --today "19 Mar 2013" -q
LINE  ID      RESULT            SCHEME  CASE          OUTCOME  MISSING  NOTE
1     LM-501  proposed-outcome  rj      RJ-2013-0001                    the outcome of a referral, it seems
$ lrpt case outcome RJ-2013-0001 --from results.jsonl --id LM-501 --today "19 Mar 2013"
Recorded: ordered on Mon 18 Mar 2013: id unknown -> LM-501, court unknown -> LEICMC, disposal unknown -> community-order, sentenced_on unknown -> 2013-03-18, rj_ordered unknown -> yes. RJ-2013-0001 (nobody's yet)
  New: rj.first-contact, due Tue 2 Apr 2013 (in 14 days)
  No longer due: rj.record-outcome 1
  Decision, rj: still eligible (conference)
! lrpt: training file, as on Tue 19 Mar 2013
@ lrpt case assign RJ-2013-0001 khan --today "19 Mar 2013"
$ lrpt deadlines list --case RJ-2013-0001 --csv --fields deadline,due_on,state --today "19 Mar 2013" -q
deadline,due_on,state
rj.confirm,2013-03-15,met
rj.first-contact,2013-04-02,open

# Contacted within 15 days; the four are planned round Easter.
$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "20 Mar 2013"
Recorded: phone with offender, reached, on Wed 20 Mar 2013. RJ-2013-0001 (khan)
  Met: rj.first-contact, met on Wed 20 Mar 2013
! lrpt: training file, as on Wed 20 Mar 2013
$ lrpt meeting plan RJ-2013-0001 --save --today "20 Mar 2013" -q
RJ-2013-0001, specified activity ordered Mon 18 Mar 2013

  1  Assessment               Wed 27 Mar 2013  10:00
  2  Preparation              Wed 3 Apr 2013   10:00
  3  Meeting with the victim  Wed 24 Apr 2013  10:00
  4  Review                   Wed 8 May 2013   10:00
$ lrpt meeting held RJ-2013-0001/1 --there facilitator,offender --today "28 Mar 2013" -q
$ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on "3 Apr" --at 14:00 --today "28 Mar 2013" -q
$ lrpt meeting held RJ-2013-0001/5 --there facilitator,victim --today "3 Apr 2013" -q
$ lrpt meeting held RJ-2013-0001/2 --there facilitator,offender --today "5 Apr 2013" -q

# The conference is moved; then the victim withdraws. What was prepared stays.
$ lrpt meeting move RJ-2013-0001/3 --to "29 Apr 14:00" --asked-by victim --today "8 Apr 2013"
Moved: meeting 3, Wed 24 Apr 2013 10:00 to Mon 29 Apr 2013 14:00. RJ-2013-0001 (khan)
  Moved: rj.record-meeting 3, from Fri 26 Apr 2013, now due Wed 1 May 2013 (in 23 days)
! lrpt: training file, as on Mon 8 Apr 2013
$ lrpt case consent RJ-2013-0001 --party victim --given no --today "15 Apr 2013"
Recorded: the victim does not consent to meet, person 1, on Mon 15 Apr 2013. RJ-2013-0001 (khan)
  Meeting 3 is planned as a conference. To make it reparation: lrpt meeting update RJ-2013-0001/3 --kind reparation
  The requirement goes on with reparation.
! lrpt: training file, as on Mon 15 Apr 2013
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender,victim --today "29 Apr 2013" -q
! lrpt: RJ-2013-0001/3 is not ready to be held
!   The victim does not consent.
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
$ lrpt meeting update RJ-2013-0001/3 --kind reparation --today "16 Apr 2013" -q
$ lrpt meeting held RJ-2013-0001/3 --there facilitator,offender --outcome letter-of-apology --today "29 Apr 2013"
Recorded: meeting 3, reparation, held on Mon 29 Apr 2013 14:00, letter-of-apology. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 3
! lrpt: training file, as on Mon 29 Apr 2013
$ lrpt case apology RJ-2013-0001 --written-on "29 Apr" --wanted no --today "29 Apr 2013"
Recorded: letter of apology 1, written on Mon 29 Apr 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 29 Apr 2013

# The review counts only with offender manager and facilitator both there.
$ lrpt meeting held RJ-2013-0001/4 --there facilitator,offender --absent offender-manager=logistics --today "13 May 2013"
Recorded: meeting 4, review, missed on Wed 8 May 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 4
  Does not count: the offender manager was not there (logistics)
  To plan another: lrpt meeting add RJ-2013-0001 --kind review
! lrpt: training file, as on Mon 13 May 2013
$ lrpt case close RJ-2013-0001 --because completed --today "13 May 2013" -q
! lrpt: RJ-2013-0001: completion follows from the meetings, and not all have been held
!   What is still to come: lrpt meeting plan RJ-2013-0001
[65]
$ lrpt meeting add RJ-2013-0001 --kind review --on "20 May" --at 10:00 --offender-manager orla --today "13 May 2013" -q
$ lrpt meeting held RJ-2013-0001/6 --there facilitator,offender-manager,offender --today "20 May 2013"
Recorded: meeting 6, review, held on Mon 20 May 2013 10:00. RJ-2013-0001 (khan)
  No longer due: rj.record-meeting 6
  Completed: all four meetings are held. To close it: lrpt case close RJ-2013-0001
! lrpt: training file, as on Mon 20 May 2013
$ lrpt case close RJ-2013-0001 --today "20 May 2013"
Recorded: closed on Mon 20 May 2013, completed. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 20 May 2013
$ lrpt case survey RJ-2013-0001 --party offender --satisfied yes --recommend yes --today "20 May 2013"
Recorded: what the offender says, on Mon 20 May 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 20 May 2013
$ lrpt case survey RJ-2013-0001 --party victim --satisfied yes --recommend declined --today "20 May 2013"
Recorded: what the victim says, on Mon 20 May 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 20 May 2013

# Reparation is no conference of the five: none so far.
$ lrpt staff list --role facilitator --csv --fields login,conferences,conferences_wanted,first_year_ends_on,to_go --today "20 May 2013" -q
login,conferences,conferences_wanted,first_year_ends_on,to_go
khan,0,5,2014-02-13,5

# Five conferences in the first year: the fifth on its last day, 13 February 2014.
<< conference.sh
set -e
echo "{\"id\":\"C-$1\",\"offence\":\"CJ88116\",\"plea\":\"guilty\",\"disposal\":\"community-order\",\"sentenced_on\":\"2013-06-03\",\"risk\":\"medium\",\"rj_ordered\":true,\"victim_name\":\"Ida Frost\"}" > one.jsonl
lrpt case open --from one.jsonl --owner khan --today "4 Jun 2013" -q > /dev/null
ref=RJ-2013-000$(($1 + 1))
lrpt meeting add $ref --kind assessment --on "11 Jun 2013" --at 0$1:30 --minutes 30 --today "4 Jun 2013" -q
lrpt meeting held $ref/1 --there facilitator,offender --today "11 Jun 2013" -q
lrpt meeting add $ref --kind preparation --with both --on "18 Jun 2013" --at 0$1:30 --minutes 30 --today "11 Jun 2013" -q
lrpt meeting held $ref/2 --there facilitator,offender,victim --today "18 Jun 2013" -q
lrpt meeting add $ref --kind conference --on "$2" --at 10:00 --today "18 Jun 2013" -q
for party in victim offender; do lrpt case consent $ref --party $party --given yes --on "$3" --today "$3" -q; done
lrpt meeting ready $ref --risk-checked-on "$3" --no-contact-order none --interpreter not-needed --victim-supporter not-needed --offender-supporter not-needed --victim-arrives 09:30 --victim-leaves 11:10 --offender-arrives 09:50 --offender-leaves 11:00 --victim-door garden --offender-door street --today "$3" -q > /dev/null
lrpt meeting held $ref/3 --there facilitator,offender,victim --today "$2" | grep "has now led"
END
@ for one in 1:8 2:9 3:10 4:11; do bash conference.sh ${one%:*} "${one#*:} Jul 2013" "1 Jul 2013"; done
$ lrpt deadlines list --kind facilitator.conferences --csv --fields case,owner,due_on,state,met_on --today "11 Jul 2013" -q
case,owner,due_on,state,met_on
,khan,2014-02-13,open,
$ bash conference.sh 5 "13 Feb 2014" "3 Feb 2014"
  khan has now led 5 of 5 conferences (first year ends Thu 13 Feb 2014)
! lrpt: training file, as on Thu 13 Feb 2014
$ lrpt deadlines list --kind facilitator.conferences --csv --fields case,owner,due_on,state,met_on --today "13 Feb 2014" -q
case,owner,due_on,state,met_on
,khan,2014-02-13,met,2014-02-13
$ lrpt report outcomes --today "13 Feb 2014" -q
PARTY     QUESTION   YES  NO   DECLINED  NOT-ASKED
victim    satisfied  few  few  few       few
victim    recommend  few  few  few       few
victim    closure    0    0    0         1
offender  satisfied  few  few  few       few
offender  recommend  few  few  few       few
offender  closure    0    0    0         1

Would recommend it: too few have answered for a figure. The trust's page: three quarters.

MEETINGS HELD
  assessment        6
  preparation       7
  conference        5
  reparation        1
  review            1

PROGRAMMES
  event-held        5
  completed         1

REOFFENDING
  not recorded
