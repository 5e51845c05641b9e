# One occasion, one case of each scheme: the two name each other and have owners of their own.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
<< both.jsonl
{"id":"X-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"2 years","sentenced_on":"2013-02-08","rj_ordered":true}
END
$ lrpt case open --from both.jsonl --owner asha --owner khan --today "4 Mar 2013" --plain | tr '\t' '|'
line|id|result|scheme|case|outcome|missing|note
1|X-1|opened|contact|VC-2013-0001|eligible||
1|X-1|opened|rj|RJ-2013-0001|ordered||ordered by the court; our criteria say not-eligible
! 1 record: 2 cases opened, 0 already open, 0 for a person to decide, 0 in error

$ lrpt case list --fields case,owner,basis,linked,id --today "4 Mar 2013" -q
CASE          OWNER  BASIS     LINKED        ID
RJ-2013-0001  khan   ordered   VC-2013-0001  X-1
VC-2013-0001  asha   eligible  RJ-2013-0001  X-1

$ lrpt case show RJ-2013-0001 --today "4 Mar 2013" -q | grep linked
  linked case            VC-2013-0001
