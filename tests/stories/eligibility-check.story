$ lrpt eligibility check --offence OF61102 --plea guilty --disposal imprisonment --term "18 months" --sentenced-on "11 Jan 2013" --today "4 Mar 2013"
Victim contact scheme: ELIGIBLE (statutory)
  yes  It is a sexual or violent offence with a relevant sentence.  [contact.statutory]
    yes  Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).  [contact.offence]
    yes  18 months (imprisonment) is 12 months or more.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Assault occasioning actual bodily harm is not a racially aggravated offence.  [contact.racial]
    yes  The sentence is imprisonment, which is immediate custody.  [contact.custody]
Next: offer contact to the victim, or the next of kin.

Restorative justice: NOT ELIGIBLE
  no   The programme did not exist on Fri 11 Jan 2013.  [rj.in-force]
  no   The sentence is imprisonment, which is not a community order.  [rj.sentence]
  yes  The plea to the main offence is guilty.  [rj.plea]
  yes  Assault occasioning actual bodily harm is an offence of violence.  [rj.offence]
  ?    High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    ?    The risk of serious harm is not recorded.  [rj.risk]
    ?    At risk of custody, with a personal victim.  [rj.custody-and-victim]
      ?    Whether custody was likely is not recorded.  [rj.custody-risk]
      ?    Whether there is a personal victim is not recorded.  [rj.personal-victim]
  yes  Nothing recorded calls for special care.  [rj.guard]

$ lrpt eligibility check --scheme contact --offence actual-bodily-harm --disposal imprisonment --term 52w --sentenced-on 2013-01-29 --today "4 Mar 2013"
Victim contact scheme: NOT ELIGIBLE
  no   It is not a sexual or violent offence with a relevant sentence.  [contact.statutory]
    yes  Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).  [contact.offence]
    no   52 weeks (imprisonment) is not 12 months or more.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Assault occasioning actual bodily harm is not a racially aggravated offence.  [contact.racial]
    yes  The sentence is imprisonment, which is immediate custody.  [contact.custody]
It would be eligible if:
     Length of the sentence: 12 months or more (52 weeks are 364 days; 12 months from Tue 29 Jan 2013 are 365: check the court record)

# A fact that is left out is not read as no.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --disposal community-order --sentenced-on 2013-02-20 --today "4 Mar 2013"
Restorative justice: NEEDS INFORMATION
  yes  The programme was running on Wed 20 Feb 2013.  [rj.in-force]
  yes  The sentence is community-order, which is a community order.  [rj.sentence]
  yes  The plea to the main offence is guilty.  [rj.plea]
  yes  Common assault is an offence of violence.  [rj.offence]
  ?    High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    ?    The risk of serious harm is not recorded.  [rj.risk]
    ?    At risk of custody, with a personal victim.  [rj.custody-and-victim]
      ?    Whether custody was likely is not recorded.  [rj.custody-risk]
      ?    Whether there is a personal victim is not recorded.  [rj.personal-victim]
  yes  Nothing recorded calls for special care.  [rj.guard]
Find out: Risk of serious harm (--risk); At risk of custody? (--custody-risk); Is there a personal victim? (--personal-victim)
It would be eligible if:
     Risk of serious harm: medium or high

$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --disposal community-order --sentenced-on 2013-02-20 --risk low --custody-risk yes --personal-victim yes --victim-consent yes --today "4 Mar 2013"
Restorative justice: ELIGIBLE (conference)
  yes  The programme was running on Wed 20 Feb 2013.  [rj.in-force]
  yes  The sentence is community-order, which is a community order.  [rj.sentence]
  yes  The plea to the main offence is guilty.  [rj.plea]
  yes  Common assault is an offence of violence.  [rj.offence]
  yes  High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    no   The risk of serious harm is low.  [rj.risk]
    yes  At risk of custody, with a personal victim.  [rj.custody-and-victim]
      yes  The offender is at risk of custody.  [rj.custody-risk]
      yes  There is a personal victim.  [rj.personal-victim]
  yes  Nothing recorded calls for special care.  [rj.guard]
Next: suitability is your judgement; confirm with the Restorative Justice Service that arrangements can be made before sentence.

