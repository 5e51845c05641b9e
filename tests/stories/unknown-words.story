# A slip is refused, with what may have been meant, and nothing is done.
@ lrpt db init --training
@ lrpt staff add asha --role vlo

$ lrpt cse list
! lrpt: "cse" is not an lrpt command
!   Did you mean: lrpt case
[64]

$ lrpt dedlines
! lrpt: "dedlines" is not an lrpt command
!   Did you mean: lrpt deadlines
[64]

$ lrpt xyzzy
! lrpt: "xyzzy" is not an lrpt command
!   All of them: lrpt --help
[64]

$ lrpt case lsit
! lrpt: case has no verb "lsit"
!   Did you mean: lrpt case list
[64]

$ lrpt case xyzzy
! lrpt: case has no verb "xyzzy"
!   All of them: lrpt case --help
[64]

$ lrpt staff
Who works here, and as what

  lrpt staff add                 Add a member of staff, or a role for one
  lrpt staff deputy              Say who stands in for somebody, and until when
  lrpt staff leave               Say that somebody has left
  lrpt staff list                List the members of staff
  lrpt staff mentor              Record a facilitator's mentoring session
  lrpt staff train               Record a facilitator's training course

More on each: lrpt staff VERB --help

$ lrpt staff --quiet
! lrpt: staff needs a verb
!   All of them: lrpt staff --help
[64]

$ lrpt deadlines overdeu
! lrpt: deadlines has no verb "overdeu"
!   Did you mean: lrpt deadlines overdue
[64]

$ lrpt case list --shceme rj
! lrpt: case list has no option "--shceme"
!   Did you mean: --scheme
[64]

$ lrpt case list --xyzzy
! lrpt: case list has no option "--xyzzy"
!   See: lrpt case list --help
[64]

$ lrpt case list --schem=rj
! lrpt: case list has no option "--schem"
!   Did you mean: --scheme
[64]

# Long options are not cut short.
$ lrpt case list --own asha
! lrpt: case list has no option "--own"
!   Did you mean: --owner
[64]

$ lrpt case list --scheme rk
! lrpt: --scheme: "rk" is not one of the choices
!   Choose: contact, rj
!   Did you mean: rj
[64]

$ lrpt case list --state opne --scheme rj
! lrpt: --state: "opne" is not one of the choices
!   Choose: open, closed
!   Did you mean: open
[64]

$ lrpt staff add khan --role facilitatr
! lrpt: --role: "facilitatr" is not one of the choices
!   Choose: vlo, facilitator, offender-manager, report-writer, manager, head-of-service, front-desk, data-protection-officer
!   Did you mean: facilitator
[64]

$ lrpt deadlines list --kind rj.first-contcat
! lrpt: --kind: "rj.first-contcat" is not one of the choices
!   Choose: rj.first-contact, contact.first-offer<*>
!   Did you mean: rj.first-contact
[64]

$ lrpt deadlines list --state overdew
! lrpt: --state: "overdew" is not one of the choices
!   Choose: open, overdue, paused, waiting, met, met-late
!   Did you mean: overdue
[64]

$ lrpt deadlines overdue --fields due_on,cse
! lrpt: training file, as on <*>
! lrpt: there is no field "cse" here
!   The fields are: case, deadline, due_on, state, days_late, owner, attempts, last_attempt_on, event, event_on, calendar_on, working_days_on, met_on, item, original_on, paused_until, team, last_attempt_at, lawyer
!   Did you mean: case
[64]

$ lrpt case list --get xyzzy
! lrpt: there is no field "xyzzy" here
!   The fields are: case, scheme, state, owner, opened_on, basis, linked, id, closed_on, closed_because
[64]

$ lrpt eligibility rules rj.pleas
! lrpt: there is no rule "rj.pleas"
!   Did you mean: rj.plea
[64]

$ lrpt deadlines overdue --owner asah
! lrpt: training file, as on <*>
! lrpt: "asah" is not a member of staff
!   Did you mean: asha
[67]

$ lrpt case open --from $SAMPLES/court-results.csv --owner asah
! lrpt: training file, as on <*>
! lrpt: "asah" is not a member of staff
!   Did you mean: asha
[67]

$ lrpt eligibility check --offence actual-bodily-ham
! lrpt: --offence: "actual-bodily-ham" is not an offence code or a short name
!   Did you mean: actual-bodily-harm
[65]

$ lrpt eligibility check --offence OF6110Z
! lrpt: --offence: "OF6110Z" is not an offence code or a short name
!   Did you mean: OF61102, OF61003 or OF61014
[65]

$ lrpt eligibility check --plea gulity --disposal imprisonmnt
! lrpt: several things need another look
!   --plea: "gulity" is not one of guilty, not-guilty, mixed
!   --disposal: "imprisonmnt" is not one of imprisonment, yoi-detention, section-91, detention-and-training, hm-pleasure, life, ipp, extended, suspended, community-order, hospital-order, restricted-hospital-order, fine, discharge, unsentenced
!   Did you mean: guilty
!   Did you mean: imprisonment
[64]

$ lrpt case show VC-2013-001x
! lrpt: "VC-2013-001x" is not a case reference
!   A reference looks like VC-2013-0027 or RJ-2013-0142
[64]

$ lrpt case show PQ-2013-0001
! lrpt: "PQ-2013-0001" is not a case reference
!   A reference looks like VC-2013-0027 or RJ-2013-0142
[64]

$ lrpt case list --json --shceme rj
! {"kind":"error","code":64,"message":"case list has no option \"--shceme\"","hint":"Did you mean: --scheme","suggestions":["--scheme"]}
[64]
