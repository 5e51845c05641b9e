# A court list held against the casework file: what is still to be done about it.
<< list.jsonl
{"id":"W-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-02","offender_name":"Nat Hidden"}
{"id":"W-2","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}
{"id":"W-3","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","sentenced_on":"2013-02-14"}
{"id":"W-4","offence":"CJ88001","plea":"guilty","disposal":"community-order","risk":"low","sentenced_on":"2013-02-14"}
{"id":"W-5","offence":"OF61102","plea":"not-guilty","disposal":"suspended","term":"12 months","sentenced_on":"2013-02-14"}
{"id":"W-6","offence":"TH68010","plea":"guilty","disposal":"fine","sentenced_on":"2013-02-14"}
{"id":"W-7","offence":"CD98070","plea":"not-guilty","disposal":"imprisonment","term":"8 weeks","sentenced_on":"2013-02-14"}
END
<< first.jsonl
{"id":"W-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-02"}
{"id":"W-2","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}
END
@ lrpt db init --training
@ lrpt case open --from first.jsonl --today "4 Mar 2013"
$ lrpt eligibility sweep list.jsonl --today "4 Mar 2013"
Eligible or ordered, with neither a case nor a reason for none (1)

LINE  ID   SCHEME   OUTCOME   ROUTE  NOTE
7     W-7  contact  eligible  local

Ask the court (1)

LINE  ID   SCHEME   MISSING
3     W-3  contact  term

Ask the police or the prosecution (1)

LINE  ID   SCHEME  MISSING
4     W-4  rj      personal_victim

Ask the report writer or the offender manager (1)

LINE  ID   SCHEME  MISSING
4     W-4  rj      custody_risk

For a person to decide (1)

LINE  ID   SCHEME   NOTE
5     W-5  contact  A suspended sentence counts or not as a person decides; it is looked at again if it is activated.

A case is open, and its first step is late (1)

LINE  ID   SCHEME   CASE          NOTE
1     W-1  contact  VC-2013-0001  contact.first-offer 5 days late
! lrpt: training file, as on Mon 4 Mar 2013
! 7 records under 2 schemes: 1 with no case, 2 lack facts, 1 to decide, 0 of referrals, 2 open (1 late), 0 closed, 0 left, 8 not eligible, 0 in error

# One telephone call.
$ lrpt eligibility sweep list.jsonl --ask court --today "4 Mar 2013" -q
Ask the court (1)

LINE  ID   SCHEME   MISSING
3     W-3  contact  term

# For programs row by row, from a pipe; names are never shown.
$ lrpt eligibility sweep - --csv --exit-code --today "4 Mar 2013" -q < list.jsonl
line,id,result,scheme,outcome,route,case,ask,missing,note
1,W-1,already-open,contact,eligible,statutory,VC-2013-0001,,,contact.first-offer 5 days late
3,W-3,needs-fact,contact,needs-information,,,court,term,
4,W-4,needs-fact,rj,needs-information,,,police,personal_victim,
4,W-4,needs-fact,rj,needs-information,,,offender-manager,custody_risk,
5,W-5,to-decide,contact,refer,,,,,A suspended sentence counts or not as a person decides; it is looked at again if it is activated.
7,W-7,no-case,contact,eligible,local,,,,
[1]

$ lrpt eligibility sweep list.jsonl --jsonl --scheme rj --today "4 Mar 2013" -q | head -1
{"kind":"sweep","line":4,"id":"W-4","result":"needs-fact","scheme":"rj","outcome":"needs-information","route":null,"case":null,"ask":"police","missing":["personal_victim"],"note":null}

# It changes nothing; a reason, or a case, settles it.
@ lrpt case leave W-7 --scheme contact --because no-victim --today "4 Mar 2013"
$ lrpt eligibility sweep list.jsonl --all --exit-code --today "4 Mar 2013" --plain --fields id,result,case,note | tr '\t' '|'
id|result|case|note
W-1|already-open|VC-2013-0001|contact.first-offer 5 days late
W-2|already-open|VC-2013-0002|
W-3|needs-fact||
W-4|needs-fact||
W-4|needs-fact||
W-5|to-decide||A suspended sentence counts or not as a person decides; it is looked at again if it is activated.
W-7|left||no-victim
! 7 records under 2 schemes: 0 with no case, 2 lack facts, 1 to decide, 0 of referrals, 2 open (1 late), 0 closed, 1 left, 8 not eligible, 0 in error

$ sed -n '3p' list.jsonl | lrpt eligibility sweep - --exit-code --today "4 Mar 2013" -q --get ask
court
[2]

$ sed -n '2p;6p' list.jsonl | lrpt eligibility sweep - --exit-code --today "4 Mar 2013" -q

# Records in error are listed and stop nothing.
$ (echo '{"offence":"OF61102"}'; echo '{"id":"W-8","plea":"gulity"}'; sed -n 3p list.jsonl) | lrpt eligibility sweep - --today "4 Mar 2013" -q
Ask the court (1)

LINE  ID   SCHEME   MISSING
3     W-3  contact  term

In error (2)

LINE  ID   NOTE
1          id: it is missing
2     W-8  plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)
! lrpt: 3 records under 2 schemes: 0 with no case, 1 lack facts, 0 to decide, 0 of referrals, 0 open (0 late), 0 closed, 0 left, 1 not eligible, 2 in error
[65]

$ lrpt eligibility sweep list.jsonl --db none.db
! lrpt: there is no casework database at none.db
! ...
[66]

$ lrpt eligibility sweep
! lrpt: eligibility sweep needs FILE
!   See: lrpt eligibility sweep --help
[64]
