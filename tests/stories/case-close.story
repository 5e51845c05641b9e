@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt case close VC-2013-0001 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: case close needs --because
!   Choose: end-of-licence, opted-out-never, victim-not-found, sentence-changed, no-longer-eligible, other-trust
[64]

# Each scheme has reasons of its own.
$ lrpt case close VC-2013-0001 --because completed --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 is not closed because completed: that is for the other scheme
!   Choose: end-of-licence, opted-out-never, victim-not-found, sentence-changed, no-longer-eligible, other-trust
[65]

$ lrpt case close RJ-2013-0001 --because end-of-licence --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 is not closed because end-of-licence: that is for the other scheme
!   Choose: completed, not-ordered, unsuitable, victim-declined, offender-withdrew, breach, revoked, offender-died, other-trust
[65]

$ lrpt case close VC-2013-0001 --because victim-not-found --on "5 Mar 2013" --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: a case is closed when its work is done
[65]

$ lrpt case close VC-2013-0001 --because victim-not-found --on "3 Mar 2013" --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 was opened on Mon 4 Mar 2013: it cannot have been closed on Sun 3 Mar 2013
!   Check --on
[65]

$ lrpt case close VC-2013-0001 --because victim-not-found --dry-run --today "4 Mar 2013"
DRY RUN, nothing was saved: closed on Mon 4 Mar 2013, victim-not-found. VC-2013-0001 (asha)
  No longer due: contact.first-offer
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case close VC-2013-0001 --because victim-not-found --today "4 Mar 2013"
Recorded: closed on Mon 4 Mar 2013, victim-not-found. VC-2013-0001 (asha)
  No longer due: contact.first-offer
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case close VC-2013-0001 --because victim-not-found --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 is closed: nothing was changed
!   To work on it again: lrpt case reopen VC-2013-0001
[65]

# Nothing is due on it, and nothing is recorded on it.
$ lrpt deadlines list --case VC-2013-0001 --today "4 Mar 2013" --csv --fields case
case

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 is closed: nothing was changed
!   To work on it again: lrpt case reopen VC-2013-0001
[65]

$ lrpt case list --state closed --today "4 Mar 2013" --csv --fields case,state,closed_on,closed_because
case,state,closed_on,closed_because
VC-2013-0001,closed,2013-03-04,victim-not-found

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" -q | head -4
VC-2013-0001   victim contact, closed
  owner                  asha
  opened                 Mon 4 Mar 2013 (eligible)
  closed                 Mon 4 Mar 2013 (victim-not-found)

$ lrpt case reopen VC-2013-0001 --today "4 Mar 2013"
Recorded: open again. VC-2013-0001 (asha)
  New: contact.first-offer, OVERDUE 3 days late, due Fri 1 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case reopen VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 is open: nothing was changed
!   To look at it: lrpt case show VC-2013-0001
[65]

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" -q | head -3
VC-2013-0001   victim contact, open
  owner                  asha
  opened                 Mon 4 Mar 2013 (eligible)

$ lrpt case history VC-2013-0001 --today "4 Mar 2013" --get what
case opened from court result CC-1301, eligible
case closed on 2013-03-04: victim-not-found
case reopened

# What was met stays met.
@ lrpt case contact VC-2013-0002 --how phone --with victim --outcome reached --today "4 Mar 2013"
@ lrpt case close VC-2013-0002 --because other-trust --today "4 Mar 2013"
$ lrpt deadlines list --case VC-2013-0002 --today "4 Mar 2013" --csv --fields case,state,met_on
case,state,met_on
VC-2013-0002,met,2013-03-04
