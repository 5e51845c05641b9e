# Easter 2013: the working-day date passes over Good Friday and Easter Monday, and says so.
@ lrpt db init --training
<< easter.jsonl
{"id":"E-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-03-21","risk":"medium","rj_ordered":true}
{"id":"E-2","offence":"OF61102","disposal":"imprisonment","term":"2 years","sentenced_on":"2021-05-04","referred_on":"2021-05-10"}
END
@ lrpt case open --from easter.jsonl --today "4 Jan 2031"
$ lrpt deadlines explain RJ-2031-0001 --today "28 Mar 2013" -q
RJ-2031-0001 rj.first-contact: First contact with the offender
  Stands        due Fri 5 Apr 2013 (in 8 days)
  Rule          15 days from sentenced_on (brief)
  In force      from Fri 1 Feb 2013
  Source        If the specified activity is ordered by the Magistrates, the offender will be contacted within 15 days of the sentence by the RJ facilitator to arrange an assessment meeting.
  From          Thu 21 Mar 2013 (sentenced_on), which is day 0
  Calendar      Fri 5 Apr 2013 (counts)
  Working days  Mon 15 Apr 2013; passing over Fri 29 Mar 2013 Good Friday, Mon 1 Apr 2013 Easter Monday
  Attempts      nobody has tried

# 20 working days from the referral, past the Spring bank holiday.
$ lrpt deadlines explain VC-2031-0001 --today "4 Jun 2021" -q
VC-2031-0001 contact.first-offer: First offer of contact to the victim
  Stands        due Tue 8 Jun 2021 (in 4 days)
  Rule          20 working days from referred_on (statute)
  In force      from Thu 1 Apr 2021
  Source        Code of Practice for Victims of Crime, in force 1 April 2021, right 11: 20 working days from referral
  From          Mon 10 May 2021 (referred_on), which is day 0
  Calendar      Mon 7 Jun 2021
  Working days  Tue 8 Jun 2021 (counts); passing over Mon 31 May 2021 Spring bank holiday
  Attempts      nobody has tried

$ lrpt deadlines explain RJ-2031-0001 --today "28 Mar 2013" --json | grep -o '"holidays":.*'
"holidays":[{"date":"2013-03-29","name":"Good Friday"},{"date":"2013-04-01","name":"Easter Monday"}],"conferences":null,"conferences_wanted":null,"original_on":null,"paused_days":0,"pauses":[],"words":null}

# Beyond the table nothing is counted as a working day.
<< beyond.jsonl
{"id":"E-3","offence":"OF61102","disposal":"imprisonment","term":"2 years","sentenced_on":"2030-12-20","referred_on":"2030-12-20"}
END
$ lrpt case open --from beyond.jsonl --today "4 Jan 2031"
LINE  ID   RESULT  SCHEME  CASE  OUTCOME  MISSING  NOTE
1     E-3  error                                   20 working days from Fri 20 Dec 2030 leave the years 2012 to 2030 that the table of bank holidays covers (Add the holidays of that year to share/bank-holidays.csv)
! lrpt: training file, as on Sat 4 Jan 2031
! lrpt: line 1: 20 working days from Fri 20 Dec 2030 leave the years 2012 to 2030 that the table of bank holidays covers (Add the holidays of that year to share/bank-holidays.csv)
! 1 record: 0 cases opened, 0 already open, 0 for a person to decide, 1 in error
[65]
