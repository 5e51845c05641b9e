@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
<< later.jsonl
{"id":"L-1","offence":"OF61102","disposal":"imprisonment","term":"2 years","sentenced_on":"2021-05-04"}
{"id":"L-2","offence":"OF61102","disposal":"imprisonment","term":"2 years","sentenced_on":"2021-05-04","referred_on":"2021-05-10"}
{"id":"L-3","offence":"OF61102","disposal":"imprisonment","term":"2 years"}
END
@ lrpt case open --from later.jsonl --today "1 Jun 2021"
$ lrpt deadlines list --kind contact.first-offer --today "1 Jun 2021" -q --fields case,state,due_on,event,event_on
CASE          STATE    DUE              EVENT         EVENT_ON
VC-2013-0001  overdue  Fri 1 Mar 2013   sentenced_on  Fri 4 Jan 2013
VC-2013-0002  overdue  Mon 4 Mar 2013   sentenced_on  Mon 7 Jan 2013
VC-2013-0003  overdue  Fri 8 Mar 2013   sentenced_on  Fri 11 Jan 2013
VC-2013-0004  overdue  Tue 12 Mar 2013  sentenced_on  Tue 15 Jan 2013
VC-2013-0005  overdue  Fri 15 Mar 2013  sentenced_on  Fri 18 Jan 2013
VC-2013-0006  overdue  Tue 19 Mar 2013  sentenced_on  Tue 22 Jan 2013
VC-2013-0007  overdue  Fri 29 Mar 2013  sentenced_on  Fri 1 Feb 2013
VC-2013-0008  overdue  Tue 9 Apr 2013   sentenced_on  Tue 12 Feb 2013
VC-2013-0009  overdue  Fri 12 Apr 2013  sentenced_on  Fri 15 Feb 2013
VC-2013-0012  overdue  Mon 15 Apr 2013  sentenced_on  Mon 18 Feb 2013
VC-2013-0011  overdue  Thu 18 Apr 2013  sentenced_on  Thu 21 Feb 2013
VC-2013-0010  overdue  Fri 19 Apr 2013  sentenced_on  Fri 22 Feb 2013
VC-2021-0002  open     Tue 8 Jun 2021   referred_on   Mon 10 May 2021
VC-2021-0001  waiting                   referred_on
VC-2021-0003  waiting                   referred_on

# Since April 2021 the clock starts with the referral; without it the deadline waits.
$ lrpt deadlines list --state waiting --today "1 Jun 2021" -q --plain --fields case,due_on,event
case	due_on	event
VC-2021-0001		referred_on
VC-2021-0003		referred_on

$ for state in open overdue paused waiting met met-late; do \
    echo "$state $(lrpt deadlines list --state $state --today "4 Mar 2013" --get case | wc -l)"; done
open 16
overdue 4
paused 0
waiting 2
met 0
met-late 0

$ lrpt deadlines list --case VC-2013-0001 --today "4 Mar 2013" --json
{"format_version":1,"kind":"deadline-list","as_of":"2013-03-04","items":[
{"kind":"deadline","case":"VC-2013-0001","deadline":"contact.first-offer","due_on":"2013-03-01","state":"overdue","days_late":3,"owner":null,"attempts":0,"last_attempt_on":null,"event":"sentenced_on","event_on":"2013-01-04","calendar_on":"2013-03-01","working_days_on":"2013-03-01","met_on":null,"item":null,"original_on":null,"paused_until":null,"team":"vlt","last_attempt_at":null,"lawyer":null}
]}
