# Meetings as a calendar: each their own, the same identity for all.
<< results.jsonl
{"id":"I-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Ben Tarrant"}
{"id":"I-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11"}
END
<< place.json
{"place":"Room 2, the old mill"}
END
@ lrpt db init --training
@ for one in asha:vlo khan:facilitator obi:facilitator; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --owner khan --owner asha --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "4 Mar 2013"

# Nothing is planned: nothing is written.
$ lrpt meeting ics RJ-2013-0001 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! No such meetings: there is no calendar to write.

@ lrpt meeting add RJ-2013-0001 --kind assessment --on 2013-03-12 --at 10:00 --from place.json --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0001 --kind preparation --with victim --on 2013-03-28 --at 10:00 --from place.json --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0001 --kind conference --on 2013-04-09 --at 14:00 --minutes 90 --today "4 Mar 2013"
@ lrpt meeting move RJ-2013-0001/3 --to "11 Apr 14:00" --asked-by victim --today "4 Mar 2013"

# The victim's: their preparation, with its place, and the conference.
$ lrpt meeting ics RJ-2013-0001 --for victim --names -q --today "4 Mar 2013" | tr -d '\r' | sed 's/^DTSTAMP:.*/DTSTAMP:(when it was changed)/'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//lrpt//lrpt//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Restorative justice: RJ-2013-0001
BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
DTSTART:19960331T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
TZNAME:BST
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
TZNAME:GMT
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:RJ-2013-0001-2@lrpt.invalid
DTSTAMP:(when it was changed)
SEQUENCE:0
STATUS:CONFIRMED
DTSTART;TZID=Europe/London:20130328T100000
DTEND;TZID=Europe/London:20130328T110000
SUMMARY:Restorative justice: preparation
LOCATION:Room 2\, the old mill
DESCRIPTION:RJ-2013-0001/2
END:VEVENT
BEGIN:VEVENT
UID:RJ-2013-0001-3@lrpt.invalid
DTSTAMP:(when it was changed)
SEQUENCE:1
STATUS:CONFIRMED
DTSTART;TZID=Europe/London:20130411T140000
DTEND;TZID=Europe/London:20130411T153000
SUMMARY:Restorative justice: conference
DESCRIPTION:RJ-2013-0001/3
END:VEVENT
END:VCALENDAR

# Nobody has said yes for the victim: tentative, for staff.
$ lrpt meeting ics --facilitator khan -q --today "4 Mar 2013" | tr -d '\r' | grep -E '^(UID|SEQUENCE|STATUS|DTSTART;|SUMMARY|DESCRIPTION)'
UID:RJ-2013-0001-1@lrpt.invalid
SEQUENCE:0
STATUS:CONFIRMED
DTSTART;TZID=Europe/London:20130312T100000
SUMMARY:Restorative justice: assessment
DESCRIPTION:Meeting at 10:00\nRJ-2013-0001/1
UID:RJ-2013-0001-2@lrpt.invalid
SEQUENCE:0
STATUS:CONFIRMED
DTSTART;TZID=Europe/London:20130328T100000
SUMMARY:Restorative justice: preparation with the victim
DESCRIPTION:Meeting at 10:00\nRJ-2013-0001/2
UID:RJ-2013-0001-3@lrpt.invalid
SEQUENCE:1
STATUS:TENTATIVE
DTSTART;TZID=Europe/London:20130411T140000
SUMMARY:Restorative justice: conference
DESCRIPTION:Meeting at 14:00\nMoved from Tue 9 Apr 2013 14:00\nRJ-2013-0001

# The offender manager's: the conference without who waits for whom, and no preparation with the victim.
$ lrpt meeting ics RJ-2013-0001 --for offender-manager -q --today "4 Mar 2013" | tr -d '\r' | grep -E '^(UID|STATUS|SUMMARY|LOCATION|DESCRIPTION)'
UID:RJ-2013-0001-1@lrpt.invalid
STATUS:CONFIRMED
SUMMARY:Restorative justice: assessment
DESCRIPTION:RJ-2013-0001/1
UID:RJ-2013-0001-3@lrpt.invalid
STATUS:CONFIRMED
SUMMARY:Restorative justice: conference
DESCRIPTION:RJ-2013-0001/3

# Cancelled ones stay.
@ lrpt meeting cancel RJ-2013-0001/3 --asked-by victim --today "4 Mar 2013"
$ lrpt meeting ics RJ-2013-0001 --for victim -q --today "4 Mar 2013" | tr -d '\r' | grep -E '^(UID|STATUS|SEQUENCE)'
UID:RJ-2013-0001-2@lrpt.invalid
SEQUENCE:0
STATUS:CONFIRMED
UID:RJ-2013-0001-3@lrpt.invalid
SEQUENCE:2
STATUS:CANCELLED

# Only the look at places is recorded.
$ lrpt case history RJ-2013-0001 --get what -q --today "4 Mar 2013" | grep looked
meeting places were looked at

# The lines end as the format wants it.
$ lrpt meeting ics RJ-2013-0001 -q --today "4 Mar 2013" | head -1 | od -c | head -1
0000000   B   E   G   I   N   :   V   C   A   L   E   N   D   A   R  \r

# Somebody without meetings, and what is refused.
$ lrpt meeting ics --facilitator obi --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! No such meetings: there is no calendar to write.

$ lrpt meeting ics --mine -q --today "4 Mar 2013"

$ lrpt meeting ics --facilitator nobody -q --today "4 Mar 2013"
! lrpt: "nobody" is not a member of staff
[67]

$ lrpt meeting ics --for victim -q --today "4 Mar 2013"
! lrpt: a victim's calendar is of one case
!   Name it: lrpt meeting ics RJ-2013-0001 --for victim
[64]

$ lrpt meeting ics VC-2013-0001 -q --today "4 Mar 2013"
! lrpt: VC-2013-0001 is a case of victim contact, not of restorative justice
!   Restorative justice cases: lrpt case list --scheme rj
[65]

$ lrpt meeting ics RJ-2013-0099 -q --today "4 Mar 2013"
! lrpt: there is no case RJ-2013-0099
!   Open cases with similar numbers: RJ-2013-0001
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]
