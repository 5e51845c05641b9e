# "Each facilitator will manage five conferences within the first year of their training."
<< ordered.jsonl
{"id":"F-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
$ lrpt report facilitators --today "4 Mar 2013" -q

@ for one in khan obi zed; do lrpt staff add $one --role facilitator --today "4 Mar 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff train obi --from-day "12 Feb 2013" --until "15 Feb 2013" --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --owner khan --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "5 Mar 2013"
$ lrpt report facilitators --today "6 Mar 2013" -q
LOGIN  STANDING     TRAINED          MENTORED  CONFERENCES  OF  TO GO  FIRST YEAR ENDS  OPEN CASES  IN TIME  OF OFFENDERS
khan   first year   Thu 14 Feb 2013            0            5   5      Thu 13 Feb 2014  1           1        1
obi    first year   Fri 15 Feb 2013            0            5   5      Fri 14 Feb 2014  0           0        0
zed    not trained                             0                                        0           0        0

CONFERENCES OF THE FIRST YEAR
  khan        .................... 0 of 5
  obi         .................... 0 of 5

# The last day of the first year, and the day after it.
$ lrpt report facilitators --today "13 Feb 2014" -q --get standing
first year
first year
not trained

$ lrpt report facilitators --today "14 Feb 2014" -q --csv
login,standing,trained_on,mentored_on,conferences,conferences_wanted,to_go,first_year_ends_on,open_cases,contacted_in_time,contacted_of
khan,missed,2013-02-14,,0,5,5,2014-02-13,1,1,1
obi,first year,2013-02-15,,0,5,5,2014-02-14,0,0,0
zed,not trained,,,0,,,,0,0,0

# One page for a browser; the same bytes for the same day.
$ lrpt report facilitators --html - --today "6 Mar 2013" -q | head -3
<!DOCTYPE html> <!-- figures, by lrpt -->
<html lang="en-GB">
<head>

$ lrpt report --html figures.html --today "6 Mar 2013" -q && cp figures.html before && lrpt report --html figures.html --today "6 Mar 2013" -q && cmp figures.html before

$ lrpt report --today "6 Mar 2013" -q
Wednesday 6 March 2013, in figures

      1 of 1  offenders contacted by the day that was due
      0 of 0  victims offered contact by the day that was due
           0  deadlines late: Victim Liaison Team
           0  deadlines late: Restorative Justice Service
           0  deadlines late: front desk

# Nothing else is written over.
$ echo mine > notes.txt; lrpt report --html notes.txt --today "6 Mar 2013" -q
! lrpt: there is a file of another kind at notes.txt, not an older one of these
!   Nothing was changed. Give another name
[73]

$ ln -s notes.txt link.html; lrpt report --html link.html --today "6 Mar 2013" -q
! lrpt: link.html is a symbolic link, and would lead elsewhere
!   Nothing was changed. Give another name
[73]

$ lrpt report --html no/such/folder/figures.html --today "6 Mar 2013" -q
! lrpt: there is no folder no/such/folder
!   Make it first: mkdir -p -m 700 no/such/folder
[73]
