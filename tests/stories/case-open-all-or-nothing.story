@ lrpt db init --training
$ lrpt case open --all-or-nothing --from $TESTDATA/court-results-dirty.csv --today "4 Mar 2013" 2>&1 | grep -v 'lrpt: line'; echo ${PIPESTATUS[0]}
lrpt: training file, as on Mon 4 Mar 2013
LINE  ID    RESULT  SCHEME  CASE  OUTCOME  MISSING  NOTE
3     D-02  error                                   plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)
4     D-03  error                                   sentenced_on: there is no 30 February 2013: that month has 28 days
5     D-04  error                                   sentenced_on: "31/01/2013" is not a date in the form 2013-02-15
6     D-05  error                                   offence: "CJ8811X" is not an offence code or a short name (Did you mean: CJ88115, CJ88116 or CJ88117)
7     D-06  error                                   term: "eighteen months" is not a length of sentence (Write it in figures: 18 months, 2 years 6 months, 52 weeks, 365 days)
8     D-07  error                                   crn: that is not a case reference number (a capital letter and six digits)
9           error                                   id: it is missing
10    D-01  error                                   id: it stands on line 2 already
11    D-10  error                                   offender_name: it looks like a spreadsheet formula
12    D-11  error                                   offender_name: it holds control characters (a terminal would obey them)
13    D-12  error                                   court: a civil County Court does not pass sentences
14    D-13  error                                   term: a detention and training order is of 4, 6, 8, 10, 12, 18, 24 months, not of 13 months
15    D-14  error                                   disposal: imprisonment is not possible for CJ67002: its maximum is a fine
19    D-16  error                                   the row has 3 values, the heading 14
Nothing was opened: with --all-or-nothing every record must be in order
17 records: 0 cases opened, 0 already open, 0 for a person to decide, 14 in error
65

$ lrpt case list --csv --fields case
case

# Without a bad record it opens what there is.
$ lrpt case open --all-or-nothing --from $SAMPLES/court-results.csv --today "4 Mar 2013" --get case 2>&1 | grep -c -e VC- -e RJ-
24
