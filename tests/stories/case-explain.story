# One case of each kind of sentence. All people are invented.
<< results.jsonl
{"id":"X-01","offence":"OF61102","disposal":"imprisonment","term":"2 years 6 months","sentenced_on":"2013-02-14","offender_name":"Quillfeather","crn":"A310002","prison_number":"A1234BC","offender_address":"1 Invented Row","victim_name":"Zoë O'Neil & Co"}
{"id":"X-02","offence":"CD98073","disposal":"imprisonment","term":"8 months","sentenced_on":"2013-01-22"}
{"id":"X-03","offence":"OF61102","offence_date":"2015-02-01","disposal":"imprisonment","term":"18 months","sentenced_on":"2015-06-10"}
{"id":"X-04","offence":"OF61102","disposal":"imprisonment","term":"18 months","sentenced_on":"2021-06-10"}
{"id":"X-05","offence":"OF61102","disposal":"yoi-detention","term":"2 years 6 months","sentenced_on":"2013-02-14"}
{"id":"X-06","offence":"OF61102","disposal":"section-91","term":"3 years","sentenced_on":"2020-03-31","offence_date":"2019-08-01"}
{"id":"X-07","offence":"OF61102","disposal":"detention-and-training","term":"12 months","sentenced_on":"2013-02-14"}
{"id":"X-08","offence":"OF61102","disposal":"extended","term":"4 years","extension":"3 years","sentenced_on":"2013-02-01"}
{"id":"X-09","offence":"OF61102","disposal":"extended","term":"4 years","sentenced_on":"2012-12-02"}
{"id":"X-10","offence":"COML025","disposal":"life","tariff":"15 years","sentenced_on":"2013-01-18"}
{"id":"X-11","offence":"COML025","disposal":"life","sentenced_on":"2013-01-18"}
{"id":"X-12","offence":"OF61016","disposal":"ipp","tariff":"3 years 6 months","sentenced_on":"2012-11-01"}
{"id":"X-13","offence":"COML025","disposal":"hm-pleasure","tariff":"12 years","sentenced_on":"2013-02-14"}
{"id":"X-14","offence":"OF61016","disposal":"hospital-order","sentenced_on":"2013-02-14"}
{"id":"X-15","offence":"OF61016","disposal":"restricted-hospital-order","sentenced_on":"2013-02-14"}
{"id":"X-16","offence":"OF61102","disposal":"imprisonment","term":"8 months","sentenced_on":"2013-02-14","other_offences":[{"offence":"OF61131","disposal":"imprisonment","term":"6 months","relation":"consecutive"}]}
{"id":"X-17","offence":"OF61131","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-14","rj_ordered":true}
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from results.jsonl --owner asha --today "4 Mar 2013"

# The kind of sheet and the month in which release can first come, each worked out by hand:
# 1: 911 days to 13 Aug 2015, the 456th is 15 May 2014. 2: 243 days, the 122nd is 23 May 2013.
# 3: 549 days, the 275th is 10 Mar 2016. 4: sentenced when half-way is no longer the only rule.
# 5: as 1. 6: 1095 days, the 548th is 29 Sep 2021. 7: 365 days, the 183rd is 15 Aug 2013.
# 8: 1461 days, two thirds are 974, 2 Oct 2015. 9: half of 1461 is 731, 2 Dec 2014.
# 10: 15 years end on 17 Jan 2028. 12: 3 years 6 months end on 30 Apr 2016. 13: on 13 Feb 2025.
# 16: 14 months are 424 days, the 212th is 13 Sep 2013.
$ for number in $(seq 16); do lrpt case explain VC-2013-$number --csv -q | sed -n 2p | cut -d, -f1-3; done
VC-2013-0001,half-way-licence,2014-05
VC-2013-0002,half-way-no-licence,2013-05
VC-2013-0003,half-way-supervision,2016-03
VC-2013-0004,custody,
VC-2013-0005,half-way-licence,2014-05
VC-2013-0006,half-way-licence,2021-09
VC-2013-0007,detention-and-training,2013-08
VC-2013-0008,extended,2015-10
VC-2013-0009,extended,2014-12
VC-2013-0010,life,2028-01
VC-2013-0011,life,
VC-2013-0012,ipp,2016-04
VC-2013-0013,hm-pleasure,2025-02
VC-2013-0014,hospital-order,
VC-2013-0015,restricted-hospital-order,
VC-2013-0016,half-way-licence,2013-09

