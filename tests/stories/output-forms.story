@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"

$ lrpt deadlines overdue --today "4 Mar 2013"
CASE          DEADLINE             DUE              STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
RJ-2013-0001  rj.first-contact     Sat 16 Feb 2013  overdue  16                0                       Fri 22 Feb 2013
RJ-2013-0002  rj.first-contact     Tue 19 Feb 2013  overdue  13                0                       Mon 25 Feb 2013
VC-2013-0001  contact.first-offer  Fri 1 Mar 2013   overdue  3                 0                       Fri 1 Mar 2013
RJ-2013-0004  rj.first-contact     Sat 2 Mar 2013   overdue  2                 0                       Fri 8 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

# The forms for programs carry every field, the day as it was meant, and no talk.
$ lrpt deadlines overdue --today "4 Mar 2013" --json
{"format_version":1,"kind":"deadline-list","as_of":"2013-03-04","items":[
{"kind":"deadline","case":"RJ-2013-0001","deadline":"rj.first-contact","due_on":"2013-02-16","state":"overdue","days_late":16,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-01","calendar_on":"2013-02-16","working_days_on":"2013-02-22","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null},
{"kind":"deadline","case":"RJ-2013-0002","deadline":"rj.first-contact","due_on":"2013-02-19","state":"overdue","days_late":13,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-04","calendar_on":"2013-02-19","working_days_on":"2013-02-25","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null},
{"kind":"deadline","case":"VC-2013-0001","deadline":"contact.first-offer","due_on":"2013-03-01","state":"overdue","days_late":3,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-01-04","calendar_on":"2013-03-01","working_days_on":"2013-03-01","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"vlt","last_attempt_at":null,"lawyer":null},
{"kind":"deadline","case":"RJ-2013-0004","deadline":"rj.first-contact","due_on":"2013-03-02","state":"overdue","days_late":2,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-15","calendar_on":"2013-03-02","working_days_on":"2013-03-08","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null}
]}

$ lrpt deadlines overdue --today "4 Mar 2013" --jsonl
{"kind":"deadline","case":"RJ-2013-0001","deadline":"rj.first-contact","due_on":"2013-02-16","state":"overdue","days_late":16,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-01","calendar_on":"2013-02-16","working_days_on":"2013-02-22","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null}
{"kind":"deadline","case":"RJ-2013-0002","deadline":"rj.first-contact","due_on":"2013-02-19","state":"overdue","days_late":13,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-04","calendar_on":"2013-02-19","working_days_on":"2013-02-25","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null}
{"kind":"deadline","case":"VC-2013-0001","deadline":"contact.first-offer","due_on":"2013-03-01","state":"overdue","days_late":3,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-01-04","calendar_on":"2013-03-01","working_days_on":"2013-03-01","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"vlt","last_attempt_at":null,"lawyer":null}
{"kind":"deadline","case":"RJ-2013-0004","deadline":"rj.first-contact","due_on":"2013-03-02","state":"overdue","days_late":2,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-02-15","calendar_on":"2013-03-02","working_days_on":"2013-03-08","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"rj","last_attempt_at":null,"lawyer":null}

$ lrpt deadlines overdue --today "4 Mar 2013" --csv
case,deadline,due_on,state,days_late,owner,attempts,last_attempt_on,event,event_on,calendar_on,working_days_on,met_on,item,original_on,paused_until,team,last_attempt_at,lawyer
RJ-2013-0001,rj.first-contact,2013-02-16,overdue,16,,0,,sentenced_on,2013-02-01,2013-02-16,2013-02-22,,,,,rj,,
RJ-2013-0002,rj.first-contact,2013-02-19,overdue,13,,0,,sentenced_on,2013-02-04,2013-02-19,2013-02-25,,,,,rj,,
VC-2013-0001,contact.first-offer,2013-03-01,overdue,3,,0,,sentenced_on,2013-01-04,2013-03-01,2013-03-01,,,,,vlt,,
RJ-2013-0004,rj.first-contact,2013-03-02,overdue,2,,0,,sentenced_on,2013-02-15,2013-03-02,2013-03-08,,,,,rj,,

$ lrpt deadlines overdue --today "4 Mar 2013" --plain | tr '\t' '|'
case|deadline|due_on|state|days_late|owner|attempts|last_attempt_on|event|event_on|calendar_on|working_days_on|met_on|item|original_on|paused_until|team|last_attempt_at|lawyer
RJ-2013-0001|rj.first-contact|2013-02-16|overdue|16||0||sentenced_on|2013-02-01|2013-02-16|2013-02-22|||||rj||
RJ-2013-0002|rj.first-contact|2013-02-19|overdue|13||0||sentenced_on|2013-02-04|2013-02-19|2013-02-25|||||rj||
VC-2013-0001|contact.first-offer|2013-03-01|overdue|3||0||sentenced_on|2013-01-04|2013-03-01|2013-03-01|||||vlt||
RJ-2013-0004|rj.first-contact|2013-03-02|overdue|2||0||sentenced_on|2013-02-15|2013-03-02|2013-03-08|||||rj||

# Fields in the order in which they are asked for.
$ lrpt deadlines overdue --today "4 Mar 2013" --fields days_late,case,due_on
DAYS LATE  CASE          DUE
16         RJ-2013-0001  Sat 16 Feb 2013
13         RJ-2013-0002  Tue 19 Feb 2013
3          VC-2013-0001  Fri 1 Mar 2013
2          RJ-2013-0004  Sat 2 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines overdue --today "4 Mar 2013" --jsonl --fields days_late,case
{"kind":"deadline","days_late":16,"case":"RJ-2013-0001"}
{"kind":"deadline","days_late":13,"case":"RJ-2013-0002"}
{"kind":"deadline","days_late":3,"case":"VC-2013-0001"}
{"kind":"deadline","days_late":2,"case":"RJ-2013-0004"}

$ lrpt deadlines overdue --today "4 Mar 2013" --csv --fields "case, days_late"
case,days_late
RJ-2013-0001,16
RJ-2013-0002,13
VC-2013-0001,3
RJ-2013-0004,2

$ lrpt deadlines overdue --today "4 Mar 2013" --get case
RJ-2013-0001
RJ-2013-0002
VC-2013-0001
RJ-2013-0004

$ lrpt deadlines overdue --today "4 Mar 2013" --get owner | wc -l
4

# Nothing to show is no failure: nothing for people, headings or an empty list for programs.
$ lrpt deadlines overdue --today "1 Feb 2013" -q

$ lrpt deadlines overdue --today "1 Feb 2013" --json
{"format_version":1,"kind":"deadline-list","as_of":"2013-02-01","items":[]}

$ lrpt deadlines overdue --today "1 Feb 2013" --jsonl

$ lrpt deadlines overdue --today "1 Feb 2013" --csv --fields case,due_on
case,due_on

$ lrpt deadlines overdue --today "1 Feb 2013" --get case

# In a pipe nothing is cut, however narrow the terminal was.
$ COLUMNS=40 lrpt deadlines overdue --today "4 Mar 2013" -q | head -2
CASE          DEADLINE             DUE              STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
RJ-2013-0001  rj.first-contact     Sat 16 Feb 2013  overdue  16                0                       Fri 22 Feb 2013
