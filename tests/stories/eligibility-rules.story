$ lrpt eligibility rules contact.term
contact.term
  12 months or more, measured by calendar end dates: 52 weeks are not 12 months. Life, public protection, Her Majesty's pleasure and hospital orders count whatever their length; a suspended sentence goes to a person.
  Source   Domestic Violence, Crime and Victims Act 2004, section 45(1) and section 36 (statute)
  Reading  Detention in a young offender institution counts; of an extended sentence the custodial part counts.

$ lrpt eligibility rules rj --get rule
rj.in-force
rj.sentence
rj.plea
rj.offence
rj.seriousness
rj.risk
rj.custody-and-victim
rj.custody-risk
rj.personal-victim
rj.guard

$ lrpt eligibility rules --get rule | wc -l
20

$ lrpt eligibility rules rj.plea --json
{"format_version":1,"kind":"rule-list","as_of":"<*>","items":[
{"kind":"rule","rule":"rj.plea","says":"A guilty plea to the main offence.","source":"Eligible participants are offenders who have pleaded guilty","status":"brief","reading":null}
]}

$ lrpt eligibility rules rj.plea --fields rule,status
RULE     STATUS
rj.plea  brief

$ lrpt eligibility rules r
! lrpt: there is no rule "r"
[64]

$ lrpt eligibility rules rj.plea rj.risk
! lrpt: eligibility rules does not take "rj.risk"
!   See: lrpt eligibility rules --help
[64]
