# A court's result that seems to be the outcome of a referral opens nothing: a person says that it is.
<< referral.json
{"crn":"A100001","offence":"burglary-dwelling","plea":"guilty","risk":"medium"}
END
<< results.jsonl
{"id":"P-1","crn":"A100001","offence":"TH68036A","plea":"guilty","disposal":"community-order","sentenced_on":"2013-03-25","rj_ordered":true,"offender_name":"Alan Marsh"}
{"id":"P-2","crn":"A100002","offence":"TH68036","plea":"guilty","disposal":"community-order","sentenced_on":"2013-03-25","risk":"high"}
{"id":"P-3","crn":"A100003","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-03-25"}
END
@ lrpt db init --training
@ lrpt case refer --hearing "25 Mar" --from referral.json --today "4 Mar 2013"
@ sed 's/A100001/A100002/' referral.json > other.json
@ lrpt case refer --hearing "25 Mar" --from other.json --today "4 Mar 2013"
@ echo '{"id":"P-3","crn":"A100009","offence":"OF61102","plea":"guilty","risk":"high"}' > third.json
@ lrpt case refer --hearing "25 Mar" --from third.json --today "4 Mar 2013"
@ echo '{"crn":"A100002","offence":"affray","plea":"guilty","risk":"high","personal_victim":true}' > fourth.json
@ lrpt case refer --hearing "25 Mar" --from fourth.json --today "4 Mar 2013"
@ lrpt case update rj4 --because correction --offence burglary-dwelling --today "4 Mar 2013"

# By offender and offence, an attempt and a short name alike; of two referrals both are named.
$ lrpt case open --from results.jsonl --today "26 Mar 2013"
LINE  ID   RESULT            SCHEME  CASE                       OUTCOME  MISSING     NOTE
1     P-1  proposed-outcome  rj      RJ-2013-0001                                    the outcome of a referral, it seems
2     P-2  proposed-outcome  rj      RJ-2013-0002 RJ-2013-0004           rj_ordered  the outcome of one of these referrals, it seems
3     P-3  proposed-outcome  rj      RJ-2013-0003                        rj_ordered  the outcome of a referral, it seems
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: line 1: P-1 is the outcome of RJ-2013-0001, it seems: nothing was opened
!   To record it:
!     lrpt case outcome RJ-2013-0001 --from FILE --id P-1
! lrpt: line 2: P-2 is the outcome of RJ-2013-0002 or RJ-2013-0004, it seems: nothing was opened
!   To record it:
!     lrpt case outcome RJ-2013-0002 --from FILE --id P-2 --step ordered|not-ordered
!     lrpt case outcome RJ-2013-0004 --from FILE --id P-2 --step ordered|not-ordered
! lrpt: line 3: P-3 is the outcome of RJ-2013-0003, it seems: nothing was opened
!   To record it:
!     lrpt case outcome RJ-2013-0003 --from FILE --id P-3 --step ordered|not-ordered
! 3 records: 0 cases opened, 0 already open, 3 outcomes of referrals, 0 for a person to decide, 0 in error

