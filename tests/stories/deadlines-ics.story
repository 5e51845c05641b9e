# Deadlines in a calendar: reference and kind, for the whole day, and nothing about anybody.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt deadlines ics --case VC-2013-0001 --today "4 Mar 2013" -q | tr -d '\r' | sed 's/^DTSTAMP:20.*/DTSTAMP:(when it changed)/;/^BEGIN:VTIMEZONE/,/^END:VTIMEZONE/d'
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//lrpt//lrpt//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Deadlines
BEGIN:VEVENT
UID:VC-2013-0001-contact.first-offer-0@lrpt.invalid
DTSTAMP:(when it changed)
SEQUENCE:0
STATUS:CONFIRMED
DTSTART;VALUE=DATE:20130301
SUMMARY:VC-2013-0001 contact.first-offer
CLASS:PRIVATE
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR

$ lrpt deadlines ics --owner asha --today "4 Mar 2013" -q | tr -d '\r' | grep -E '^(SUMMARY|DTSTART;VALUE)'
DTSTART;VALUE=DATE:20130301
SUMMARY:VC-2013-0001 contact.first-offer
DTSTART;VALUE=DATE:20130304
SUMMARY:VC-2013-0002 contact.first-offer
DTSTART;VALUE=DATE:20130308
SUMMARY:VC-2013-0003 contact.first-offer
DTSTART;VALUE=DATE:20130312
SUMMARY:VC-2013-0004 contact.first-offer
DTSTART;VALUE=DATE:20130315
SUMMARY:VC-2013-0005 contact.first-offer
DTSTART;VALUE=DATE:20130319
SUMMARY:VC-2013-0006 contact.first-offer
DTSTART;VALUE=DATE:20130329
SUMMARY:VC-2013-0007 contact.first-offer
DTSTART;VALUE=DATE:20130409
SUMMARY:VC-2013-0008 contact.first-offer
DTSTART;VALUE=DATE:20130412
SUMMARY:VC-2013-0009 contact.first-offer
DTSTART;VALUE=DATE:20130415
SUMMARY:VC-2013-0012 contact.first-offer
DTSTART;VALUE=DATE:20130418
SUMMARY:VC-2013-0011 contact.first-offer
DTSTART;VALUE=DATE:20130419
SUMMARY:VC-2013-0010 contact.first-offer

# The same bytes again while nothing has changed, on another day as well.
$ for day in 4 4 5; do lrpt deadlines ics --team rj --today "$day Mar 2013" -q | md5sum; done | sort -u | wc -l
1

# What moves moves, with the same identity; what was met is struck out for thirty days.
@ lrpt deadlines pause VC-2013-0004 contact.first-offer --for 7 --reason ill --today "4 Mar 2013"
@ lrpt case contact VC-2013-0003 --how phone --with victim --outcome reached --today "4 Mar 2013"
$ lrpt deadlines ics --owner asha --today "4 Mar 2013" -q | tr -d '\r' | grep -E '^(UID|SEQUENCE|STATUS|DTSTART;VALUE)' | paste - - - - | grep -E '000[34]'
UID:VC-2013-0003-contact.first-offer-0@lrpt.invalid	SEQUENCE:1	STATUS:CANCELLED	DTSTART;VALUE=DATE:20130308
UID:VC-2013-0004-contact.first-offer-0@lrpt.invalid	SEQUENCE:1	STATUS:CONFIRMED	DTSTART;VALUE=DATE:20130319

$ for day in "3 Apr" "4 Apr"; do lrpt deadlines ics --owner asha --today "$day 2013" -q | grep -c VC-2013-0003; done
2
0
[1]

# So is what is not due any more, and it counts on when it comes back.
@ lrpt case close VC-2013-0002 --because victim-not-found --today "4 Mar 2013"
$ lrpt deadlines ics --case VC-2013-0002 --today "4 Mar 2013" -q | tr -d '\r' | grep -E '^(UID|SEQUENCE|STATUS|DTSTART;VALUE)' | paste - - - -
UID:VC-2013-0002-contact.first-offer-0@lrpt.invalid	SEQUENCE:1	STATUS:CANCELLED	DTSTART;VALUE=DATE:20130304

@ lrpt case reopen VC-2013-0002 --today "5 Mar 2013"
$ lrpt deadlines ics --case VC-2013-0002 --today "5 Mar 2013" -q | tr -d '\r' | grep -E '^(UID|SEQUENCE|STATUS|DTSTART;VALUE)' | paste - - - -
UID:VC-2013-0002-contact.first-offer-0@lrpt.invalid	SEQUENCE:2	STATUS:CONFIRMED	DTSTART;VALUE=DATE:20130304

# Nobody's.
$ lrpt deadlines ics --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! No such deadlines: there is no calendar to write.

$ lrpt deadlines ics --owner nobody --today "4 Mar 2013" -q
! lrpt: "nobody" is not a member of staff
[67]
