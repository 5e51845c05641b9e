# "I'll ring on Friday" is a deadline of its own.
<< words.txt
I'll ring about the hearing.
END
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case promise add VC-2013-0001 --due-on fri --from words.txt --today "4 Mar 2013"
Recorded: promise 1 for Fri 8 Mar 2013. VC-2013-0001 (nobody's yet)
  New: contact.promise 1, due Fri 8 Mar 2013 (in 4 days)
! lrpt: training file, as on Mon 4 Mar 2013

# With the contact in which it was made, both or neither.
$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --promise "12 Mar" --today "5 Mar 2013"
Recorded: phone with victim, reached, on Tue 5 Mar 2013. VC-2013-0001 (nobody's yet)
  Met: contact.first-offer, met on Tue 5 Mar 2013, 4 days late
  New: contact.promise 2, due Tue 12 Mar 2013 (in 7 days)
! lrpt: training file, as on Tue 5 Mar 2013

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --promise yesterday --today "5 Mar 2013" -q; lrpt case history VC-2013-0001 --get what | tail -1
phone with victim on 2013-03-05: reached; promise 2 for 2013-03-12
! lrpt: Mon 4 Mar 2013 is over: a promise is for today or a day to come
!   Nothing was saved. Give the day as "fri", "8 Mar" or +3d

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --promise fri --today "5 Mar 2013" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]

$ lrpt deadlines overdue --kind contact.promise --today "11 Mar 2013" -q --fields case,deadline,item,due_on,days_late
CASE          DEADLINE         ITEM  DUE             DAYS LATE
VC-2013-0001  contact.promise  1     Fri 8 Mar 2013  3

$ lrpt case promise keep VC-2013-0001 1 --on "8 Mar" --today "11 Mar 2013"
Recorded: promise 1 kept on Fri 8 Mar 2013. VC-2013-0001 (nobody's yet)
  Met: contact.promise 1, met on Fri 8 Mar 2013
! lrpt: training file, as on Mon 11 Mar 2013

$ lrpt case promise VC-2013-0001 --csv
case,number,made_on,due_on,kept_on,words
VC-2013-0001,1,2013-03-04,2013-03-08,2013-03-08,
VC-2013-0001,2,2013-03-05,2013-03-12,,

$ lrpt case promise VC-2013-0001 --names -q | grep words; lrpt case promise VC-2013-0001 --names --for offender-manager -q
  words            I'll ring about the hearing.

# Refused, and nothing saved.
$ lrpt case promise keep VC-2013-0001 1 --today "11 Mar 2013" -q
! lrpt: promise 1 was kept on Fri 8 Mar 2013: nothing was changed
!   What was promised: lrpt case promise VC-2013-0001
[65]

$ lrpt case promise keep VC-2013-0001 2 --on "4 Mar" --today "11 Mar 2013" -q
! lrpt: promise 2 was made on Tue 5 Mar 2013 for Tue 12 Mar 2013: it cannot have been kept on Mon 4 Mar 2013
!   What was promised: lrpt case promise VC-2013-0001
[65]

$ lrpt case promise keep VC-2013-0001 2 --on tomorrow --today "11 Mar 2013" -q
! lrpt: Tue 12 Mar 2013 is still to come: a promise is kept when it has happened
!   --on is the day on which it was kept; today unless said
[65]

$ lrpt case promise keep VC-2013-0001 3 --today "11 Mar 2013" -q
! lrpt: VC-2013-0001 has no promise 3
!   What there is: lrpt case promise VC-2013-0001
[67]

$ lrpt case promise add VC-2013-0001 --due-on "10 Mar 2013" --today "11 Mar 2013" -q
! lrpt: Sun 10 Mar 2013 is over: a promise is for today or a day to come
!   Nothing was saved. Give the day as "fri", "8 Mar" or +3d
[65]

$ lrpt case promise add VC-2013-0001 --today "11 Mar 2013" -q
! lrpt: --due-on is missing
!   Give the day as "fri", "8 Mar" or +3d: --due-on fri
[64]

# Today is not too late.
$ lrpt case promise add VC-2013-0001 --due-on today --today "11 Mar 2013"
Recorded: promise 3 for Mon 11 Mar 2013. VC-2013-0001 (nobody's yet)
  New: contact.promise 3, due Mon 11 Mar 2013 (today)
! lrpt: training file, as on Mon 11 Mar 2013
