# The court has spoken: a case is opened and its 15 days run, whatever our criteria say.
@ lrpt db init --training
<< ordered.jsonl
{"id":"O-1","offence":"TH68010","plea":"not-guilty","disposal":"community-order","sentenced_on":"2013-02-15","risk":"low","personal_victim":false,"custody_risk":false,"rj_ordered":true}
{"id":"O-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-15","rj_ordered":true,"court":"Derby Magistrates"}
{"id":"O-3","offence":"TH68010","plea":"not-guilty","disposal":"community-order","sentenced_on":"2013-02-15","risk":"low","rj_ordered":false}
END
$ lrpt case open --from ordered.jsonl --today "4 Mar 2013" --plain | tr '\t' '|'
line|id|result|scheme|case|outcome|missing|note
1|O-1|opened|rj|RJ-2013-0001|ordered||ordered by the court; our criteria say not-eligible
2|O-2|opened|rj|RJ-2013-0002|ordered||ordered by the court; our criteria say needs-information; Derby Magistrates is not a court of this area
! 3 records: 2 cases opened, 0 already open, 0 for a person to decide, 0 in error

$ lrpt deadlines overdue --today "4 Mar 2013" --fields case,due_on,days_late -q
CASE          DUE             DAYS LATE
RJ-2013-0001  Sat 2 Mar 2013  2
RJ-2013-0002  Sat 2 Mar 2013  2

$ lrpt case show RJ-2013-0001 --today "4 Mar 2013" -q | sed -n '1,5p;/^Restorative/,$p'
RJ-2013-0001   restorative justice, open
  owner                  nobody yet
  opened                 Mon 4 Mar 2013 (ordered)
  requirement            specified activity requirement

Restorative justice: NOT ELIGIBLE
  yes  The programme was running on Fri 15 Feb 2013.  [rj.in-force]
  yes  The sentence is community-order, which is a community order.  [rj.sentence]
  no   The plea to the main offence is not-guilty.  [rj.plea]
  no   Theft from a shop is not harm directed at a person.  [rj.offence]
  no   High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    no   The risk of serious harm is low.  [rj.risk]
    no   At risk of custody, with a personal victim.  [rj.custody-and-victim]
      no   The offender is not at risk of custody.  [rj.custody-risk]
      no   There is no personal victim.  [rj.personal-victim]
  yes  Nothing recorded calls for special care.  [rj.guard]
