# What was found by trying: opting out, several victims, events that have not happened.
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
@ printf 'Not near the market\n' > wish.txt
@ printf '{"area": "12 High Street"}' > house.json
@ printf '' > empty.txt
@ lrpt case offer VC-2013-0001 --how phone --answer yes --level key-stages --today "4 Mar 2013"

# Another victim is due an offer of their own.
$ lrpt case people add VC-2013-0001 --role victim --today "4 Mar 2013"
Recorded: person 2, victim. VC-2013-0001 (asha)
  New: contact.first-offer 2, OVERDUE 3 days late, due Fri 1 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

# Nothing is sent to say it where nothing is safe; a day to come has not happened.
$ lrpt case progress add VC-2013-0001 --kind transfer --today "5 Mar 2013" -q
$ lrpt case told add VC-2013-0001 1 --person 1 --how letter --today "5 Mar 2013" -q
! lrpt: no address of person 1 is marked safe for post
!   What is recorded: lrpt case safe VC-2013-0001
!   Once it is known to be safe: lrpt case safe add VC-2013-0001 --person 1 --means address --safe yes --post yes --from FILE
!   Where it must be so all the same: add --override --reason-from FILE
[65]
$ lrpt case told add VC-2013-0001 1 --person 1 --how letter --override --reason-from wish.txt --today "5 Mar 2013"
Recorded: event 1 told to person 1 on Tue 5 Mar 2013. VC-2013-0001 (asha)
  Moved: contact.yearly 1, from Tue 4 Mar 2014, now due Wed 5 Mar 2014 (in 365 days)
  Met: contact.tell 1, met on Tue 5 Mar 2013
  You may say: the offender has been moved. Not: the day, the prison or the place.
! lrpt: training file, as on Tue 5 Mar 2013
$ lrpt case progress add VC-2013-0001 --kind released --on 2014-01-01 --today "5 Mar 2013" -q
! lrpt: Wed 1 Jan 2014 is still to come: released is recorded when it has happened
!   What is expected is told as a month: --kind release-month
[65]

# The number of a house says where somebody lives; nothing said is nothing.
$ lrpt case condition add VC-2013-0001 --person 1 --kind keep-away-from-area --from house.json --today "5 Mar 2013" -q
! lrpt: the area gives away an address: it goes to the offender's side
!   Name roads or places round it, without a postcode or the number of a house
[65]
$ lrpt case given add VC-2013-0001 --person 1 --from empty.txt --today "5 Mar 2013" -q
! lrpt: --from: it is empty: leave it out, or say something
[65]

# A request is not sent for a licence that there is no more.
$ lrpt case condition add VC-2013-0002 --kind no-contact --from wish.txt --today "5 Mar 2013" -q
$ lrpt case update VC-2013-0002 --because appeal --term "10 months" --on "5 Mar" --today "5 Mar 2013" -q
$ lrpt case condition send VC-2013-0002 1 --today "5 Mar 2013" -q
! lrpt: no condition can be asked for on VC-2013-0002: 10 months is under 12 months for an offence before 1 February 2015: release comes half-way without a licence
!   If the court's result is not as recorded: lrpt case show VC-2013-0002
[65]

# Who wants no contact is promised nothing and asked for no statement.
$ lrpt case parole VC-2013-0003 --hearing 2013-06-14 --today "5 Mar 2013" -q
$ lrpt case offer VC-2013-0003 --how phone --answer no --today "5 Mar 2013" -q
$ lrpt case promise add VC-2013-0003 --due-on fri --today "5 Mar 2013" -q
! lrpt: nobody on VC-2013-0003 wants contact
!   If they have come back to it: lrpt case offer VC-2013-0003 --answer yes
[65]
$ lrpt case parole VC-2013-0003 --invited "5 Mar" --today "5 Mar 2013" -q
! lrpt: nobody on VC-2013-0003 wants contact
!   If they have come back to it: lrpt case offer VC-2013-0003 --answer yes
[65]

# A victim's page gives no day on which something became known.
$ lrpt case show VC-2013-0001 --for victim --today "5 Mar 2013" -q | sed -n '/PROGRESS/,/^$/p'
PROGRESS
  1 transfer             
