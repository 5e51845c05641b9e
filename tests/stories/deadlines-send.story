# One mail a person a day: who is told what, by reference only.
<< court.jsonl
{"id":"S-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-04","victim_name":"Ida Frost"}
{"id":"S-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-16","risk":"medium","rj_ordered":true,"offender_name":"Gil Marsh"}
END
<< lrpt.toml
[mail]
transport = "none"
from = "lrpt@trust.example"
allowed_domains = ["trust.example"]
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo --email asha@trust.example --today "4 Mar 2013"
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff add mo --role manager --email mo@trust.example --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"

# Nobody has anything to be told.
$ lrpt deadlines send --config lrpt.toml --dry-run --today "4 Mar 2013" -q
DRY RUN: nothing was sent
  (nobody else has anything to be told)

@ lrpt case open --from court.jsonl --owner asha --owner khan --today "4 Mar 2013"

# Without settings nothing goes anywhere.
$ lrpt deadlines send --no-config --today "4 Mar 2013" -q
! lrpt: mail.from is not set: mail has to come from somebody
!   In /etc/lrpt/lrpt.toml, for example: [mail] from = "lrpt@trust.example" allowed_domains = ["trust.example"], a line each
!   All settings of mail: lrpt config show
[78]

# What would go.
$ lrpt deadlines send --config lrpt.toml --dry-run --today "4 Mar 2013" -q
DRY RUN: nothing was sent
  asha@trust.example            digest                  1 of yours overdue, Mon 4 Mar 2013
  mo@trust.example              overdue                 1 overdue: Victim Liaison Team; 1 overdue: Restorative Justice Service, Mon 4 Mar 2013
  (nobody else has anything to be told)

To: asha@trust.example
Subject: 1 of yours overdue, Mon 4 Mar 2013

Monday 4 March 2013: 1 of yours overdue.

YOURS, OVERDUE
  VC-2013-0001  First offer of contact to the victim
                due Fri 1 Mar 2013, 3 days late; asha; nobody has tried

To see why:  lrpt deadlines explain VC-2013-0001
All of them: lrpt deadlines

Sent once a day at most, and only when there is something to say.
Details of cases are not sent by mail.
Audit trail: <*> entries, head <*>

To: mo@trust.example
Subject: 1 overdue: Victim Liaison Team; 1 overdue: Restorative Justice Service, Mon 4 Mar 2013

Monday 4 March 2013: 1 overdue: Victim Liaison Team; 1 overdue: Restorative Justice Service.

OVERDUE: VICTIM LIAISON TEAM
  VC-2013-0001  NEW: First offer of contact to the victim
                due Fri 1 Mar 2013, 3 days late; asha; nobody has tried

OVERDUE: RESTORATIVE JUSTICE SERVICE
  RJ-2013-0001  NEW: First contact with the offender
                due Sun 3 Mar 2013, 1 day late; khan; nobody has tried

TO LOOK AT
  khan has RJ-2013-0001 and has had no mentoring session:
    lrpt staff mentor khan --on DATE
  khan has deadlines, and no address that mail may go to:
    lrpt staff add khan --role ROLE --email ADDRESS

To see why:  lrpt deadlines explain VC-2013-0001
All of them: lrpt deadlines

Sent once a day at most, and only when there is something to say.
Details of cases are not sent by mail.
Audit trail: <*> entries, head <*>

$ lrpt deadlines outbox --today "4 Mar 2013" -q

# It goes once.
$ lrpt deadlines send --config lrpt.toml --today "4 Mar 2013"
Kept 2 mails in the outbox: mail.transport is none.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines send --config lrpt.toml --today "4 Mar 2013"
Nothing to send: today's mail has been written already.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines send --config lrpt.toml --today "4 Mar 2013" -q

$ lrpt deadlines outbox --fields period,recipient,sections,state,tries --today "4 Mar 2013" -q
DAY             TO    WHAT     STATE  TRIES
Mon 4 Mar 2013  asha  digest   kept   1
Mon 4 Mar 2013  mo    overdue  kept   1

# The next day what was new is not new any more, and what was done is not there.
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "5 Mar 2013"
$ lrpt deadlines send --config lrpt.toml --dry-run --today "5 Mar 2013" -q
DRY RUN: nothing was sent
  mo@trust.example              overdue                 1 overdue: Restorative Justice Service, Tue 5 Mar 2013
  (nobody else has anything to be told)

To: mo@trust.example
Subject: 1 overdue: Restorative Justice Service, Tue 5 Mar 2013

Tuesday 5 March 2013: 1 overdue: Restorative Justice Service.

OVERDUE: RESTORATIVE JUSTICE SERVICE
  RJ-2013-0001  First contact with the offender
                due Sun 3 Mar 2013, 2 days late; khan; nobody has tried

TO LOOK AT
  khan has deadlines, and no address that mail may go to:
    lrpt staff add khan --role ROLE --email ADDRESS

To see why:  lrpt deadlines explain RJ-2013-0001
All of them: lrpt deadlines

Sent once a day at most, and only when there is something to say.
Details of cases are not sent by mail.
Audit trail: <*> entries, head <*>

$ lrpt deadlines outbox --health --today "5 Mar 2013" -q
Healthy: all mail went last on Mon 4 Mar 2013; 0 mails wait now

$ lrpt deadlines outbox --health --today "7 Mar 2013" -q
NOT HEALTHY: all mail went last on Mon 4 Mar 2013; 0 mails wait now
[1]

<< broken.toml
[mail]
transport = "sendmial"
END
$ lrpt deadlines send --config broken.toml --today "5 Mar 2013" -q
! lrpt: broken.toml:2: "mail.transport" must be one of sendmail, file, none
!   2 | transport = "sendmial"
!     |             ^^^^^^^^^^
!   Did you mean: sendmail
[78]

<< nowhere.toml
[mail]
from = "lrpt@trust.example"
END
$ lrpt deadlines send --config nowhere.toml --today "5 Mar 2013" -q
! lrpt: mail.allowed_domains is not set: mail may go nowhere
!   In /etc/lrpt/lrpt.toml, for example: [mail] from = "lrpt@trust.example" allowed_domains = ["trust.example"], a line each
!   All settings of mail: lrpt config show
[78]

<< number.toml
[mail]
timeout_seconds = 0
END
$ lrpt deadlines send --config number.toml --today "5 Mar 2013" -q
! lrpt: number.toml:2: "mail.timeout_seconds" must be a whole number from 1 to 86400
!   2 | timeout_seconds = 0
!     |                   ^
[78]
