# As many lines out as records in, in their order, whatever stands in them.
<< results.csv
id,offender_name,offence,plea,disposal,term,sentenced_on,risk

B-1,Somebody Or Other,OF61102,guilty,imprisonment,18 months,2013-02-15,
B-2,"Somebody, Else",CJ88116,guilty,community-order,,2013-02-15,medium
B-3,Third,CJ88116,guilty,community-order,6 months,2013-02-15,medium
,Fourth,TH68010,,,,,
END
$ lrpt eligibility batch results.csv --brief --today "4 Mar 2013"
{"kind":"decision","line":3,"id":"B-1","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[]},"rj":{"outcome":"not-eligible","route":null,"missing":[]}}
{"kind":"decision","line":4,"id":"B-2","policy":"2013-02-01","contact":{"outcome":"not-eligible","route":null,"missing":[]},"rj":{"outcome":"eligible","route":null,"missing":[]}}
{"kind":"error","line":5,"id":"B-3","message":"term: community-order has no term"}
{"kind":"decision","line":6,"id":null,"policy":"2013-02-01","contact":{"outcome":"not-eligible","route":null,"missing":[]},"rj":{"outcome":"not-eligible","route":null,"missing":[]}}
! lrpt: line 5: term: community-order has no term
! 4 records: contact 1 eligible, 2 not, 0 need information, 0 to decide; rj 1 eligible, 2 not, 0 need information, 0 to decide; 1 error
[65]

$ lrpt eligibility batch --scheme rj --brief - < <(sed /B-3/d results.csv) --today "4 Mar 2013"
{"kind":"decision","line":3,"id":"B-1","policy":"2013-02-01","rj":{"outcome":"not-eligible","route":null,"missing":[]}}
{"kind":"decision","line":4,"id":"B-2","policy":"2013-02-01","rj":{"outcome":"eligible","route":null,"missing":[]}}
{"kind":"decision","line":5,"id":null,"policy":"2013-02-01","rj":{"outcome":"not-eligible","route":null,"missing":[]}}

# The same facts as JSON Lines.
<< results.jsonl
{"id":"B-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-15"}

{"id":"B-5","offence":"OF61131","disposal":"imprisonment","term":"8 months","sentenced_on":"2013-02-15","other_offences":[{"offence":"OF61102","disposal":"imprisonment","term":"6 months","relation":"consecutive"}]}
{"id":"B-6","offence":"OF61131","other_offences":[{"offence":"OF61102","disposal":"imprisonment","term":"6 months"}]}
{"id":"B-7","ofence":"OF61131"}
{"id":"B-8","offence":"OF61131","other_offences":[{"ofence":"OF61102","relation":"concurrent"}]}
{"id":"B-9","risk":"medium","risk":"high"}
{"id":"B-10","plea":
{"id":"B-11","custody_risk":"perhaps","term":12}
"B-12"
END
$ lrpt eligibility batch results.jsonl --scheme contact --brief --today "4 Mar 2013"
{"kind":"decision","line":1,"id":"B-1","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[]}}
{"kind":"decision","line":3,"id":"B-5","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[]}}
{"kind":"error","line":4,"id":"B-6","message":"other_offences 1: relation: it must be concurrent or consecutive"}
{"kind":"error","line":5,"id":"B-7","message":"ofence: is not a field (Did you mean: offence)"}
{"kind":"error","line":6,"id":"B-8","message":"other_offences 1: ofence: is not a field (Did you mean: offence)"}
{"kind":"error","line":7,"id":"B-9","message":"risk: stands twice"}
{"kind":"error","line":8,"id":"B-10","message":"it is not one whole JSON object (column 21)"}
{"kind":"error","line":9,"id":"B-11","message":"custody_risk: it must be true or false; term: it must be text in quotation marks"}
{"kind":"error","line":10,"id":null,"message":"it must be an object in braces"}
! lrpt: line 4: other_offences 1: relation: it must be concurrent or consecutive
! lrpt: line 5: ofence: is not a field (Did you mean: offence)
! lrpt: line 6: other_offences 1: ofence: is not a field (Did you mean: offence)
! lrpt: line 7: risk: stands twice
! lrpt: line 8: it is not one whole JSON object (column 21)
! lrpt: line 9: custody_risk: it must be true or false; term: it must be text in quotation marks
! lrpt: line 10: it must be an object in braces
! 9 records: contact 2 eligible, 0 not, 0 need information, 0 to decide; 7 errors
[65]

$ lrpt eligibility batch results.jsonl --scheme contact --brief -q 2>/dev/null | wc -l
9

# Reasons unless --brief.
$ head -1 results.jsonl | lrpt eligibility batch - --scheme contact --today "4 Mar 2013"
{"kind":"decision","line":1,"id":"B-1","policy":"2013-02-01","contact":{"outcome":"eligible","route":"statutory","missing":[],"reasons":[{"rule":"contact.statutory","verdict":"met","because":"It is a sexual or violent offence with a relevant sentence.","source":"The Victim Liaison Team work with victims - or their next of kin when applicable - of offenders sentenced to 12 months imprisonment or more for sexual and violent crimes.","parts":[{"rule":"contact.offence","verdict":"met","because":"Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).","source":"Domestic Violence, Crime and Victims Act 2004, section 45(2); Criminal Justice Act 2003, Schedule 15"},{"rule":"contact.term","verdict":"met","because":"18 months (imprisonment) is 12 months or more.","source":"Domestic Violence, Crime and Victims Act 2004, section 45(1) and section 36"}]},{"rule":"contact.local","verdict":"not-met","because":"It is not a racially aggravated offence with immediate custody.","source":"The team also contact victims of racially aggravated offences whatever the length of custodial sentence handed down by the Courts.","parts":[{"rule":"contact.racial","verdict":"not-met","because":"Assault occasioning actual bodily harm is not a racially aggravated offence.","source":"Crime and Disorder Act 1998, sections 29 to 32; racially aggravated offences"},{"rule":"contact.custody","verdict":"met","because":"The sentence is imprisonment, which is immediate custody.","source":"whatever the length of custodial sentence handed down by the Courts"}]}]}}

# What cannot be read at all.
$ lrpt eligibility batch missing.csv
! lrpt: missing.csv cannot be read: No such file or directory
[66]

$ lrpt eligibility batch .
! lrpt: . is a folder, not a file
[66]

$ lrpt eligibility batch - < /dev/null

$ echo '[{"id":"B-1"}]' | lrpt eligibility batch -
! lrpt: line 1: the file is one JSON list
!   lrpt reads JSON Lines: one object on a line (jq -c '.[]' makes them)
[65]

$ printf 'id,offense\nB-1,OF61102\n' | lrpt eligibility batch -
! lrpt: line 1: the heading "offense" is not a field
!   Did you mean: offence
[65]

$ printf 'id,id\nB-1,B-2\n' | lrpt eligibility batch -
! lrpt: line 1: the heading "id" stands twice
! ...
[65]

$ printf 'id,other_offences\nB-1,B-2\n' | lrpt eligibility batch -
! lrpt: line 1: the heading "other_offences" is a list, which CSV cannot hold: use JSON Lines
! ...
[65]

$ printf 'id,offence\n"B-1,OF61102\n' | lrpt eligibility batch -
{"kind":"error","line":2,"id":null,"message":"a quotation mark is opened and never closed"}
! lrpt: line 2: a quotation mark is opened and never closed
! 1 record: contact 0 eligible, 0 not, 0 need information, 0 to decide; rj 0 eligible, 0 not, 0 need information, 0 to decide; 1 error
[65]

$ lrpt eligibility batch results.csv --format xml
! lrpt: --format: "xml" is not one of the choices
!   Choose: jsonl, csv
[64]

# At most twenty faults are said; the rest are counted.
$ { echo id,plea; for n in $(seq 25); do echo "B-$n,gulity"; done; } | lrpt eligibility batch - 2>&1 >/dev/null | tail -3
lrpt: line 21: plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)
lrpt: and 5 errors more
25 records: contact 0 eligible, 0 not, 0 need information, 0 to decide; rj 0 eligible, 0 not, 0 need information, 0 to decide; 25 errors

# As many threads as are asked for; the answer is the same.
$ lrpt eligibility batch results.jsonl --brief --threads 1 2>&1 | md5sum > one; lrpt eligibility batch results.jsonl --brief --threads 3 2>&1 | md5sum | diff one - && echo the same
the same

$ lrpt eligibility batch results.jsonl --threads 0
! lrpt: --threads: "0" is not a number from 1 to 64
[64]

$ lrpt eligibility batch results.jsonl --threads two
! lrpt: --threads: "two" is not a number from 1 to 64
[64]
