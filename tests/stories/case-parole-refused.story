# What cannot be true of a parole review is refused, with what to type next.
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
@ lrpt case parole VC-2013-0001 --hearing "14 May" --today "4 Mar 2013"
$ lrpt case parole RJ-2013-0001 --hearing "14 May" --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]

$ lrpt case parole VC-2013-0099 --today "4 Mar 2013" -q
! lrpt: there is no case VC-2013-0099
!   Open cases with similar numbers: VC-2013-0009, VC-2013-0001, VC-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt case parole VC-2013-0002 --hearing "31 Jun" --today "4 Mar 2013" -q
! lrpt: --hearing: there is no 31 June 2013: that month has 30 days
[64]

$ lrpt case parole VC-2013-0002 --hearing "14 Feb 2013" --today "4 Mar 2013" -q
! lrpt: Thu 14 Feb 2013 is in the past (18 days ago)
!   To record a hearing that has happened: add --decision WORD --decided-on DATE
[65]

$ lrpt case parole VC-2013-0002 --hearing "14 May" --moved --today "4 Mar 2013" -q
! lrpt: VC-2013-0002 has no hearing that could be moved
!   To record one: leave --moved out
[65]

$ lrpt case parole VC-2013-0002 --invited today --today "4 Mar 2013" -q
! lrpt: VC-2013-0002 has no parole review under way
!   To begin one: add --review-due DATE, or --hearing DATE
[65]

$ lrpt case parole VC-2013-0001 --hearing "21 May" --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 has a hearing already, on Tue 14 May 2013
!   If it was moved or adjourned to the new day: add --moved
[65]

$ lrpt case parole VC-2013-0001 --hearing "14 May" --moved --today "4 Mar 2013" -q
! lrpt: the hearing is on Tue 14 May 2013 already
!   Check the new day
[65]

$ lrpt case parole VC-2013-0001 --moved --today "4 Mar 2013" -q
! lrpt: --moved needs --hearing
!   See: lrpt case parole --help
[64]

$ lrpt case parole VC-2013-0001 --decision release --today "4 Mar 2013" -q
! lrpt: --decision needs --decided-on
!   See: lrpt case parole --help
[64]

$ lrpt case parole VC-2013-0001 --decided-on today --today "4 Mar 2013" -q
! lrpt: --decided-on needs --decision
!   See: lrpt case parole --help
[64]

$ lrpt case parole VC-2013-0001 --decision release --decided-on today --today "4 Mar 2013" -q
! lrpt: a decision on Mon 4 Mar 2013 is before the hearing of Tue 14 May 2013
!   If the hearing was earlier: --hearing DATE --moved
[65]

$ lrpt case parole VC-2013-0001 --decision release --decided-on "5 Mar 2013" --today "4 Mar 2013" -q
! lrpt: the decision: Tue 5 Mar 2013 is still to come
!   Record it once it has happened
[65]

$ lrpt case parole VC-2013-0001 --invited 2013-03-05 --today "4 Mar 2013" -q
! lrpt: the invitation: Tue 5 Mar 2013 is still to come
!   Record it once it has happened
[65]

$ lrpt case parole VC-2013-0001 --to-manager 2013-03-05 --today "4 Mar 2013" -q
! lrpt: the statement to the offender manager: Tue 5 Mar 2013 is still to come
!   Record it once it has happened
[65]

$ lrpt case parole VC-2013-0001 --to-board 2013-03-05 --today "4 Mar 2013" -q
! lrpt: the statement to the Parole Board: Tue 5 Mar 2013 is still to come
!   Record it once it has happened
[65]

$ lrpt case parole VC-2013-0001 --to-manager "2 Mar" --to-board "1 Mar" --today "4 Mar 2013" -q
! lrpt: the statement to the Parole Board on Fri 1 Mar 2013 is before the statement to the offender manager on Sat 2 Mar 2013
!   Check both days, and record them again
[65]

$ lrpt case parole VC-2013-0001 --statement no --presented panel-reads --today "4 Mar 2013" -q
! lrpt: the victim does not wish to make a statement: there is none to send or present
!   If they have made one: add --statement yes
[65]

$ lrpt case parole VC-2013-0001 --presented aloud --today "4 Mar 2013" -q
! lrpt: --presented: "aloud" is not one of the choices
!   Choose: panel-reads, victim-reads, somebody-else-reads, recording, link
[64]

$ lrpt case parole VC-2013-0001 --next-review "14 May 2014" --today "4 Mar 2013" -q
! lrpt: a next review follows where release was refused
!   Record the decision first: --decision no-release --decided-on DATE
!   A hearing that was adjourned is moved: --hearing DATE --moved
[65]

$ lrpt case parole VC-2013-0001 --invited today --json --today "4 Mar 2013" -q
! {"kind":"error","code":64,"message":"--for, --names and the forms of listings show what is recorded, and record nothing","hint":"Record first, and then show: lrpt case parole REF","suggestions":[]}
[64]

# A statement is not added at the hearing.
$ lrpt case parole VC-2013-0001 --to-board "15 May" --today "16 May 2013" -q
! lrpt: the statement to the Parole Board on Wed 15 May 2013 is after the hearing of Tue 14 May 2013
!   A statement cannot be added at the hearing or after it
!   If the hearing was moved, record that first: --hearing DATE --moved
[65]

$ lrpt case parole VC-2013-0001 --decision release --decided-on "20 May" --next-review "20 May 2014" --today "22 May 2013" -q
! lrpt: a next review follows where release was refused
!   Record the decision first: --decision no-release --decided-on DATE
!   A hearing that was adjourned is moved: --hearing DATE --moved
[65]

$ lrpt case parole VC-2013-0001 --decision no-release --decided-on "20 May" --next-review "20 May 2013" --today "22 May 2013" -q
! lrpt: the next review on Mon 20 May 2013 is not after the decision of Mon 20 May 2013
!   Check the day of --next-review
[65]

@ lrpt case parole VC-2013-0001 --decision release --decided-on "20 May" --today "22 May 2013"
$ lrpt case parole VC-2013-0001 --decision no-release --decided-on "20 May" --today "22 May 2013" -q
! lrpt: VC-2013-0001 has no parole review under way
!   Review 1 was decided on Mon 20 May 2013
!   To begin one: add --review-due DATE, or --hearing DATE
[65]

# Nothing of all that was saved.
$ lrpt case history VC-2013-0001 --get what
case opened from court result CC-1301, eligible
parole review 1, hearing_on 2013-05-14
parole review 1, decision release, decided_on 2013-05-20
