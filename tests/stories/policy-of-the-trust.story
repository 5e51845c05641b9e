# Another number of days in the trust's policy moves the due dates of the cases opened under it.
@ sed 's/^count = 15$/count = 10/' "$(dirname "$SAMPLES")/policy.toml" > policy.toml
@ echo "policy.file = \"$PWD/policy.toml\"" > trust.toml
@ lrpt db init --training --db a.db -q; lrpt db init --training --db b.db -q
@ lrpt case open --from $SAMPLES/court-results.csv --db a.db --today "4 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --db b.db --config trust.toml --today "4 Mar 2013"
$ lrpt deadlines overdue --db a.db --today "4 Mar 2013" --csv --fields case,due_on
case,due_on
RJ-2013-0001,2013-02-16
RJ-2013-0002,2013-02-19
VC-2013-0001,2013-03-01
RJ-2013-0004,2013-03-02

$ lrpt deadlines overdue --db b.db --config trust.toml --today "4 Mar 2013" --csv --fields case,due_on
case,due_on
RJ-2013-0001,2013-02-11
RJ-2013-0002,2013-02-14
RJ-2013-0004,2013-02-25
RJ-2013-0005,2013-02-28
VC-2013-0001,2013-03-01
RJ-2013-0006,2013-03-02

$ lrpt deadlines explain RJ-2013-0001 --db b.db --config trust.toml --today "4 Mar 2013" -q | sed -n 2,3p
  Stands        OVERDUE 21 days late, due Mon 11 Feb 2013
  Rule          10 days from sentenced_on (brief)

# And working days instead of calendar days.
@ sed -i '/^count = 10$/{n;s/days/working-days/}' policy.toml
@ lrpt db init --training --db c.db -q
@ lrpt case open --from $SAMPLES/court-results.csv --db c.db --config trust.toml --today "4 Mar 2013"
$ lrpt deadlines list --case rj-1 --db c.db --config trust.toml --today "4 Mar 2013" --csv --fields case,due_on,calendar_on,working_days_on
case,due_on,calendar_on,working_days_on
RJ-2013-0001,2013-02-15,2013-02-15,2013-02-15

# A policy that cannot be right is refused, with its line.
@ sed 's/^count = 15$/count = "fifteen"/' "$(dirname "$SAMPLES")/policy.toml" > policy.toml
$ lrpt config check --config trust.toml
! lrpt: <*>/policy.toml:163: "count" must be a whole number
[78]

@ sed 's/^count = 15$/count = -1/' "$(dirname "$SAMPLES")/policy.toml" > policy.toml
$ lrpt config check --config trust.toml
! lrpt: <*>/policy.toml:163: "count" must be between 0 and 100000
[78]

@ sed 's/^to = 2013-12-09$/to = 2013-12-10/' "$(dirname "$SAMPLES")/policy.toml" > policy.toml
$ lrpt config check --config trust.toml
! lrpt: <*>/policy.toml:180: two rows for "contact.first-offer" hold on the same day
[78]

@ sed 's/^count = 15$/cuont = 15/' "$(dirname "$SAMPLES")/policy.toml" > policy.toml
$ lrpt config check --config trust.toml
! lrpt: <*>/policy.toml:159: "count" is missing
[78]

@ rm policy.toml
$ lrpt config check --config trust.toml
! lrpt: there is no file <*>/policy.toml
[78]

$ lrpt eligibility check --offence OF61102 --config trust.toml
! lrpt: there is no file <*>/policy.toml
[78]

$ lrpt config check
! Settings, policy, letters and data files are in order.
