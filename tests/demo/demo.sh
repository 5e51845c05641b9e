#!/bin/bash
# The session of the README, played on the sample in a throw-away folder.
set -euo pipefail

top=$(cd "$(dirname "$0")/../.." && pwd)
program="$top/build/release/bin/lrpt"
sample="$top/share/samples/court-results.csv"

if [ ! -x "$program" ]; then
    echo "demo: $program is not there: run make first" >&2
    exit 1
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp "$sample" "$folder/court-results.csv"
cd "$folder"

# What the person trying this has set up must not change what the demo shows.
unset LRPT_TODAY LRPT_CONFIG LRPT_DB LRPT_NO_INPUT XDG_CONFIG_HOME XDG_DATA_HOME
export HOME="$folder"
export LRPT_DB="$folder/practice.db"

say() {
    printf '\n# %s\n' "$@"
}

# Shows a command as a person would type it, and runs it.
lrpt() {
    printf '$ lrpt'
    printf ' %s' "${@@Q}" | sed "s/'\([A-Za-z0-9_.,:/@=+-]*\)'/\1/g"
    printf '\n'
    "$program" "$@" 2>&1
}

say "A file to practise in: it lets you say which day it is."
lrpt db init --training

say "Who works here. The victim team and the facilitators are different people."
lrpt staff add asha --role vlo --email asha@trust.example --today "4 Mar 2013"
lrpt staff add khan --role facilitator --email khan@trust.example --today "4 Mar 2013"

say "A facilitator has done the course before anything else, and is mentored after it."
lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
lrpt staff mentor khan --on "1 Mar 2013" --today "4 Mar 2013"

say "Is this offender eligible, and why?"
lrpt eligibility check --offence OF61102 --plea guilty --disposal imprisonment \
    --term "18 months" --sentenced-on 2013-01-11

say "A whole file of court results: one line of JSON for each, here counted by outcome."
echo "\$ lrpt eligibility batch court-results.csv --brief --scheme contact | grep -o '\"outcome\":\"[a-z-]*\"' | sort | uniq -c"
"$program" eligibility batch court-results.csv --brief --scheme contact |
    grep -o '"outcome":"[a-z-]*"' | sort | uniq -c
echo "\$ lrpt eligibility batch court-results.csv --brief --scheme rj | grep -o '\"outcome\":\"[a-z-]*\"' | sort | uniq -c"
"$program" eligibility batch court-results.csv --brief --scheme rj |
    grep -o '"outcome":"[a-z-]*"' | sort | uniq -c

say "Open a case for each that is eligible, and for each that the court ordered."
lrpt case open --from court-results.csv --owner asha --owner khan --today "4 Mar 2013"

say "What is late?"
lrpt deadlines overdue --today "4 Mar 2013"

say "How was that date worked out?"
lrpt deadlines explain RJ-2013-0001 --today "4 Mar 2013"

say "Khan telephones. Nobody answers: an attempt is not a contact."
lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --today "4 Mar 2013"

say "In the afternoon he gets through. The same for the victim of another case."
lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "4 Mar 2013"
lrpt case contact VC-2013-0001 --how visit --with victim --outcome reached --today "4 Mar 2013"

say "What is late now: two fewer."
lrpt deadlines overdue --today "4 Mar 2013"

say "He plans the four meetings, and looks at what must hold before the two sides meet."
lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
lrpt meeting ready RJ-2013-0001 --today "4 Mar 2013"

say "Everything about one case. Names stay hidden until somebody asks, and the look is recorded."
lrpt case show RJ-2013-0001 --today "4 Mar 2013"

cat <<END

That was all; the practice file is removed. To go on:

  $program --help
  $program eligibility check          asks you what it needs to know
  README.md                           the same session, with a file of your own
END
