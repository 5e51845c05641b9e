$ lrpt case show
! lrpt: case show needs REF
!   See: lrpt case show --help
[64]

$ lrpt case show VC-2013-0001 VC-2013-0002
! lrpt: case show does not take "VC-2013-0002"
!   See: lrpt case show --help
[64]

$ lrpt case assign
! lrpt: case assign needs REF
!   See: lrpt case assign --help
[64]

$ lrpt case open
! lrpt: case open needs --from FILE (or - for standard input)
!   Names of people are never typed on the command line: a file holds them
[64]

$ lrpt eligibility batch
! lrpt: eligibility batch needs FILE
!   See: lrpt eligibility batch --help
[64]

$ lrpt eligibility check
! lrpt: eligibility check needs the reference of a case, or facts
!   For example: --offence OF61102 --disposal imprisonment --term "18 months"
!   See: lrpt eligibility check --help
[64]

$ lrpt staff add asha
! lrpt: staff add needs --role
!   Choose: vlo, facilitator, offender-manager, report-writer, manager, head-of-service, front-desk, data-protection-officer
[64]

$ lrpt staff add 'a b' --role vlo
! lrpt: "a b" is not a login
!   Letters, digits, dots, dashes and underscores; at most 32
[64]

$ lrpt staff add asha --role vlo --email nobody
! lrpt: --email: "nobody" is not one email address
[64]

$ lrpt staff add asha --role vlo --email 'a@b.example, c@d.example'
! lrpt: --email: "a@b.example, c@d.example" is not one email address
[64]

# An option never takes the next option for its value.
$ lrpt case list --owner --json
! {"kind":"error","code":64,"message":"--owner needs a value","hint":"For one that begins with dashes: --owner=VALUE","suggestions":[]}
[64]

$ lrpt case list --owner
! lrpt: --owner needs a value
!   For one that begins with dashes: --owner=VALUE
[64]

$ lrpt case list --owner asha --owner khan
! lrpt: --owner is given twice
[64]

$ lrpt deadlines overdue --today
! lrpt: --today needs a value
!   For one that begins with dashes: --today=VALUE
[64]

$ lrpt deadlines overdue --today=
! lrpt: --today needs a value
! ...
[64]

$ lrpt deadlines overdue --today frydy
! lrpt: "frydy" is not a date
!   Write it as 2013-03-05, "5 Mar 2013", 5/3/2013, today, fri or +15d
[64]

$ lrpt deadlines overdue --today 2013-02-30
! lrpt: there is no 30 February 2013: that month has 28 days
[64]

$ lrpt deadlines overdue --today "Mon 5 Mar 2013"
! lrpt: Tuesday 5 March 2013 is not a Monday
!   Did you mean Mon 4 Mar 2013 or Tue 5 Mar 2013?
[64]

$ lrpt eligibility check --term "a while" --sentenced-on 31/2/2013
! lrpt: several things need another look
!   --term: "a while" is not a length of sentence
!   --sentenced-on: there is no 31 February 2013: that month has 28 days
!   Write it in figures: 18 months, 2 years 6 months, 52 weeks, 365 days
[64]

$ lrpt eligibility check --custody-risk maybe
! lrpt: --custody-risk: "maybe" is not one of yes, no
[64]

$ lrpt eligibility check VC-2013-0001 --offence OF61102
! lrpt: give either the reference of a case or its facts, not both
[64]

$ lrpt eligibility check --offender-name 'somebody'
! lrpt: eligibility check has no option "--offender-name"
!   See: lrpt eligibility check --help
[64]

$ lrpt case contact VC-2013-0001 --how phone --with victim
! lrpt: case contact needs --outcome
!   Choose: reached, declined, asked-to-wait, no-answer, sent
[64]

$ lrpt --json
! {"kind":"error","code":64,"message":"\"--json\" does not say what to do","hint":"All commands: lrpt --help","suggestions":[]}
[64]

$ lrpt -- case list
! lrpt: "--" does not say what to do
!   All commands: lrpt --help
[64]

# After two dashes nothing is an option.
$ lrpt case show -- --json
! lrpt: "--json" is not a case reference
!   A reference looks like VC-2013-0027 or RJ-2013-0142
[64]

# A variable that a script forgot to set does not mean the usual file.
$ lrpt db init --db ""
! lrpt: --db is empty
[64]
