# The first page, however it is asked for.
$ lrpt --help
Victim contact and restorative justice casework.

  lrpt deadlines                     what I must do, latest first
  lrpt case show RJ-2013-0142        everything about one case
  lrpt eligibility check             is this offender eligible? (asks you)

  eligibility   Who is in the victim contact scheme or restorative justice, and
                why
  case          Open cases, look at them, record contacts
  meeting       The meetings of restorative justice: plan them, hold them
  deadlines     What is due, what is late, and how each date was worked out
  lawyers       Find a lawyer by place and subject, and keep the directory
                right
  report        What is still to come from others, and how the team stands
  staff         Who works here, and as what
  audit         Who came to know what of a case, and cases to look through
  undo          Take back your own last change
  db            The casework file
  config        Settings
  completion    Let bash, zsh or fish complete what is typed

Add --help to any command. More: lrpt help dates | exit-codes | environment |
fields | json | roles. On paper or a screen: man lrpt

$ for asked in '' -h help '--help --json' 'help --no-config'; do lrpt $asked | cmp - <(lrpt --help) && echo same; done
same
same
same
same
same

# A noun alone says what can be done with it; so do the other ways to ask.
$ lrpt case | sed -n '1,4p;$p'
Open cases, look at them, record contacts

  lrpt case open                 Open cases from a file of court results
  lrpt case leave                Record why a court result gets no case
More on each: lrpt case VERB --help

$ for asked in 'case --help' 'case -h' 'help case' '--help case' 'help case --quiet'; do lrpt $asked | cmp - <(lrpt case) && echo same; done
same
same
same
same
same

# The page of a command; nothing is done, whatever else stands on the line.
$ lrpt staff add --help
Add a member of staff, or a role for one

  lrpt staff add khan --role facilitator --email khan@trust.example

USAGE
  lrpt staff add LOGIN [OPTIONS]

OPTIONS
  --role ROLE               What they are here for; may be repeated
                            vlo facilitator offender-manager report-writer
                            manager head-of-service front-desk
                            data-protection-officer
  --email ADDRESS           Where their mail goes

CHANGES
  -n, --dry-run             Show what would change, and save nothing

EVERYWHERE
  -h, --help                Show this page
  -q, --quiet               Say nothing but the answer and errors
  --db FILE                 The casework file
  --config FILE             Settings, instead of your own file
  --no-config               Read no settings file at all
  --no-input                Never ask
  --today DATE              As if it were that day; with a change, in a
                            training file only

A victim liaison officer (vlo) deals with victims only, and takes no other role
that works with offenders.

$ for asked in 'help staff add' 'staff add asha --role vlo -h' '-h staff add'; do lrpt $asked | cmp - <(lrpt staff add --help) && echo same; done
same
same
same

# A noun that does something by itself has its own pages.
$ lrpt help deadlines
What I must do: overdue, this week, and the next 14 days

  lrpt deadlines
  lrpt deadlines --owner all
      everybody's

USAGE
  lrpt deadlines [OPTIONS]

OPTIONS
  --owner LOGIN             One person's; all for everybody's
  --team TEAM               One team's
                            vlt rj front-desk
  --kind KIND               Of one kind
                            rj.first-contact contact.first-offer
                            contact.ask-again contact.tell contact.yearly
                            contact.turns-18 contact.promise
                            parole.invite-statement parole.statement-to-manager
                            parole.statement-to-board parole.tell-decision
                            condition.tell-outcome rj.confirm rj.record-outcome
                            rj.record-meeting facilitator.conferences case.task
                            lawyer.check
  --case REF                Of one case

HOW IT LOOKS
  --json                    One JSON document
  --jsonl                   One JSON object a line
  --csv                     Comma-separated values with a heading
  --plain                   Tab-separated values with a heading
  --fields LIST             Only these fields, with commas between
  --get FIELD               The value of one field, a line each

EVERYWHERE
  -h, --help                Show this page
  -q, --quiet               Say nothing but the answer and errors
  --db FILE                 The casework file
  --config FILE             Settings, instead of your own file
  --no-config               Read no settings file at all
  --no-input                Never ask
  --today DATE              As if it were that day; with a change, in a
                            training file only

What is due, what is late, and how each date was worked out

  lrpt deadlines                 What I must do: overdue, this week, and the
                                 next 14 days
  lrpt deadlines list            List every deadline, also those met and those
                                 waiting
  lrpt deadlines overdue         List what is late
  lrpt deadlines explain         Show how a date was worked out
  lrpt deadlines send            Mail each person what is due, and managers
                                 what is late
  lrpt deadlines outbox          List the mail that was written, and what
                                 became of it
  lrpt deadlines outbox retry    Try all mail that waits now, and today's that
                                 was given up
  lrpt deadlines add             Set yourself a task on a case: it is a
                                 deadline of its own
  lrpt deadlines done            Record that a task of the team's own was done
  lrpt deadlines pause           Let a deadline rest for some days, with a
                                 reason
  lrpt deadlines ics             Write deadlines as a calendar, for Outlook and
                                 others to read

More on each: lrpt deadlines VERB --help

# Every command has a page with an example, on standard output, and says nothing else.
$ for noun in $(lrpt --help | awk '/^  [a-z]+  / { print $1 }'); do \
    lrpt help $noun | sed -n 's/^  lrpt \([a-z -]*[a-z]\)   *[A-Z].*/\1/p'; done > commands; \
  while read -r command; do \
    lrpt help $command > page 2> said || echo "status $? of $command"; \
    grep -q "^  lrpt $command" page || echo "no example: $command"; \
    test -s said && echo "said something: $command"; \
    lrpt $command --help | cmp - page; done < commands; \
  test $(wc -l < commands) -ge 20 && grep -cx 'case people add' commands
1

# No line of any page is too long for a terminal of 80 columns.
$ { lrpt help; for topic in dates exit-codes json roles; do lrpt help $topic; done; \
    for noun in $(lrpt --help | awk '/^  [a-z]+  / { print $1 }'); do lrpt help $noun; \
      done; \
    while read -r command; do lrpt help $command; done < commands; } > pages; \
  awk 'length > 80' pages; test $(wc -l < pages) -gt 400 && echo looked
  lrpt meeting add RJ-2013-0142 --kind preparation --with victim --on "12 Mar" --at 10:00
  lrpt meeting add RJ-2013-0142 --kind conference --on 2013-04-09 --at 14:00 --from meeting.json
  lrpt meeting held RJ-2013-0142/4 --there facilitator --absent offender-manager=logistics
  lrpt meeting held RJ-2013-0142/3 --there facilitator,offender --outcome letter-of-apology
  lrpt meeting ready RJ-2013-0142/3 --risk-checked-on today --no-contact-order none
  lrpt deadlines pause VC-2013-0027 contact.first-offer --until "15 Mar" --reason ill
  lrpt deadlines pause VC-2013-0027 contact.tell 3 --for 14 --reason asked-to-wait
  lrpt lawyers add --firm "Soar Valley Law" --town Loughborough --categories IMMAS
looked
