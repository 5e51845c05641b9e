# A file as it really arrives: byte order mark, CRLF, a line break in quotation marks, and fourteen faults.
# Each is named with its line and field, the good rows open cases, and the status tells.
@ lrpt db init --training
$ head -c 5 $TESTDATA/court-results-dirty.csv | od -An -c | tr -s ' '; grep -c $'\r$' $TESTDATA/court-results-dirty.csv
 357 273 277 i d
20

$ lrpt case open --from $TESTDATA/court-results-dirty.csv --today "4 Mar 2013" --fields line,id,result,case
LINE  ID    RESULT  CASE
2     D-01  opened  RJ-2013-0001
16    D-15  opened  VC-2013-0001
20    D-17  opened  VC-2013-0002
3     D-02  error
4     D-03  error
5     D-04  error
6     D-05  error
7     D-06  error
8     D-07  error
9           error
10    D-01  error
11    D-10  error
12    D-11  error
13    D-12  error
14    D-13  error
15    D-14  error
19    D-16  error
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: line 3: plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)
! lrpt: line 4: sentenced_on: there is no 30 February 2013: that month has 28 days
! lrpt: line 5: sentenced_on: "31/01/2013" is not a date in the form 2013-02-15
! lrpt: line 6: offence: "CJ8811X" is not an offence code or a short name (Did you mean: CJ88115, CJ88116 or CJ88117)
! lrpt: line 7: term: "eighteen months" is not a length of sentence (Write it in figures: 18 months, 2 years 6 months, 52 weeks, 365 days)
! lrpt: line 8: crn: that is not a case reference number (a capital letter and six digits)
! lrpt: line 9: id: it is missing
! lrpt: line 10: id: it stands on line 2 already
! lrpt: line 11: offender_name: it looks like a spreadsheet formula
! lrpt: line 12: offender_name: it holds control characters (a terminal would obey them)
! lrpt: line 13: court: a civil County Court does not pass sentences
! lrpt: line 14: term: a detention and training order is of 4, 6, 8, 10, 12, 18, 24 months, not of 13 months
! lrpt: line 15: disposal: imprisonment is not possible for CJ67002: its maximum is a fine
! lrpt: line 19: the row has 3 values, the heading 14
! 17 records: 3 cases opened, 0 already open, 0 for a person to decide, 14 in error
[65]

# The line break became a space.
$ lrpt case show VC-2013-0001 --names --today "4 Mar 2013" -q | grep _name
  offender_name          Siobhán O'Dwyer, "Shiv"
  victim_name            Garth Lumley- Prior

# What cannot be decided, and only that, is an error where no people are read.
$ lrpt eligibility batch $TESTDATA/court-results-dirty.csv --brief --scheme contact 2>/dev/null | grep -o '"kind":"[a-z]*","line":[0-9]*'
"kind":"decision","line":2
"kind":"error","line":3
"kind":"error","line":4
"kind":"error","line":5
"kind":"error","line":6
"kind":"error","line":7
"kind":"decision","line":8
"kind":"decision","line":9
"kind":"decision","line":10
"kind":"decision","line":11
"kind":"decision","line":12
"kind":"error","line":13
"kind":"error","line":14
"kind":"error","line":15
"kind":"decision","line":16
"kind":"error","line":19
"kind":"decision","line":20

# The same faults to a program.
$ lrpt case open --from $TESTDATA/court-results-dirty.csv --today "4 Mar 2013" --jsonl 2>/dev/null | grep D-10
{"kind":"opening","line":11,"id":"D-10","result":"error","scheme":null,"case":null,"outcome":null,"missing":null,"note":"offender_name: it looks like a spreadsheet formula"}