# The whole of one sheet. It names nobody.
$ lrpt case explain VC-2013-0001 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
This sheet is from the team that supports people after a crime. It says
what the sentence means, what comes next, and how we can help. You may
want to read it more than once. You can also ask us to go through it
with you.

WHAT THE SENTENCE IS

The court passed a sentence of 2 years and 6 months.

WHEN THE PERSON CAN BE LET OUT

Half of the sentence is spent in custody. Then the law says that the
person must be let out. The other half is spent outside, on licence.

We expect the person to be let out in May 2014. The licence lasts until
August 2015.

The prison works out the final date. So the month may change. Time spent
in prison before the sentence can bring it forward. Extra days for
breaking the rules in prison can push it back. Some people may leave
sooner if they wear a tag and stay at home at night. We will tell you if
the month changes.

WHAT A LICENCE MEANS

A licence is a set of rules. The person must keep to them after they are
let out. They must meet a probation officer and live where they are told
to. If they break the rules, they can be sent back to prison.

Some rules can help you feel safe. The person can be told not to contact
you or your family. They can be told to keep away from some places. You
can ask us for rules like these. We will pass on what you ask for. A
rule must be fair, and there must be a need for it. We will tell you
what is decided, and why.

WHAT WE WILL TELL YOU

If you want to hear from us, we will tell you:

* what the sentence means, and if it changes
* the month when the person may be let out, and if it changes
* which rules there are to keep you safe, and when they end
* if the person is sent back to prison.

You choose how much you hear. You can stop at any time, and you can come
back to us later.

Some things we may not tell you. We cannot say where the person is held,
or on which day they will leave.

IF YOU ARE WORRIED

If you are in danger now, call 999.

The person may try to reach you, or ask a friend to do so. If you do not
want this, tell the police and tell us. You do not have to answer.

You can call your victim liaison officer about anything on this sheet.
No question is too small. If you call, please give this number:
VC-2013-0001.

# By name, as it is recorded; the look is recorded too. Nothing of the offender is in it.
$ lrpt case explain VC-2013-0001 --names -q | head -3
Dear Zoë O'Neil & Co,

This sheet is from the team that supports people after a crime. It says

$ lrpt case explain VC-2013-0001 --names -q | grep -c -e Quillfeather -e A310002 -e A1234BC -e Invented
0
[1]

$ lrpt case history VC-2013-0001 --fields command,what -q | grep explain
case explain  people were looked at
case explain  people were looked at

$ lrpt case explain VC-2013-0002 --names -q
! lrpt: VC-2013-0002 has no name of person 1 recorded
!   A name is printed as its bearer spells it, or not at all: ask them
!   Without --names the sheet greets nobody
[65]

# For programs.
$ lrpt case explain VC-2013-0010 --json --today "4 Mar 2013" | cut -c1-120
{"format_version":1,"kind":"sheet-list","as_of":"2013-03-04","items":[
{"kind":"sheet","case":"VC-2013-0010","sheet":"life","first_release_month":"2028-01","text":"This sheet is from the team
]}

$ lrpt case explain VC-2013-0014 --jsonl -q | cut -c1-120
{"kind":"sheet","case":"VC-2013-0014","sheet":"hospital-order","first_release_month":null,"text":"This sheet is from the

# Sheets are for victims.
$ lrpt case explain RJ-2013-0001 -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]
