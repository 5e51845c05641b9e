# The Restorative Justice Service says before sentence whether it can be arranged.
<< referral.json
{"offender_name":"Alan Marsh","crn":"A100001","victim_name":"Beth Cole","offence":"burglary-dwelling","plea":"guilty","risk":"medium"}
END
<< why.txt
Both live in one house.
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add wren --role report-writer --today "4 Mar 2013"
@ lrpt staff add $(id -un) --role manager --today "4 Mar 2013"
@ lrpt case refer --hearing "25 Mar" --from referral.json --today "4 Mar 2013"
$ lrpt case confirm rj1 --arranged no --because no-safe-way --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: RJ-2013-0001: nobody has judged whether the offender is suitable
!   First: lrpt case suitability RJ-2013-0001
[65]

@ lrpt case suitability rj1 --suitable yes --accountability accepts --today "4 Mar 2013"
$ lrpt case confirm rj1 --paragraph --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the Restorative Justice Service has not confirmed RJ-2013-0001
!   First: lrpt case confirm RJ-2013-0001 --arranged yes
[65]

$ lrpt case confirm rj1 --arranged no --because no-safe-way --reason-from why.txt --today "5 Mar 2013"
Recorded: cannot be arranged, no-safe-way. RJ-2013-0001 (nobody's yet)
  Met: rj.confirm 1, met on Tue 5 Mar 2013
! lrpt: training file, as on Tue 5 Mar 2013
$ lrpt case confirm rj1 --slip --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: the Restorative Justice Service has not confirmed RJ-2013-0001
!   First: lrpt case confirm RJ-2013-0001 --arranged yes
[65]

$ lrpt case outcome rj1 --step proposed --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! lrpt: RJ-2013-0001: the Restorative Justice Service cannot arrange it
!   If it can now: lrpt case confirm RJ-2013-0001 --arranged yes
[65]

# A conference needs the victim's consent before it can be proposed.
$ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "2 Apr" --arrangement conference --days 20 --slip --today "6 Mar 2013"
Recorded: conference can be arranged, 20 days, assessment from Tue 2 Apr 2013. RJ-2013-0001 (nobody's yet)
RESTORATIVE JUSTICE SERVICE: ARRANGEMENTS CONFIRMED
  case             RJ-2013-0001
  confirmed        Wed 6 Mar 2013
  form             conference
  requirement      20 days
  assessment from  Tue 2 Apr 2013
  code             <*>
To check it: lrpt case confirm check <*>
! lrpt: training file, as on Wed 6 Mar 2013
! lrpt: a conference can be proposed only once the victim has consented
!   To record it: lrpt case consent RJ-2013-0001 --party victim --given yes

$ lrpt case outcome rj1 --step proposed --today "6 Mar 2013"
! lrpt: training file, as on Wed 6 Mar 2013
! lrpt: RJ-2013-0001: a conference may be proposed only with the victim's consent (Criminal Justice Act 2003 s.201(4))
!   Ask, and record it: lrpt case consent RJ-2013-0001 --party victim --given yes, or confirm reparation
[65]

$ lrpt case confirm rj1 --paragraph --today "6 Mar 2013" | fold -sw 76
Restorative justice. The criteria for the specified activity requirement 
are met: a plea of guilty to burglary dwelling and theft, no violence, 
assessed as medium risk of serious harm (criteria of 1 February 2013, 
checked 6 March 2013). The Restorative Justice Service confirmed on 6 March 
2013 that arrangements can be made: a conference, which may be proposed 
only with the victim's consent, within a requirement of 20 days. A 
facilitator is free to hold the assessment meeting from 2 April 2013.
! lrpt: training file, as on Wed 6 Mar 2013
@ lrpt case update rj1 --because correction --victim-consent yes --today "6 Mar 2013"
$ lrpt case confirm rj1 --paragraph --today "6 Mar 2013" | fold -sw 76 | tail -n +3
assessed as medium risk of serious harm (criteria of 1 February 2013, 
checked 6 March 2013). The Restorative Justice Service confirmed on 6 March 
2013 that arrangements can be made: a conference with the victim, who has 
consented to it, within a requirement of 20 days. A facilitator is free to 
hold the assessment meeting from 2 April 2013.
! lrpt: training file, as on Wed 6 Mar 2013
@ lrpt case confirm rj1 --slip --today "6 Mar 2013" | sed -n "s/^  code  *//p" > code
$ lrpt case confirm check $(cat code) --today "6 Mar 2013"
RJ-2013-0001: confirmed on Wed 6 Mar 2013: conference can be arranged, 20 days, assessment from Tue 2 Apr 2013. It stands.
! lrpt: training file, as on Wed 6 Mar 2013

# A later confirmation takes the place of the one before. Letters that are misread are understood.
@ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "9 Apr" --arrangement reparation --days 10 --today "7 Mar 2013"
$ lrpt case confirm check "$(tr A-Z01- a-zoi\\040 < code)" --today "8 Mar 2013"
RJ-2013-0001: confirmed on Wed 6 Mar 2013: conference can be arranged, 20 days, assessment from Tue 2 Apr 2013. It does not stand: a later confirmation, of Thu 7 Mar 2013, replaced it.
! lrpt: training file, as on Fri 8 Mar 2013
$ lrpt case confirm check $(cat code) --json --today "8 Mar 2013"
{"format_version":1,"kind":"slip-list","as_of":"2013-03-08","items":[
{"kind":"slip","code":"<*>","case":"RJ-2013-0001","on":"2013-03-06","arrangement":"conference","days":20,"assessment_from":"2013-04-02","stands":false,"note":"a later confirmation, of Thu 7 Mar 2013, replaced it"}
]}
$ lrpt case confirm check 00000-00000-1 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: 00000-00000-1 is mistyped: its last character does not go with the others
!   Compare it with the slip, character by character
[65]

$ lrpt case confirm check 00000-00000-0 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: 00000-00000-0 is the code of no confirmation in this file
!   It is not mistyped: ask the Restorative Justice Service about the slip
[67]

$ lrpt case confirm check 7K3QM --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: "7K3QM" is not a code of a slip
!   A code looks like 7K3QM-9XZ2T-C, without the letter U
[64]

# With nothing to record, all are listed; words are hidden unless they are asked for.
$ lrpt case confirm rj1 --csv --fields number,on,arranged,arrangement,days,because,reason --today "8 Mar 2013"
number,on,arranged,arrangement,days,because,reason
1,2013-03-05,no,,,no-safe-way,
2,2013-03-06,yes,conference,20,,
3,2013-03-07,yes,reparation,10,,
$ lrpt case confirm rj1 --csv --fields number,reason --names --today "8 Mar 2013"
number,reason
1,Both live in one house.
2,
3,
$ lrpt case history rj1 --get what --today "8 Mar 2013" -q | tail -n +3
suitability 1 on 2013-03-04: suitable
confirmation 1 on 2013-03-05: not arranged, no-safe-way
confirmation 2 on 2013-03-06: conference arranged, 20 days, assessment from 2013-04-02, facilitator khan
court result changed, correction of 2013-03-06: victim_consent
confirmation 3 on 2013-03-07: reparation arranged, 10 days, assessment from 2013-04-09, facilitator khan
confirmations were looked at

# The criteria by themselves.
$ lrpt eligibility check --scheme rj --offence CJ88116 --plea guilty --risk low --custody-risk yes --personal-victim yes --paragraph --today "4 Mar 2013" | fold -sw 76
Restorative justice. The criteria for the specified activity requirement 
are met: a plea of guilty to assault by beating, assessed as low risk of 
serious harm, at risk of custody, and with a personal victim (criteria of 1 
February 2013, checked 4 March 2013). Arrangements are to be confirmed with 
the Restorative Justice Service.
$ lrpt eligibility check --scheme rj --offence CJ88116 --plea not-guilty --risk high --paragraph --today "4 Mar 2013" | fold -sw 76
Restorative justice. The criteria for the specified activity requirement 
are not met (criteria of 1 February 2013, checked 4 March 2013). The plea 
to the main offence is not-guilty.
$ lrpt eligibility check --offence CJ88116 --risk high --paragraph --today "4 Mar 2013" | fold -sw 76
Restorative justice. Whether the criteria for the specified activity 
requirement are met cannot be said yet (criteria of 1 February 2013, 
checked 4 March 2013). Not recorded: plea.
$ lrpt eligibility check --offence CJ88116 --plea guilty --risk very-high --paragraph --today "4 Mar 2013" | fold -sw 76
Restorative justice. Whether the criteria for the specified activity 
requirement are met cannot be said yet (criteria of 1 February 2013, 
checked 4 March 2013). Not recorded: custody risk, personal victim.
$ lrpt eligibility check rj1 --paragraph --today "8 Mar 2013" | fold -sw 76
Restorative justice. The criteria for the specified activity requirement 
are met: a plea of guilty to burglary dwelling and theft, no violence, 
assessed as medium risk of serious harm (criteria of 1 February 2013, 
checked 8 March 2013). Arrangements are to be confirmed with the 
Restorative Justice Service.
! lrpt: training file, as on Fri 8 Mar 2013
$ lrpt eligibility check --offence CJ88116 --scheme contact --paragraph
! lrpt: --paragraph is about restorative justice: it has no words for victim contact
!   Leave --scheme out, or say --scheme rj
[64]

$ lrpt eligibility check --offence CJ88116 --paragraph --json
! {"kind":"error","code":64,"message":"--paragraph is words for a report, and has no other form","hint":"Leave it out, or leave out --json and the like","suggestions":[]}
[64]

# Refused, and nothing is changed.
$ lrpt case confirm rj1 --arranged yes --facilitator khan --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: what is arranged needs --assessment-from, --arrangement and --days
!   Where it cannot be arranged: --arranged no --because WORD
[64]

$ lrpt case confirm rj1 --arranged yes --facilitator wren --assessment-from "9 Apr" --arrangement reparation --days 10 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: wren is not a facilitator
!   Who is: lrpt staff list --role facilitator
!   If they are: lrpt staff add wren --role facilitator
[65]

$ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "9 Apr" --arrangement reparation --days 61 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: --days: 61 days cannot be ordered: an activity requirement has 1 to 60 days
!   Criminal Justice Act 2003 section 201(5)
[65]

$ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "1 Mar 2013" --arrangement reparation --days 60 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: an assessment from Fri 1 Mar 2013 would be before its confirmation, Fri 8 Mar 2013
!   Check --assessment-from
[65]

$ lrpt case confirm rj1 --arranged no --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: what cannot be arranged needs --because
!   Choose: no-facilitator, no-time-before-sentence, no-safe-way, other
[64]

$ lrpt case confirm rj1 --arranged no --because other --days 10 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: --facilitator, --assessment-from, --arrangement and --days are of what is arranged
!   Leave them out, or say --arranged yes
[64]

$ lrpt case confirm rj1 --arranged yes --because other --facilitator khan --assessment-from "9 Apr" --arrangement reparation --days 10 --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: --because and its reason say why it cannot be arranged
!   Leave them out, or say --arranged no
[64]

$ lrpt case confirm rj1 --because other --today "8 Mar 2013"
! lrpt: training file, as on Fri 8 Mar 2013
! lrpt: --arranged is missing
!   Choose: yes, no
[64]

$ lrpt case confirm rj1 --arranged yes --facilitator khan --assessment-from "9 Apr" --arrangement reparation --days 10 --slip --dry-run --today "8 Mar 2013"
DRY RUN, nothing was saved: reparation can be arranged, 10 days, assessment from Tue 9 Apr 2013. RJ-2013-0001 (nobody's yet)
! lrpt: training file, as on Fri 8 Mar 2013
@ lrpt case outcome rj1 --step ordered --on "25 Mar" --today "26 Mar 2013"
$ lrpt case confirm rj1 --arranged no --because other --today "26 Mar 2013"
! lrpt: training file, as on Tue 26 Mar 2013
! lrpt: RJ-2013-0001: the court has ordered it: what comes before sentence is over
!   Go on with the meetings: lrpt meeting plan RJ-2013-0001
[65]

$ lrpt case confirm rj1 --csv --fields number --today "26 Mar 2013"
number
1
2
3
