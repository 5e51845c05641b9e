# Who came to know what of a case, for a report; and cases that nobody chose.
<< results.csv
id,offender_name,victim_name,offence,plea,disposal,term,sentenced_on,rj_ordered
B-1,Ada Lockwood,Ben Tarrant,OF61102,guilty,imprisonment,18 months,2013-02-14,yes
B-2,Cy Merrow,Di Amberley,OF61102,guilty,imprisonment,18 months,2013-02-14,
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from results.csv --today "4 Mar 2013"
@ lrpt case show VC-2013-0001 --names --today "4 Mar 2013"
@ lrpt case people RJ-2013-0001 --names --today "4 Mar 2013"
@ lrpt case export VC-2013-0001 --for victim -o access.txt --today "4 Mar 2013"
@ lrpt case update VC-2013-0001 --because correction --risk high --today "4 Mar 2013"

# Every look, change and export is there, with the other case of the sentence; fields by name only.
$ lrpt audit exposure VC-2013-0001 --from-day "1 Mar 2013" --until "31 Dec 2099" --fields case,did,fields,what --jsonl -q --today "5 Mar 2013" | grep -v '"did":"exported"'
{"kind":"exposure","case":"VC-2013-0001","did":"changed","fields":[],"what":"<*>"}
{"kind":"exposure","case":"RJ-2013-0001","did":"changed","fields":[],"what":"<*>"}
{"kind":"exposure","case":"VC-2013-0001","did":"looked","fields":["offender_name",<*>"victim_name"],"what":"names were looked at"}
{"kind":"exposure","case":"RJ-2013-0001","did":"looked","fields":[<*>"person.name"],"what":"people were looked at"}
{"kind":"exposure","case":"RJ-2013-0001","did":"changed","fields":["risk"],"what":"with VC-2013-0001: court result changed, <*>"}
{"kind":"exposure","case":"VC-2013-0001","did":"changed","fields":["risk"],"what":"court result changed, <*>"}
...
$ lrpt audit exposure VC-2013-0001 --from-day "1 Mar 2013" --until "31 Dec 2099" --json -q --today "5 Mar 2013" | grep -c -i 'tarrant\|lockwood'
0
[1]
$ lrpt audit exposure VC-2013-0001 --from-day "1 Mar 2013" --until "31 Dec 2099" --today "5 Mar 2013" | tail -1
VC-2013-0001 and RJ-2013-0001, Fri 1 Mar 2013 to Thu 31 Dec 2099: <*> looked 2, changed <*>, exported 1.
! lrpt: training file, as on Tue 5 Mar 2013
! A look at a case without names or notes is not recorded, and not here.
$ lrpt audit exposure VC-2013-0001 --from "1 Mar 2013" --to "2 Mar 2013" -q --today "5 Mar 2013"
VC-2013-0001 and RJ-2013-0001, Fri 1 Mar 2013 to Sat 2 Mar 2013: nothing is recorded.

$ lrpt audit exposure VC-2013-0001 -q --today "5 Mar 2013"
! lrpt: audit exposure needs the first day of the time that it is about
!   As in: lrpt audit exposure REF --from-day "4 Mar" --until today
[64]
$ lrpt audit exposure VC-2013-0001 --from-day "4 Mar 2013" --until "1 Mar 2013" -q --today "5 Mar 2013"
! lrpt: Fri 1 Mar 2013 is before Mon 4 Mar 2013
!   The first day comes first: --from-day DATE --until DATE
[64]
$ lrpt audit exposure VC-2013-0009 --from-day "4 Mar 2013" -q --today "5 Mar 2013"
! lrpt: there is no case VC-2013-0009
! ...
[67]

# The same seed, the same cases.
$ lrpt audit sample --n 1 --seed 7 -q --today "5 Mar 2013"
Dip sample, seed 7: 1 case

<*>-2013-000<*>  <*>, nobody's, opened Mon 4 Mar 2013
...
  [ ] yes  [ ] no   Is each look at names in its history one that the work needed?
  What is to be done, by whom, by when: ______________________________
  Looked at by: ____________________  on: ____________________

@ lrpt audit sample --n 2 --seed 7 --get case -q > once
@ lrpt audit sample --n 2 --seed 7 --get case -q > twice
$ cmp once twice; wc -l < once
2
$ lrpt audit sample --n 9 --csv --fields case,state,owner --state open -q --today "5 Mar 2013"
case,state,owner
RJ-2013-0001,open,
VC-2013-0001,open,
VC-2013-0002,open,
$ lrpt audit sample --n none -q
! lrpt: --n "none" is not a number from 1 on
[64]
$ lrpt audit sample --n 1000 -q
! lrpt: --n 1000 is more than anybody looks through
!   At most 500
[64]
