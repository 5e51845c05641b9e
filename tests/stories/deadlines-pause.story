# A deadline rests for some days: its first date stays on view, and what is late stays late.
<< words.txt
In hospital until the tenth.
END
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt deadlines pause VC-2013-0002 contact.first-offer --until "10 Mar" --reason ill --from words.txt --today "4 Mar 2013"
Recorded: pause 1 of contact.first-offer, 7 days, ill. VC-2013-0002 (nobody's yet)
  Moved: contact.first-offer, from Mon 4 Mar 2013, now paused to Sun 10 Mar 2013, due Mon 11 Mar 2013 (in 7 days)
  It rests Mon 4 Mar 2013 to Sun 10 Mar 2013. Originally due Mon 4 Mar 2013, now Mon 11 Mar 2013.
! lrpt: training file, as on Mon 4 Mar 2013

$ for day in 4 10 11 12; do echo "$day: $(lrpt deadlines list --case VC-2013-0002 --today "$day Mar 2013" --get state)"; done
4: paused
10: paused
11: open
12: overdue

$ lrpt deadlines list --case VC-2013-0002 --today "4 Mar 2013" -q --csv --fields due_on,original_on,paused_until,state
due_on,original_on,paused_until,state
2013-03-11,2013-03-04,2013-03-10,paused

$ lrpt deadlines overdue --case VC-2013-0002 --today "12 Mar 2013" -q --get days_late
1

# Again: the manager is told.
$ lrpt deadlines pause VC-2013-0002 contact.first-offer --for 3 --from-day "11 Mar" --reason asked-to-wait --today "10 Mar 2013"
Recorded: pause 2 of contact.first-offer, 3 days, asked-to-wait. VC-2013-0002 (nobody's yet)
  Moved: contact.first-offer, from Mon 11 Mar 2013, now paused to Wed 13 Mar 2013, due Thu 14 Mar 2013 (in 4 days)
  It rests Mon 11 Mar 2013 to Wed 13 Mar 2013. Originally due Mon 4 Mar 2013, now Thu 14 Mar 2013.
  This is pause 2 of it: the manager is told.
! lrpt: training file, as on Sun 10 Mar 2013

$ lrpt deadlines explain VC-2013-0002 --today "11 Mar 2013" -q
VC-2013-0002 contact.first-offer: First offer of contact to the victim
  Stands        paused to Wed 13 Mar 2013, due Thu 14 Mar 2013 (in 3 days)
  Rule          8 weeks from sentenced_on (statute)
  In force      from Fri 1 Jul 2005
  Source        Victim contact scheme: contact within eight weeks of sentence
  From          Mon 7 Jan 2013 (sentenced_on), which is day 0
  Calendar      Mon 4 Mar 2013 (counts)
  Working days  Mon 4 Mar 2013; no bank holiday between
  Original      Mon 4 Mar 2013
  Paused        Mon 4 Mar 2013 to Sun 10 Mar 2013, 7 days, ill
  Paused        Mon 11 Mar 2013 to Wed 13 Mar 2013, 3 days, asked-to-wait
  Now due       Thu 14 Mar 2013
  Attempts      nobody has tried

$ lrpt deadlines explain VC-2013-0002 --today "11 Mar 2013" -q --json | grep -o '"original_on".*'
"original_on":"2013-03-04","paused_days":10,"pauses":[{"from_on":"2013-03-04","until":"2013-03-10","days":7,"moved_days":7,"reason":"ill","entered_on":"2013-03-04","words":null},{"from_on":"2013-03-11","until":"2013-03-13","days":3,"moved_days":3,"reason":"asked-to-wait","entered_on":"2013-03-10","words":null}],"words":null}

$ lrpt deadlines explain VC-2013-0002 --names --today "11 Mar 2013" -q | grep -c hospital; lrpt case history VC-2013-0002 --get what -q --today "11 Mar 2013" | tail -3
1
pause 1 of contact.first-offer: 2013-03-04 to 2013-03-10, ill
pause 2 of contact.first-offer: 2013-03-11 to 2013-03-13, asked-to-wait
words of tasks and pauses were looked at

# Entered the day after the date: recorded, and late.
$ lrpt deadlines pause VC-2013-0001 contact.first-offer --for 7 --from-day "1 Mar 2013" --reason no-address --today "4 Mar 2013"
Recorded: pause 1 of contact.first-offer, 7 days, no-address. VC-2013-0001 (nobody's yet)
  It was due on Fri 1 Mar 2013 and stays late: a pause moves what is not late yet.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines overdue --case VC-2013-0001 --today "4 Mar 2013" -q --csv --fields due_on,original_on,days_late
due_on,original_on,days_late
2013-03-01,,3

# A dry run saves nothing.
$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 1 --reason other -n --today "4 Mar 2013" -q; lrpt deadlines list --case RJ-2013-0005 --get due_on -q --today "4 Mar 2013"
2013-03-05

# Refused, and nothing saved.
$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --until "3 Mar 2013" --reason other --today "4 Mar 2013" -q
! lrpt: a pause cannot end on Sun 3 Mar 2013, before it begins on Mon 4 Mar 2013
!   Nothing was saved. --until is its last day; --from-day its first, today unless said
[65]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --from-day "6 Mar" --for 2 --reason other --today "4 Mar 2013" -q
! lrpt: rj.first-contact is due on Tue 5 Mar 2013, before the pause begins on Wed 6 Mar 2013
!   Nothing was saved. --from-day is the day from which it rests: by the date at the latest
[65]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --until "5 Mar 2014" --reason other --today "4 Mar 2013" -q
! lrpt: a pause is for a year at most, and this one is for 367 days
!   Nothing was saved. What rests for longer is looked at again, and paused again
[65]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 0 --reason other --today "4 Mar 2013" -q
! lrpt: --for: "0" is not a number of days from 1 to 366
[64]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 2 --until fri --reason other --today "4 Mar 2013" -q
! lrpt: --until and --for are two ways of saying one thing
!   Give the last day, --until "15 Mar", or how many days, --for 14
[64]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --reason other --today "4 Mar 2013" -q
! lrpt: deadlines pause needs --until or --for
!   Give the last day, --until "15 Mar", or how many days, --for 14
[64]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 2 --today "4 Mar 2013" -q
! lrpt: --reason is missing
!   Choose: asked-to-wait, ill, no-address, appeal, court-record, other
[64]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 2 --reason holiday --today "4 Mar 2013" -q
! lrpt: --reason: "holiday" is not one of the choices
!   Choose: asked-to-wait, ill, no-address, appeal, court-record, other
[64]

$ lrpt deadlines pause RJ-2013-0005 rj.first-contact 3 --for 2 --reason other --today "4 Mar 2013" -q
! lrpt: RJ-2013-0005 has no rj.first-contact 3
!   It has: rj.first-contact
[67]

$ lrpt deadlines pause RJ-2013-0005 rj.confirm --for 2 --reason other --today "4 Mar 2013" -q
! lrpt: RJ-2013-0005 has no deadline "rj.confirm"
!   It has: rj.first-contact
[67]

@ lrpt case contact RJ-2013-0005 --how phone --with offender --outcome reached --today "4 Mar 2013"
$ lrpt deadlines pause RJ-2013-0005 rj.first-contact --for 2 --reason other --today "4 Mar 2013" -q
! lrpt: rj.first-contact was met on Mon 4 Mar 2013: there is nothing to rest
!   How it stands: lrpt deadlines explain RJ-2013-0005 rj.first-contact
[65]

# Of several of a kind it has to be said which.
@ lrpt deadlines add RJ-2013-0006 --set-for "8 Mar" --today "4 Mar 2013"
@ lrpt deadlines add RJ-2013-0006 --set-for "9 Mar" --today "4 Mar 2013"
$ lrpt deadlines pause RJ-2013-0006 case.task --for 2 --reason other --today "4 Mar 2013" -q
! lrpt: RJ-2013-0006 has several of case.task: say which
!   They are: case.task 1, case.task 2
[64]

$ lrpt deadlines pause RJ-2013-0006 case.task 2 --for 2 --reason other --today "4 Mar 2013" -q