# The record is taken as the outcome: facts and id.
$ lrpt case outcome rj1 --from results.jsonl --id P-1 --dry-run --today "26 Mar 2013"
DRY RUN, nothing was saved: ordered on Mon 25 Mar 2013: id unknown -> P-1, offence TH68036 -> TH68036A, disposal unknown -> community-order, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> yes, offender_name. RJ-2013-0001 (nobody's yet)
  New: rj.first-contact, due Tue 9 Apr 2013 (in 14 days)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
$ lrpt case outcome rj1 --from results.jsonl --id P-1 --today "26 Mar 2013"
Recorded: ordered on Mon 25 Mar 2013: id unknown -> P-1, offence TH68036 -> TH68036A, disposal unknown -> community-order, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> yes, offender_name. RJ-2013-0001 (nobody's yet)
  New: rj.first-contact, due Tue 9 Apr 2013 (in 14 days)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
$ lrpt case outcome rj2 --from results.jsonl --id P-2 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the record does not say whether the court made the requirement
!   Choose: proposed, ordered, not-ordered
[64]

$ lrpt case outcome rj2 --from results.jsonl --id P-2 --step not-ordered --today "26 Mar 2013"
Recorded: not-ordered on Mon 25 Mar 2013: id unknown -> P-2, disposal unknown -> community-order, sentenced_on unknown -> 2013-03-25, risk medium -> high, rj_ordered unknown -> no. RJ-2013-0002 (nobody's yet)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, rj: still eligible
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0002 stays open
!   To close it: lrpt case close RJ-2013-0002 --because not-ordered

# Another offender's record is not taken, nor another id.
$ lrpt case outcome rj3 --from results.jsonl --id P-3 --step not-ordered --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the record's crn is not the one that RJ-2013-0003 has
!   Check which record is meant: --id ID
!   If the case has it wrong: lrpt case update RJ-2013-0003 --because correction --from FILE
[65]

$ lrpt case outcome rj4 --from results.jsonl --id P-1 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the record's crn is not the one that RJ-2013-0004 has
!   Check which record is meant: --id ID
!   If the case has it wrong: lrpt case update RJ-2013-0004 --because correction --from FILE
[65]

$ sed 's/A100001/A100002/' results.jsonl | lrpt case outcome rj4 --from - --id P-1 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: another case has the id P-1 already
!   Check which record is meant: --id ID
[65]

$ sed 's/A100003/A100009/; s/P-3/P-9/' results.jsonl | lrpt case outcome rj3 --from - --id P-9 --step not-ordered --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0003 has another id: the id that the source gave a result never changes
!   Check which record is meant: --id ID
[65]

$ sed 's/A100003/A100009/' results.jsonl | lrpt case outcome rj3 --from - --id P-3 --step not-ordered --today "26 Mar 2013"
Recorded: not-ordered on Mon 25 Mar 2013: disposal unknown -> imprisonment, term unknown -> 18 months, sentenced_on unknown -> 2013-03-25, rj_ordered unknown -> no. RJ-2013-0003 (nobody's yet)
  No longer due: rj.confirm 1
  No longer due: rj.record-outcome 1
  Decision, contact: was needs-information, is now eligible (statutory)
  Decision, rj: was eligible, is now not-eligible
Opened: VC-2013-0001, eligible (nobody's yet)
  New: contact.first-offer, due Mon 20 May 2013 (in 55 days)
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0003 stays open, though it is not eligible now
!   To close it: lrpt case close RJ-2013-0003 --because not-ordered

# What is recorded is there already.
$ lrpt case open --from results.jsonl --csv --fields id,result,case --today "26 Mar 2013" -q
id,result,case
P-1,already-open,RJ-2013-0001
P-2,already-open,RJ-2013-0002
P-3,already-open,VC-2013-0001 RJ-2013-0003

# Refused, and nothing is changed.
$ lrpt case outcome rj4 --from results.jsonl --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --from: there are several records
!   Say which is meant: --id ID
[65]

$ lrpt case outcome rj4 --from results.jsonl --id P-7 --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --from: no record has the id P-7
!   It is a file of court results, as of lrpt case open
[65]

$ lrpt case outcome rj4 --from results.jsonl --id P-1 --step not-ordered --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --step says not-ordered, and the record's rj_ordered says yes
!   Leave --step out, or mend the file
[64]

$ lrpt case outcome rj4 --from results.jsonl --id P-2 --step ordered --on "24 Mar" --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: --on is Sun 24 Mar 2013, and the record's sentenced_on Mon 25 Mar 2013
!   Leave --on out, or mend the file
[64]

$ sed 's/OF61102/OF611/' results.jsonl | lrpt case outcome rj4 --from - --id P-3 --step ordered --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: the record's crn is not the one that RJ-2013-0004 has
!   Check which record is meant: --id ID
!   If the case has it wrong: lrpt case update RJ-2013-0004 --because correction --from FILE
[65]

# Once it is closed, a result opens a case as any other.
@ lrpt case close rj4 --because other-trust --today "26 Mar 2013"
$ sed 's/P-2/P-5/' results.jsonl | lrpt case open --from - --csv --fields id,result,case --today "26 Mar 2013" -q | grep P-5
P-5,opened,RJ-2013-0005
