# "If the specified activity is ordered by the Magistrates, the offender will be contacted within 15 days of
# the sentence by the RJ facilitator": where the days went.
<< ordered.jsonl
{"id":"T-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-15","risk":"medium","rj_ordered":true,"court":"Leicester Mags"}
{"id":"T-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-16","risk":"medium","rj_ordered":true,"court":"Hinckley Magistrates"}
{"id":"T-4","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
<< march.jsonl
{"id":"T-3","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-03-01","risk":"medium","rj_ordered":true,"court":"Nottingham Magistrates"}
END
<< custody.jsonl
{"id":"T-5","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14","court":"Leicester Crown Court","victim_name":"Di Amberley"}
END
@ lrpt db init --training
@ for one in khan obi; do lrpt staff add $one --role facilitator --today "20 Feb 2013"; done
@ for one in khan obi; do lrpt staff train $one --from-day "12 Feb 2013" --until "14 Feb 2013" --today "20 Feb 2013"; done
# Nothing yet: nothing is said, and a document is still one.
$ lrpt report timeliness --today "20 Feb 2013" -q

$ lrpt report timeliness --json --today "20 Feb 2013" -q
{"format_version":1,"kind":"timeliness-list","as_of":"2013-02-20","items":[]}

@ lrpt case open --from ordered.jsonl --today "20 Feb 2013"
@ lrpt case assign RJ-2013-0001 khan --today "22 Feb 2013"
@ lrpt case assign RJ-2013-0002 khan --today "25 Feb 2013"
# Who has it later changes nothing.
@ lrpt case assign RJ-2013-0001 obi --today "26 Feb 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome no-answer --today "26 Feb 2013"
@ lrpt case open --from march.jsonl --today "4 Mar 2013"
# On the fifteenth day, and on the sixteenth.
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on "2 Mar" --today "4 Mar 2013"
@ lrpt case contact RJ-2013-0002 --how phone --with offender --outcome declined --today "4 Mar 2013"
$ lrpt report timeliness --today "5 Mar 2013" -q
RESTORATIVE JUSTICE: FROM THE SENTENCE TO FIRST CONTACT WITH THE OFFENDER
In time:  1 of 2   50%  ##########..........
Late: 1. Not reached, and the day has passed: 0. Not yet due: 2.

DAYS                MEDIAN  WORST  CASES  NOT YET  CLOSED
court to office     3.5     5      4      0        0
to the facilitator  3.5     5      2      2        0
to the first try    5.5     7      2      0        0
until reached       2       4      2      0        0
the whole way       15.5    16     2      2        0

AREA              MEDIAN  WORST  NOT YET  IN TIME  SHARE
city              15      15     0        1 of 1   100%  ####################
county            16      16     0        0 of 1     0%  ....................
not recorded                     1
outside the area                 1

COURT                  MEDIAN  WORST  NOT YET  IN TIME  SHARE
Hinckley Magistrates   16      16     0        0 of 1     0%  ....................
Leicester Magistrates  15      15     0        1 of 1   100%  ####################
not recorded                          1
outside the area                      1

MONTH          MEDIAN  WORST  NOT YET  IN TIME  SHARE
February 2013  15.5    16     1        1 of 2    50%  ##########..........
March 2013                    1

# The last day is in time; the day after it the case that nobody was reached on counts as missed.
$ lrpt report timeliness --today "5 Mar 2013" -q --csv --fields by,name,stage,in_time,missed,of,running | grep -e all,,court-to-reached -e month,.*court-to-reached
all,,court-to-reached,1,0,2,2
month,2013-02,court-to-reached,1,0,2,1
month,2013-03,court-to-reached,0,0,0,1
$ lrpt report timeliness --today "6 Mar 2013" -q --csv --fields by,name,stage,in_time,missed,of,running | grep all,,court-to-reached
all,,court-to-reached,1,1,3,1

# As it was known before.
$ lrpt report timeliness --today "3 Mar 2013" -q --csv --fields name,stage,cases,median_days,not_yet,in_time,of,running | head -6
name,stage,cases,median_days,not_yet,in_time,of,running
,court-to-office,3,4,0,,,
,office-to-owner,2,3.5,1,,,
,owner-to-first-try,1,4,1,,,
,first-try-to-reached,1,4,0,,,
,court-to-reached,1,15,2,1,1,2

# The victim team's first offer, in rows of its own. The first try reached nobody.
@ lrpt staff add asha --role vlo --today "20 Feb 2013"
@ lrpt case open --from custody.jsonl --owner asha --today "21 Feb 2013"
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --today "25 Feb 2013"
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --today "28 Feb 2013"
$ lrpt report timeliness --scheme contact --today "5 Mar 2013" -q
VICTIM CONTACT: FROM THE SENTENCE TO THE FIRST OFFER
In time:  1 of 1  100%  ####################
Late: 0. Not reached, and the day has passed: 0. Not yet due: 0.

DAYS              MEDIAN  WORST  CASES  NOT YET  CLOSED
court to office   7       7      1      0        0
to the officer    0       0      1      0        0
to the first try  4       4      1      0        0
until offered     3       3      1      0        0
the whole way     14      14     1      0        0

AREA  MEDIAN  WORST  NOT YET  IN TIME  SHARE
city  14      14     0        1 of 1   100%  ####################

COURT                  MEDIAN  WORST  NOT YET  IN TIME  SHARE
Leicester Crown Court  14      14     0        1 of 1   100%  ####################

MONTH          MEDIAN  WORST  NOT YET  IN TIME  SHARE
February 2013  14      14     0        1 of 1   100%  ####################

$ lrpt report timeliness --scheme contact --today "5 Mar 2013" -q --jsonl | head -5
{"kind":"timeliness","scheme":"contact","by":"all","name":null,"stage":"court-to-office","cases":1,"median_days":7,"worst_days":7,"worst_cases":1,"not_yet":0,"never":0,"in_time":null,"late":null,"missed":null,"of":null,"percent":null,"running":null,"stopped":null,"not_started":null}
{"kind":"timeliness","scheme":"contact","by":"all","name":null,"stage":"office-to-owner","cases":1,"median_days":0,"worst_days":0,"worst_cases":1,"not_yet":0,"never":0,"in_time":null,"late":null,"missed":null,"of":null,"percent":null,"running":null,"stopped":null,"not_started":null}
{"kind":"timeliness","scheme":"contact","by":"all","name":null,"stage":"owner-to-first-try","cases":1,"median_days":4,"worst_days":4,"worst_cases":1,"not_yet":0,"never":0,"in_time":null,"late":null,"missed":null,"of":null,"percent":null,"running":null,"stopped":null,"not_started":null}
{"kind":"timeliness","scheme":"contact","by":"all","name":null,"stage":"first-try-to-reached","cases":1,"median_days":3,"worst_days":3,"worst_cases":1,"not_yet":0,"never":0,"in_time":null,"late":null,"missed":null,"of":null,"percent":null,"running":null,"stopped":null,"not_started":null}
{"kind":"timeliness","scheme":"contact","by":"all","name":null,"stage":"court-to-reached","cases":1,"median_days":14,"worst_days":14,"worst_cases":1,"not_yet":0,"never":0,"in_time":1,"late":0,"missed":0,"of":1,"percent":100,"running":0,"stopped":0,"not_started":0}

$ lrpt report timeliness --scheme both --today "5 Mar 2013" -q
! lrpt: --scheme: "both" is not one of the choices
!   Choose: contact, rj
[64]

$ lrpt report timeliness --fields days --today "5 Mar 2013" -q
! lrpt: there is no field "days" here
!   The fields are: scheme, by, name, stage, cases, median_days, worst_days, worst_cases, not_yet, never, in_time, late, missed, of, percent, running, stopped, not_started
[64]
