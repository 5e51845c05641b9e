# A court report writer refers an offender before sentence. Names come in a file.
<< person.json
{"offender_name":"Alan Marsh","crn":"A100001","victim_name":"Beth Cole"}
END
<< whole.json
{"id":"LCC-7","offender_name":"Carl Dent","crn":"A100002","offence":"burglary-dwelling","plea":"guilty","risk":"medium","court":"LEICMC"}
END
<< why.txt
She asked for it, and her supervisor agrees.
END
@ export LRPT_TODAY=2013-03-04
@ lrpt db init --training
@ lrpt staff add wren --role report-writer --today 2013-03-04
@ lrpt staff add khan --role facilitator --today 2013-03-04
@ lrpt staff add asha --role vlo --today 2013-03-04
@ lrpt staff add $(id -un) --role manager --today 2013-03-04
$ lrpt case refer --hearing "25 Mar" --from whole.json --writer wren --today "4 Mar 2013"
Referred: hearing on Mon 25 Mar 2013. RJ-2013-0001 (nobody's yet)
  New: rj.confirm 1, due Fri 22 Mar 2013 (in 18 days)
  New: rj.record-outcome 1, due Wed 27 Mar 2013 (in 23 days)
  Decision, contact: not-eligible
  Decision, rj: eligible
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea guilty --risk high --victim-consent yes --from person.json --today "4 Mar 2013" -q
RJ-2013-0002

# Facts are missing: it is referred, and screened once they are known.
$ lrpt case refer --hearing "25 Mar" --offence affray --plea guilty --risk high --today "4 Mar 2013" -q --dry-run
$ echo '{"crn":"A100003"}' | lrpt case refer --hearing "25 Mar" --offence affray --plea guilty --risk high --from - --today "4 Mar 2013"
Referred: hearing on Mon 25 Mar 2013. RJ-2013-0003 (nobody's yet)
  New: rj.confirm 1, due Fri 22 Mar 2013 (in 18 days)
  New: rj.record-outcome 1, due Wed 27 Mar 2013 (in 23 days)
  Decision, contact: needs-information; missing: disposal
  Decision, rj: needs-information; missing: personal_victim
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case suitability RJ-2013-0003 --suitable yes --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: RJ-2013-0003: the criteria have not been settled
!   What is missing: lrpt case show RJ-2013-0003. To add it: lrpt case update RJ-2013-0003 --because correction
[65]

$ lrpt case update RJ-2013-0003 --because correction --personal-victim yes --custody-risk yes --today "4 Mar 2013"
Recorded: correction of Mon 4 Mar 2013: custody_risk unknown -> yes, personal_victim unknown -> yes. RJ-2013-0003 (nobody's yet)
  Decision, rj: was needs-information, is now eligible
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case suitability RJ-2013-0003 --suitable yes --today "4 Mar 2013" -q
$ lrpt case list --scheme rj --fields case,state --get case --today "4 Mar 2013" -q
RJ-2013-0001
RJ-2013-0002
RJ-2013-0003

# The criteria leave it to a person, who says why.
$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea guilty --risk very-high --personal-victim yes --custody-risk yes --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the criteria leave this to a person to decide
!   Very high risk: a person decides.
!   To take it on: add --take-on, and say why
[65]

$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea guilty --risk very-high --personal-victim yes --custody-risk yes --take-on --today "4 Mar 2013"
! lrpt: --take-on needs a reason
!   Write it to a file, or to standard input: add --reason-from FILE
[64]

$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea guilty --risk very-high --personal-victim yes --custody-risk yes --take-on --reason-from why.txt --today "4 Mar 2013"
Referred: hearing on Mon 25 Mar 2013. RJ-2013-0004 (nobody's yet)
  New: rj.confirm 1, due Fri 22 Mar 2013 (in 18 days)
  New: rj.record-outcome 1, due Wed 27 Mar 2013 (in 23 days)
  Decision, contact: needs-information; missing: disposal
  Decision, rj: refer
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case show RJ-2013-0004 --names --today "4 Mar 2013" -q | grep because
  taken on because       She asked for it, and her supervisor agrees.

# Not eligible.
$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea not-guilty --risk low --custody-risk no --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the criteria for restorative justice are not met
!   The plea to the main offence is not-guilty.
!   High or medium risk, or at risk of custody with a personal victim.
!   Nothing was referred. Where a fact is wrong, mend it and refer again
[65]

# Work in custody is outside the programme.
$ lrpt case refer --hearing "25 Mar" --offence OF61102 --plea guilty --risk high --disposal imprisonment --term 6m --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: work in custody is outside the programme, and never counted as the requirement
!   The requirement is one of a community order or a suspended sentence order
[65]

@ lrpt case update RJ-2013-0003 --because correction --disposal imprisonment --term 6m --today "4 Mar 2013"
$ lrpt case refer RJ-2013-0003 --hearing "25 Mar" --today "4 Mar 2013"
Recorded: outside the programme, and not referred: work in custody is never counted as the requirement. RJ-2013-0003 (nobody's yet)
! lrpt: training file, as on Mon 4 Mar 2013
$ lrpt case history RJ-2013-0003 --get what --today "4 Mar 2013" -q | tail -1
not referred: work in custody is outside the programme, and never counted as the requirement

# The hearing moved: what was due with it moves.
$ lrpt case refer rj1 --hearing "8 Apr" --writer wren --today "4 Mar 2013"
Referred: hearing on Mon 8 Apr 2013. RJ-2013-0001 (nobody's yet)
  New: rj.confirm 2, due Fri 5 Apr 2013 (in 32 days)
  New: rj.record-outcome 2, due Wed 10 Apr 2013 (in 37 days)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, contact: not-eligible
  Decision, rj: eligible
! lrpt: training file, as on Mon 4 Mar 2013
$ lrpt case history RJ-2013-0001 --get what --today "4 Mar 2013" -q
case opened on a referral, eligible
referral 1 on 2013-03-04, report writer wren, hearing on 2013-03-25
referral 2 on 2013-03-04, report writer wren, hearing on 2013-04-08

# The same offender for the same offence, and an id that is there.
$ lrpt case refer --hearing "25 Mar" --from whole.json --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: this has been referred already: RJ-2013-0001
!   If the hearing moved: lrpt case refer RJ-2013-0001 --hearing DATE
[65]

$ sed 's/A100002/A100009/; s/burglary-dwelling/affray/' whole.json | lrpt case refer --hearing "25 Mar" --from - --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: this has been referred already: RJ-2013-0001
!   If the hearing moved: lrpt case refer RJ-2013-0001 --hearing DATE
[65]

@ echo '{"id":"LCC-8","offence":"OF61102","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}' > result.jsonl
@ lrpt case open --from result.jsonl --today "4 Mar 2013"
$ echo '{"id":"LCC-8","offence":"affray","plea":"guilty","risk":"high"}' | lrpt case refer --hearing "25 Mar" --from - --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: a case has the id LCC-8 already
!   To find it: lrpt case list --fields case,id
[65]

# Refused, and nothing is changed.
$ lrpt case refer --from whole.json --today "4 Mar 2013"
! lrpt: case refer needs --hearing DATE, the day of the sentence hearing
!   The service's word is due by then, and what the court did after it
[64]

$ lrpt case refer --hearing "1 Mar 2013" --offence OF61102 --plea guilty --risk high --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the hearing, Fri 1 Mar 2013, is before the referral, Mon 4 Mar 2013
!   Check --hearing, and --on where it was given
[65]

$ lrpt case refer --hearing "25 Mar" --on "5 Mar 2013" --offence OF61102 --plea guilty --risk high --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: Tue 5 Mar 2013 is still to come: a referral is recorded when it has happened
[65]

$ lrpt case refer --hearing "25 Mar" --writer asha --offence OF61102 --plea guilty --risk high --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: asha is not on the staff as report-writer, facilitator or manager
!   Who is: lrpt staff list --role report-writer
!   Say who wrote: --writer LOGIN
[65]

$ lrpt case refer --hearing "25 Mar" --writer wern --offence OF61102 --plea guilty --risk high --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: "wern" is not a member of staff
!   Did you mean: wren
[67]

$ lrpt case refer RJ-2013-0001 --hearing "25 Mar" --plea guilty --today "4 Mar 2013"
! lrpt: give either the reference of a case or its facts, not both
!   To change a fact first: lrpt case update RJ-2013-0001 --because correction
[64]

$ lrpt case refer --hearing "25 Mar" --plea guilty --from whole.json --today "4 Mar 2013"
! lrpt: plea is given twice: as an option and by --from
[64]

$ echo '{"offence":"OF61102","plea":"guilty","risk":"high","sentenced_on":"2013-03-01"}' | lrpt case refer --hearing "25 Mar" --from - --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the court has passed sentence: a referral comes before it
!   What it decided on a case that is there: lrpt case outcome REF
!   A result that has no case: lrpt case open --from FILE
[65]

$ lrpt case refer --hearing "25 Mar" --offence OF611 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: offence: "OF611" is not an offence code or a short name
!   Did you mean: OF61014, OF61016 or OF61017
[65]

$ lrpt case refer VC-2013-0001 --hearing "25 Mar" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0001 is a case of victim contact, not of restorative justice
!   Restorative justice cases: lrpt case list --scheme rj
[65]

$ lrpt case refer RJ-2013-0099 --hearing "25 Mar" --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case RJ-2013-0099
!   Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002, RJ-2013-0003
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt case refer --hearing "25 Mar" --reason-from why.txt --offence OF61102 --today "4 Mar 2013"
! lrpt: --reason-from is the reason of --take-on, which is not there
!   Add --take-on, or leave the reason out
[64]

$ lrpt case list --get case --today "4 Mar 2013" -q
RJ-2013-0001
RJ-2013-0002
RJ-2013-0003
RJ-2013-0004
VC-2013-0001
