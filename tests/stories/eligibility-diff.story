# Whose answer another policy would change, and why.
<< results.jsonl
{"id":"D-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}
{"id":"D-2","offence":"CD98070","plea":"not-guilty","disposal":"imprisonment","term":"14 months","sentenced_on":"2013-02-14"}
{"id":"D-3","offence":"COML025","plea":"not-guilty","disposal":"life","sentenced_on":"2013-02-14"}
{"id":"D-4","offence":"CJ88001","plea":"guilty","disposal":"community-order","risk":"medium","sentenced_on":"2013-02-10"}
END
@ cp "$(dirname "$SAMPLES")/policy.toml" old.toml
@ sed 's/^value = 12$/value = 24/' old.toml > longer.toml
@ sed '/^scheme = "rj"$/{n;s/2013-02-01/2013-02-11/}' old.toml > later.toml
@ lrpt db init --training
@ lrpt case open --from results.jsonl --today "4 Mar 2013"
$ lrpt eligibility diff old.toml longer.toml --today "4 Mar 2013" -q
VC-2013-0001 D-1, contact: eligible (statutory) -> not-eligible
  contact.term
    was  met      18 months (imprisonment) is 12 months or more.
    now  not-met  18 months (imprisonment) is not 24 months or more.
VC-2013-0002 D-2, contact: eligible (statutory) -> eligible (local)
  contact.term
    was  met      14 months (imprisonment) is 12 months or more.
    now  not-met  14 months (imprisonment) is not 24 months or more.

$ lrpt eligibility diff old.toml later.toml --today "4 Mar 2013" --csv --fields case,was,now,rule,rule_was,rule_now
case,was,now,rule,rule_was,rule_now
RJ-2013-0001,eligible,not-eligible,rj.in-force,met,not-met
! 4 open cases: 1 changed answer

# Nothing changes: nothing is said but how many were looked at.
$ lrpt eligibility diff old.toml old.toml --exit-code --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! 4 open cases: 0 changed answers

# A file needs no casework file; a closed case is not looked at.
@ lrpt case close VC-2013-0001 --because other-trust --today "4 Mar 2013"
$ lrpt eligibility diff old.toml longer.toml --exit-code -q --today "4 Mar 2013" | grep -c D-1
0
[1]

$ lrpt eligibility diff old.toml longer.toml results.jsonl --db none.db --exit-code --today "4 Mar 2013" --csv --fields line,id,scheme,now_route
line,id,scheme,now_route
1,D-1,contact,
2,D-2,contact,local
! 4 records: 2 changed answers
[1]

$ echo '{"id":"D-5","plea":"gulity"}' | lrpt eligibility diff old.toml longer.toml - --today "4 Mar 2013"
! lrpt: line 1: plea: "gulity" is not one of guilty, not-guilty, mixed (Did you mean: guilty)
! lrpt: 1 record: 0 changed answers, 1 in error
[65]

$ lrpt eligibility diff old.toml nowhere.toml
! lrpt: nowhere.toml cannot be read: No such file or directory
[66]

$ lrpt eligibility diff old.toml
! lrpt: eligibility diff needs NEW
!   See: lrpt eligibility diff --help
[64]
