# How often visitors ask: a month, a subject and a part of the area, and nothing else.
@ lrpt db init --training
@ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013"
$ lrpt lawyers tally -q
@ lrpt lawyers find --near Oakham --for visits --within 3 --handout --relative --tally --today "2 Dec 2013"
$ lrpt lawyers find --near Oakham --for housing --within 3 --handout --tally --today "4 Mar 2013" -q
$ lrpt lawyers find --near Loughborough --for parole --for visits --tally --today "31 Mar 2013" -q > /dev/null
$ lrpt lawyers find --near London --for parole --tally --today "1 Apr 2013" -q > /dev/null
$ lrpt lawyers find --name thames --tally --today "1 Apr 2013" -q > /dev/null
$ lrpt lawyers find --near Loughborough --for parole --tally --today "30 Apr 2013" -q > /dev/null
$ lrpt lawyers tally --today "2 Dec 2013" -q
MONTH    TOPIC    AREA       TIMES
2013-03  housing  rutland    1
2013-03  parole   county     1
2013-03  visits   county     1
2013-04  any      not-said   1
2013-04  parole   county     1
2013-04  parole   elsewhere  1
2013-12  visits   rutland    1
$ lrpt lawyers tally --from "15 Apr 2013" --to "30 Apr 2013" --csv --today "2 Dec 2013" -q
month,topic,area,times
2013-04,any,not-said,1
2013-04,parole,county,1
2013-04,parole,elsewhere,1

# One enquiry counts once, whatever words are used; the area is that of the place asked for.
$ for where in "--county Rutland" "--town Loughborough" "--near LE1 --area rutland" "--area rutland" "--county Derbyshire" \
      "--town Exampleton"; do \
      lrpt lawyers find $where --for recall --for licence --tally --today "5 May 2013" -q > /dev/null 2>&1; done
$ lrpt lawyers tally --from "1 May 2013" --to "31 May 2013" --today "2 Dec 2013" --plain -q
month	topic	area	times
2013-05	probation	county	1
2013-05	probation	elsewhere	2
2013-05	probation	leicester	1
2013-05	probation	rutland	2
$ lrpt lawyers tally --from "1 May 2013" --to "31 May 2013" --today "2 Dec 2013" --json -q
{"format_version":1,"kind":"enquiry-list","as_of":"2013-12-02","items":[
{"kind":"enquiry","month":"2013-05","topic":"probation","area":"county","times":1},
{"kind":"enquiry","month":"2013-05","topic":"probation","area":"elsewhere","times":2},
{"kind":"enquiry","month":"2013-05","topic":"probation","area":"leicester","times":1},
{"kind":"enquiry","month":"2013-05","topic":"probation","area":"rutland","times":2}
]}

# Who asked, and when, stands nowhere: the audit trail tells of the import alone.
$ python3 -c 'import sqlite3; db = sqlite3.connect("home/.local/share/lrpt/lrpt.db"); \
      print(*sorted({row[0] for row in db.execute("SELECT command FROM audit")}), sep="\n"); \
      print(*[row[1] for row in db.execute("PRAGMA table_info (lawyer_tally)")])'
db init
lawyers import
month topic area times

# A dry run counts nothing.
$ lrpt lawyers find --near Oakham --for visits --within 3 --csv --fields id --tally --dry-run --today "2 Dec 2013"
id
L-008
L-022
L-021
! DRY RUN: nothing was saved
$ lrpt lawyers tally --from "1 Dec 2013" --today "2 Dec 2013" --csv -q
month,topic,area,times
2013-12,visits,rutland,1

# Nothing is counted where nothing was asked that we understand, or no page could be written.
$ lrpt lawyers find --near Oakam --tally -q
! lrpt: --near "Oakam" is not a place in the list. Did you mean Oakham?
!   Also by postcode: --near LE11
!   Try: lrpt lawyers find --near Oakham --tally
[64]
$ lrpt lawyers find --near Oakham --for parole --handout --html none/visitor.html --tally -q
! lrpt: there is no folder none
!   Make it first: mkdir -p -m 700 none
[73]
$ lrpt lawyers tally --to "31 Mar 2013" --get times --today "2 Dec 2013" -q
1
1
1
$ lrpt lawyers tally --from "1 May 2013" --to "1 Mar 2013" --today "2 Dec 2013" -q
! lrpt: --from Wed 1 May 2013 is after --to Fri 1 Mar 2013
!   Try: lrpt lawyers tally --from 2013-03-01 --to 2013-05-01
[64]
$ lrpt lawyers tally --from "31 Jun 2013" --today "2 Dec 2013" -q
! lrpt: --from: there is no 31 June 2013: that month has 30 days
[64]