# Before the programme.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea guilty --disposal community-order --sentenced-on 2013-01-31 --risk medium --today "4 Mar 2013" | head -2
Restorative justice: NOT ELIGIBLE
  no   The programme did not exist on Thu 31 Jan 2013.  [rj.in-force]

# What a person decides.
$ lrpt eligibility check --scheme contact --offence OF61102 --disposal suspended --term "12 months" --sentenced-on 2013-02-05 --today "4 Mar 2013"
Victim contact scheme: A PERSON DECIDES
  ask  A person decides if it is a sexual or violent offence with a relevant sentence.  [contact.statutory]
    yes  Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).  [contact.offence]
    ask  A suspended sentence counts or not as a person decides; it is looked at again if it is activated.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Assault occasioning actual bodily harm is not a racially aggravated offence.  [contact.racial]
    ask  The custodial sentence is suspended.  [contact.custody]
Who decides: the manager of the victim liaison team.

# Another trust's court is said, and judged all the same.
$ lrpt eligibility check --scheme contact --court "Nottingham Crown Court" --offence OF61017 --disposal life --today "4 Mar 2013" --get outcome
eligible
! lrpt: Nottingham Crown Court is not a court of this area: its own trust has the duty

$ lrpt eligibility check --court LEICCT --offence CJ88001 --today "4 Mar 2013"
! lrpt: --court: a civil County Court does not pass sentences
[65]

$ lrpt eligibility check --offence CJ67002 --disposal imprisonment --term "4 weeks" --today "4 Mar 2013"
! lrpt: --disposal: imprisonment is not possible for CJ67002: its maximum is a fine
[65]

$ lrpt eligibility check --offence TH68001 --disposal detention-and-training --term "13 months" --today "4 Mar 2013"
! lrpt: --term: a detention and training order is of 4, 6, 8, 10, 12, 18, 24 months, not of 13 months
[65]

$ lrpt eligibility check --disposal fine --term "13 months" --today "4 Mar 2013"
! lrpt: --term: fine has no term
[65]

$ lrpt eligibility check --offence OF61102 --disposal imprisonment --term "18 months" --today "4 Mar 2013" --csv
id,policy,scheme,outcome,route,missing
,2013-02-01,contact,eligible,statutory,
,2013-02-01,rj,not-eligible,,

$ lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term "18 months" --sentenced-on 2013-01-11 --today "4 Mar 2013" --jsonl
{"kind":"decision","line":null,"id":null,"policy":"2005-07-01","contact":{"outcome":"eligible","route":"statutory","missing":[],"turns":[],"reasons":[{"rule":"contact.statutory","verdict":"met","because":"It is a sexual or violent offence with a relevant sentence.","source":"The Victim Liaison Team work with victims - or their next of kin when applicable - of offenders sentenced to 12 months imprisonment or more for sexual and violent crimes.","parts":[{"rule":"contact.offence","verdict":"met","because":"Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).","source":"Domestic Violence, Crime and Victims Act 2004, section 45(2); Criminal Justice Act 2003, Schedule 15"},{"rule":"contact.term","verdict":"met","because":"18 months (imprisonment) is 12 months or more.","source":"Domestic Violence, Crime and Victims Act 2004, section 45(1) and section 36"}]},{"rule":"contact.local","verdict":"not-met","because":"It is not a racially aggravated offence with immediate custody.","source":"The team also contact victims of racially aggravated offences whatever the length of custodial sentence handed down by the Courts.","parts":[{"rule":"contact.racial","verdict":"not-met","because":"Assault occasioning actual bodily harm is not a racially aggravated offence.","source":"Crime and Disorder Act 1998, sections 29 to 32; racially aggravated offences"},{"rule":"contact.custody","verdict":"met","because":"The sentence is imprisonment, which is immediate custody.","source":"whatever the length of custodial sentence handed down by the Courts"}]}]}}

# unknown is the same as leaving the fact out.
$ lrpt eligibility check --scheme rj --offence CJ88001 --plea unknown --today "4 Mar 2013" --get missing
plea risk custody_risk personal_victim
