# A policy file held against itself and against the cases that its writers gave it.
@ cp "$(dirname "$SAMPLES")/policy.toml" policy.toml
$ lrpt eligibility rules --check
! lrpt: no casework file: no stored offence codes were looked at
! <*>/share/lrpt/policy.toml is in order, and its 71 cases come out as expected

$ lrpt eligibility rules --check policy.toml -q

# Its own cases: one that holds, and one on either side of an edge that somebody moved.
<< cases.toml

[[case]]
says = "12 months to the day"
offence = "OF61102"
disposal = "imprisonment"
term = "12 months"
sentenced_on = 2013-02-14
expect = { contact = "eligible", contact_route = "statutory" }

[[case]]
says = "52 weeks are a day short"
offence = "OF61102"
disposal = "imprisonment"
term = "52 weeks"
sentenced_on = 2013-02-14
expect = { contact = "not-eligible" }
END
@ cat policy.toml cases.toml > own.toml
$ lrpt eligibility rules --check own.toml
! lrpt: no casework file: no stored offence codes were looked at
! own.toml is in order, and its 2 cases come out as expected

@ sed 's/^value = 12$/value = 13/' own.toml > moved.toml
$ lrpt eligibility rules --check moved.toml -q
! lrpt: moved.toml:<*>: "12 months to the day": contact is not-eligible, expected eligible
! ...
[78]

# Cases in a file of their own beside the policy.
@ cp cases.toml policy-cases.toml
$ lrpt eligibility rules --check policy.toml
! lrpt: no casework file: no stored offence codes were looked at
! policy.toml is in order, and its 2 cases come out as expected

# All that is wrong is said at once, with file and line.
@ sed -e 's/^value = 12$/value = "twelve"/' -e 's/^to = 2013-12-09$/to = 2013-12-10/' -e 's/^count = 15$/cuont = 15/' policy.toml > wrong.toml
$ lrpt eligibility rules --check wrong.toml -q
! lrpt: wrong.toml is not in order: 3 faults
!   wrong.toml:<*>: "value" must be a whole number
!   wrong.toml:<*>: "count" is missing
!   wrong.toml:<*>: two rows for "contact.first-offer" hold on the same day
[78]

@ sed -e 's/^to = 2013-12-09$/to = 2013-12-08/' policy.toml > gap.toml
$ lrpt eligibility rules --check gap.toml -q
! lrpt: gap.toml:<*>: no row for "contact.first-offer" holds from 2013-12-09 to 2013-12-09
[78]

@ echo "policy.file = \"$PWD/gap.toml\"" > trust.toml
$ lrpt config check --config trust.toml
! lrpt: <*>/gap.toml:<*>: no row for "contact.first-offer" holds from 2013-12-09 to 2013-12-09
[78]

$ lrpt eligibility rules --check nowhere.toml
! lrpt: nowhere.toml cannot be read: No such file or directory
[66]

# Codes of stored cases that the catalogue does not list.
<< results.jsonl
{"id":"U-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14","other_offences":[{"offence":"ZZ99999","disposal":"fine","relation":"concurrent"}]}
END
@ lrpt db init --training
@ lrpt case open --from results.jsonl --today "4 Mar 2013"
$ lrpt eligibility rules --check policy.toml -q
! lrpt: stored cases have 1 offence code that the catalogue does not list
!   ZZ99999: VC-2013-0001
[65]
