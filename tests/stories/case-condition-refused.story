# What cannot be asked for, or must not be written, is refused with the reason.
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
<< short.jsonl
{"id":"L-1","offence":"CD98070","disposal":"imprisonment","term":"6 months","sentenced_on":"2013-02-14","victim_name":"Ben Tarrant"}
{"id":"L-2","offence":"OF61102","disposal":"hospital-order","sentenced_on":"2013-02-14","victim_name":"Di Amberley"}
END
<< area.json
{"area":"All roads round 14 High Street"}
END
<< postcode.json
{"area":"One mile round le25bb"}
END
<< address.py
import os, sqlite3
with sqlite3.connect(os.environ["HOME"] + "/.local/share/lrpt/lrpt.db") as file:
    file.execute("INSERT INTO contact_points (occasion, number, person, means, value) "
                 "SELECT occasion, 1, 1, 'address', '14 High Street, Oadby' FROM cases "
                 "WHERE reference = 'VC-2013-0001'")
    file.execute("INSERT INTO offers (case_reference, number, person, \"on\", answer) "
                 "VALUES ('VC-2013-0002', 1, 1, '2013-02-20', 'not-now')")
END
@ python3 address.py
@ lrpt case open --from short.jsonl --today "4 Mar 2013"
@ lrpt case people add VC-2013-0003 --role victim --today "4 Mar 2013"
# Without a licence there are no conditions.
$ lrpt case condition add VC-2013-0013 --kind no-contact --today "4 Mar 2013" -q
! lrpt: no condition can be asked for on VC-2013-0013: 6 months is under 12 months for an offence before 1 February 2015: release comes half-way without a licence
!   If the court's result is not as recorded: lrpt case show VC-2013-0013
[65]

$ lrpt case condition add VC-2013-0014 --kind no-contact --today "4 Mar 2013" -q
! lrpt: no condition can be asked for on VC-2013-0014: a hospital order without restriction has no conditions of discharge: the hospital decides
!   If the court's result is not as recorded: lrpt case show VC-2013-0014
[65]

$ lrpt case condition add RJ-2013-0001 --kind no-contact --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]

# An area must not say where somebody lives, and the refusal does not repeat it.
$ lrpt case condition add VC-2013-0001 --kind keep-away-from-area --from area.json --today "4 Mar 2013" -q
! lrpt: the area gives away an address: it goes to the offender's side
!   Name roads or places round it, without a postcode or the number of a house
[65]

$ lrpt case condition add VC-2013-0001 --kind keep-away-from-area --from postcode.json --today "4 Mar 2013" -q
! lrpt: the area gives away an address: it goes to the offender's side
!   Name roads or places round it, without a postcode or the number of a house
[65]

# Whoever opted out is not asked for; of several people, somebody must say who.
$ lrpt case condition add VC-2013-0002 --kind no-contact --today "4 Mar 2013" -q
! lrpt: person 1 does not want contact: their answer is "not-now"
!   If they have come back to it: lrpt case offer VC-2013-0002 --person 1 --answer yes
[65]

$ lrpt case condition add VC-2013-0003 --kind no-contact --today "4 Mar 2013" -q
! lrpt: VC-2013-0003 has several people: say who
!   Add --person with one of 1, 2
!   Who is on it: lrpt case people VC-2013-0003
[64]

$ lrpt case condition add VC-2013-0003 --kind no-contact --person 3 --today "4 Mar 2013" -q
! lrpt: VC-2013-0003 has no person 3
!   Who is on it: lrpt case people VC-2013-0003
[67]

$ lrpt case condition add VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: --kind is missing
!   Choose: no-contact, keep-away-from-area, keep-away-from-place, keep-away-from-type-of-place, curfew, tell-of-relationships, tell-of-vehicles, other
[64]

$ lrpt case condition add VC-2013-0001 --kind no-contct --today "4 Mar 2013" -q
! lrpt: --kind: "no-contct" is not one of the choices
!   Choose: no-contact, keep-away-from-area, keep-away-from-place, keep-away-from-type-of-place, curfew, tell-of-relationships, tell-of-vehicles, other
!   Did you mean: no-contact
[64]

$ lrpt case condition add VC-2013-0001 --kind other --today "4 Mar 2013" -q
! lrpt: a condition of another kind needs the words in which it is asked for
!   Add them: --from FILE, or answer on a terminal
[64]

$ lrpt case condition add VC-2013-0001 --kind no-contact --asked-on tomorrow --today "4 Mar 2013" -q
! lrpt: asked for on Tue 5 Mar 2013: that is still to come
!   Record it once it has happened
[65]

$ lrpt case condition add VC-2013-0001 --kind no-contact --text "secret" --today "4 Mar 2013" -q
! lrpt: case condition add has no option "--text"
!   See: lrpt case condition add --help
[64]

@ lrpt case condition add VC-2013-0001 --kind no-contact --today "4 Mar 2013"
$ lrpt case condition send VC-2013-0001 2 --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 has no request 2
!   All of them: lrpt case condition list VC-2013-0001
[67]

$ lrpt case condition send VC-2013-0001 1 --on "1 Mar" --today "4 Mar 2013" -q
! lrpt: sent on Fri 1 Mar 2013: the request was asked for on Mon 4 Mar 2013, which is later
!   Check the day
[65]

$ lrpt case condition decide VC-2013-0001 1 --today "4 Mar 2013" -q
! lrpt: --outcome is missing
!   Choose: granted, varied, refused
[64]

$ lrpt case condition decide VC-2013-0001 1 --outcome refused --today "4 Mar 2013" -q
! lrpt: say why it was refused: it is explained to whoever asked
!   Add it: --from FILE, or answer on a terminal
[64]

$ lrpt case condition decide VC-2013-0001 1 --outcome granted --on 2013-03-05 --today "4 Mar 2013" -q
! lrpt: decided on Tue 5 Mar 2013: that is still to come
!   Record it once it has happened
[65]

@ lrpt case condition send VC-2013-0001 1 --today "4 Mar 2013"
$ lrpt case condition send VC-2013-0001 1 --today "4 Mar 2013" -q
! lrpt: request 1 was sent to the offender manager on Mon 4 Mar 2013
!   If something else is asked for, add a request of its own: lrpt case condition add
[65]

$ lrpt case condition update VC-2013-0001 1 --kind other --today "4 Mar 2013" -q
! lrpt: request 1 was sent to the offender manager on Mon 4 Mar 2013
!   If something else is asked for, add a request of its own: lrpt case condition add
[65]

@ lrpt case condition decide VC-2013-0001 1 --outcome granted --today "4 Mar 2013"
$ lrpt case condition decide VC-2013-0001 1 --outcome varied --today "4 Mar 2013" -q
! lrpt: request 1 was granted on Mon 4 Mar 2013
!   If something else is asked for, add a request of its own: lrpt case condition add
[65]

$ lrpt case history VC-2013-0001 --get what
case opened from court result CC-1301, eligible
condition 1 asked for: no-contact
condition 1 sent on 2013-03-04
condition 1 granted on 2013-03-04
