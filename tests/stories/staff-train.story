# "All the RJ facilitators have undertaken a three day training course followed by mentoring sessions."
<< results.jsonl
{"id":"T-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
{"id":"T-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-20","risk":"medium","rj_ordered":true}
{"id":"T-3","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-11"}
END
@ lrpt db init --training
@ for one in asha:vlo khan:facilitator obi:facilitator; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt case open --from results.jsonl --today "4 Mar 2013"
# Nobody is given a case of restorative justice without the course.
$ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013" -q
! lrpt: khan has not done the course for facilitators
!   When it is done: lrpt staff train khan --from-day DATE --until DATE
!   Who has done it: lrpt staff list --role facilitator
[65]

$ lrpt case assign RJ-2013-0001 --today "4 Mar 2013" -q

$ lrpt case assign RJ-2013-0001 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! No facilitator has done the course
!   When one has: lrpt staff train LOGIN --from-day DATE --until DATE

$ lrpt case assign VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: case assign needs LOGIN for a case of victim contact
!   Who could take it: lrpt staff list --role vlo
[64]

$ lrpt case open --from results.jsonl --owner asha --owner khan --today "4 Mar 2013" -q
! lrpt: khan has not done the course for facilitators
!   When it is done: lrpt staff train khan --from-day DATE --until DATE
!   Who has done it: lrpt staff list --role facilitator
[65]

# Three days, both ends counted, and no day to come.
$ lrpt staff train khan --from-day "13 Feb" --until "14 Feb" --today "4 Mar 2013" -q
! lrpt: from Wed 13 Feb 2013 until Thu 14 Feb 2013 is 2 days: the course takes 3 days
!   The first and the last day are both counted
[65]

$ lrpt staff train khan --from-day "14 Feb" --until "12 Feb" --today "4 Mar 2013" -q
! lrpt: Tue 12 Feb 2013 is before Thu 14 Feb 2013: a course runs from a day until a later one
!   The first day comes first: --from-day DATE --until DATE
[65]

$ lrpt staff train khan --from-day "2013-03-03" --until "2013-03-05" --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: a course is recorded when it has happened
[65]

$ lrpt staff train khan --from-day "12 Feb" --today "4 Mar 2013" -q
! lrpt: staff train needs --until
!   lrpt staff train LOGIN --from-day DATE --until DATE
[64]

$ lrpt staff train khan --until "12 Feb" --today "4 Mar 2013" -q
! lrpt: staff train needs --from-day
!   lrpt staff train LOGIN --from-day DATE --until DATE
[64]

$ lrpt staff train asha --from-day "12 Feb" --until "14 Feb" --today "4 Mar 2013" -q
! lrpt: asha is not a facilitator
!   Who is: lrpt staff list --role facilitator
[65]

$ lrpt staff train kahn --from-day "12 Feb" --until "14 Feb" --today "4 Mar 2013" -q
! lrpt: "kahn" is not a member of staff
!   Did you mean: khan
[67]

$ lrpt staff mentor khan --on "1 Mar" --today "4 Mar 2013" -q
! lrpt: no course of khan's is recorded: mentoring follows it
!   First: lrpt staff train khan --from-day DATE --until DATE
[65]

$ lrpt staff train khan --from-day "12 Feb" --until "14 Feb" --today "4 Mar 2013" --dry-run
DRY RUN, nothing was saved: course from Tue 12 Feb 2013 until Thu 14 Feb 2013. khan
  New: facilitator.conferences, due Thu 13 Feb 2014 (in 346 days)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt staff train khan --from-day "12 Feb" --until "14 Feb" --today "4 Mar 2013"
Recorded: course from Tue 12 Feb 2013 until Thu 14 Feb 2013. khan
  New: facilitator.conferences, due Thu 13 Feb 2014 (in 346 days)
! lrpt: training file, as on Mon 4 Mar 2013

# A second course is meant as one, and moves no first year; a correction moves it.
$ lrpt staff train khan --from-day "26 Feb" --until "28 Feb" --today "4 Mar 2013" -q
! lrpt: khan did the course until Thu 14 Feb 2013: nothing was recorded
!   One more, which moves no first year: lrpt staff train khan --from-day DATE --until DATE --again
!   Where those days are wrong: lrpt staff train khan --from-day DATE --until DATE --correction
[65]

$ lrpt staff train khan --from-day "26 Feb" --until "28 Feb" --again --correction --today "4 Mar 2013" -q
! lrpt: --again is one more course, --correction puts the first one right
!   Say one of them
[64]

$ lrpt staff train obi --from-day "26 Feb" --until "28 Feb" --again --today "4 Mar 2013" -q
! lrpt: no course of obi's is recorded yet
!   The first: lrpt staff train obi --from-day DATE --until DATE
[65]

$ lrpt staff train khan --from-day "26 Feb" --until "28 Feb" --again --today "4 Mar 2013"
Recorded: course from Tue 26 Feb 2013 until Thu 28 Feb 2013. khan
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt staff train khan --from-day "13 Feb" --until "15 Feb" --correction --today "4 Mar 2013"
Recorded: course from Wed 13 Feb 2013 until Fri 15 Feb 2013. khan
  Moved: facilitator.conferences, from Thu 13 Feb 2014, now due Fri 14 Feb 2014 (in 347 days)
! lrpt: training file, as on Mon 4 Mar 2013

# The first case before any mentoring is given, and it is said.
$ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! RJ-2013-0001 is khan's
! khan has had no mentoring session: note to the manager

$ lrpt case history RJ-2013-0001 --get what --today "4 Mar 2013"
case opened from court result T-1, eligible
assigned to khan
khan has had no mentoring session

$ lrpt staff mentor khan --on "15 Feb" --today "4 Mar 2013" -q
! lrpt: the course of khan ended on Fri 15 Feb 2013: mentoring follows it
!   Name a later day: --on DATE
[65]

$ lrpt staff mentor khan --on "2013-03-05" --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: a mentoring session is recorded when it has happened
[65]

$ lrpt staff mentor khan --on "1 Mar" --today "4 Mar 2013"
Recorded: mentoring session on Fri 1 Mar 2013. khan
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt staff mentor khan --on "1 Mar" --today "4 Mar 2013" -q
! lrpt: khan's mentoring session on Fri 1 Mar 2013 is recorded already
!   To see it: lrpt staff list --role facilitator
[65]

$ lrpt staff train khan --from-day "27 Feb" --until "1 Mar" --correction --today "4 Mar 2013" -q
! lrpt: khan had a mentoring session on Fri 1 Mar 2013: it follows the course
!   Say a last day before it: lrpt staff train khan --from-day DATE --until DATE --correction
[65]

$ lrpt case assign RJ-2013-0002 khan --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! RJ-2013-0002 is khan's

$ lrpt case handover khan --to obi --today "4 Mar 2013" -q
! lrpt: obi has not done the course for facilitators
!   When it is done: lrpt staff train obi --from-day DATE --until DATE
!   Who has done it: lrpt staff list --role facilitator
[65]
