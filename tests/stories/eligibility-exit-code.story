# The answer is in the exit status only where it was asked for.
$ lrpt eligibility check --scheme contact --offence TH68010 --disposal fine --get outcome
not-eligible

$ lrpt eligibility check --scheme contact --offence TH68010 --disposal fine --get outcome --exit-code
not-eligible
[1]

$ lrpt eligibility check --scheme contact --offence COML025 --disposal life --get outcome --exit-code
eligible

$ lrpt eligibility check --scheme contact --offence OF61102 --get outcome --exit-code
needs-information
[2]

$ lrpt eligibility check --scheme contact --offence OF61102 --disposal suspended --term "2 years" --get outcome --exit-code
refer
[2]

# Of two schemes one yes is enough; only two noes make a no.
$ lrpt eligibility check --offence COML025 --disposal life --plea not-guilty --get outcome --exit-code
eligible
not-eligible

$ lrpt eligibility check --offence TH68010 --plea not-guilty --disposal fine --get outcome --exit-code
not-eligible
not-eligible
[1]

$ lrpt eligibility check --offence OF61102 --plea not-guilty --get outcome --exit-code
needs-information
not-eligible
[2]
