# "If the offender is considered suitable": a person's judgement, after the criteria.
<< referral.json
{"offender_name":"Alan Marsh","crn":"A100001","offence":"burglary-dwelling","plea":"guilty","risk":"medium"}
END
@ lrpt db init --training
@ lrpt case refer --hearing "25 Mar" --from referral.json --today "4 Mar 2013"
$ lrpt case suitability rj1 --suitable yes --accountability accepts --victim-view willing --risk-manageable yes --today "5 Mar 2013"
Recorded: suitable, judged on Tue 5 Mar 2013. RJ-2013-0001 (nobody's yet)
! lrpt: training file, as on Tue 5 Mar 2013

# Accepting what was done is needed.
$ lrpt case suitability rj1 --suitable yes --accountability denies --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: who denies what they did is not suitable: accepting it is needed
!   Record it as it is: --suitable no --accountability denies
[65]

$ lrpt case suitability rj1 --suitable yes --risk-manageable no --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: whose risk cannot be managed is not suitable
!   Record it as it is: --suitable no --risk-manageable no
[65]

# It may be judged again; the last one counts, and nothing more is due before sentence.
$ lrpt case suitability rj1 --suitable no --accountability denies --on yesterday --dry-run --today "7 Mar 2013"
DRY RUN, nothing was saved: not suitable, judged on Wed 6 Mar 2013. RJ-2013-0001 (nobody's yet)
  No longer due: rj.confirm 1
! lrpt: training file, as on Thu 7 Mar 2013
$ lrpt case suitability rj1 --suitable no --accountability denies --on yesterday --today "7 Mar 2013"
Recorded: not suitable, judged on Wed 6 Mar 2013. RJ-2013-0001 (nobody's yet)
  No longer due: rj.confirm 1
! lrpt: training file, as on Thu 7 Mar 2013
$ lrpt case suitability rj1 --csv --today "7 Mar 2013" | sed "s/,$(id -un)$/,me/"
case,number,on,suitable,accountability,victim_view,risk_manageable,recorded_by
RJ-2013-0001,1,2013-03-05,yes,accepts,willing,yes,me
RJ-2013-0001,2,2013-03-06,no,denies,,,me

$ lrpt case confirm rj1 --arranged no --because no-facilitator --today "7 Mar 2013"
! lrpt: training file, as on Thu 7 Mar 2013
! lrpt: RJ-2013-0001: the offender was judged not suitable
!   If that has changed: lrpt case suitability RJ-2013-0001 --suitable yes
[65]

# Refused, and nothing is changed.
$ lrpt case suitability rj1 --accountability accepts --today "7 Mar 2013"
! lrpt: training file, as on Thu 7 Mar 2013
! lrpt: --suitable is missing
!   Choose: yes, no
[64]

$ lrpt case suitability rj1 --suitable yes --on "8 Mar 2013" --today "7 Mar 2013"
! lrpt: training file, as on Thu 7 Mar 2013
! lrpt: Fri 8 Mar 2013 is still to come: a judgement is recorded when it has happened
[65]

$ lrpt case suitability rj1 --suitable perhaps --today "7 Mar 2013"
! lrpt: --suitable: "perhaps" is not one of the choices
!   Choose: yes, no
[64]

$ lrpt case suitability rj1 --suitable yes --json --today "7 Mar 2013"
! {"kind":"error","code":64,"message":"--for, --names and the forms of listings show what is recorded, and record nothing","hint":"Record first, and then show: lrpt case suitability REF","suggestions":[]}
[64]

@ echo '{"id":"S-1","offence":"OF61102","plea":"guilty","risk":"high","disposal":"community-order","sentenced_on":"2013-03-01"}' > result.jsonl
@ lrpt case open --from result.jsonl --today "7 Mar 2013"
$ lrpt case suitability rj2 --suitable yes --today "7 Mar 2013"
! lrpt: training file, as on Thu 7 Mar 2013
! lrpt: RJ-2013-0002: the court has passed sentence, and whether it ordered this is not recorded
!   First: lrpt case outcome RJ-2013-0002 --step ordered, or --step not-ordered
[65]

$ lrpt case suitability rj9 --suitable yes --today "7 Mar 2013"
! lrpt: training file, as on Thu 7 Mar 2013
! lrpt: there is no case RJ-2013-0009
!   Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]
