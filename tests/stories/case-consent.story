# Consent to a conference: each side's own, given or taken back at any time.
<< results.jsonl
{"id":"I-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true,"victim_name":"Ben Tarrant"}
{"id":"I-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11"}
END
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt staff add khan --role facilitator --today "1 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --owner khan --owner asha --today "4 Mar 2013"

# Nobody has said anything yet.
$ lrpt case consent RJ-2013-0001 --today "4 Mar 2013" -q

# The victim's word is the fact of the court's record as well.
$ lrpt case consent RJ-2013-0001 --party victim --given yes --today "4 Mar 2013" -q --dry-run
$ lrpt case show RJ-2013-0001 --json --today "4 Mar 2013" | grep -o '"victim_consents?":[a-z]*\|"victim_consent":[a-z]*\|"victim_consents":[a-z]*'
"victim_consent":null
"victim_consents":null
$ lrpt case consent RJ-2013-0001 --party victim --given yes --today "4 Mar 2013"
Recorded: the victim consents to meet, person 1, on Mon 4 Mar 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Mon 4 Mar 2013
$ lrpt case show RJ-2013-0001 --json --today "4 Mar 2013" | grep -o '"victim_consent":[a-z]*\|"victim_consents":[a-z]*'
"victim_consent":true
"victim_consents":true

# A conference is planned; then the victim thinks again. The requirement goes on.
@ lrpt meeting add RJ-2013-0001 --kind conference --on "9 Apr" --at 10:00 --today "5 Mar 2013"
$ lrpt case consent RJ-2013-0001 --party victim --given no --on yesterday --today "7 Mar 2013"
Recorded: the victim does not consent to meet, person 1, on Wed 6 Mar 2013. RJ-2013-0001 (khan)
  Meeting 1 is planned as a conference. To make it reparation: lrpt meeting update RJ-2013-0001/1 --kind reparation
  The requirement goes on with reparation.
! lrpt: training file, as on Thu 7 Mar 2013
$ lrpt meeting update RJ-2013-0001/1 --kind reparation --reparation letter-of-apology --today "7 Mar 2013"
Recorded: meeting 1 changed, reparation, Tue 9 Apr 2013 10:00. RJ-2013-0001 (khan)
! lrpt: training file, as on Thu 7 Mar 2013
$ lrpt case consent RJ-2013-0001 --party offender --given no --today "7 Mar 2013"
Recorded: the offender does not consent to meet, on Thu 7 Mar 2013. RJ-2013-0001 (khan)
! lrpt: training file, as on Thu 7 Mar 2013
$ lrpt case consent RJ-2013-0001 --csv --today "7 Mar 2013"
case,number,party,person,on,given
RJ-2013-0001,1,victim,1,2013-03-04,yes
RJ-2013-0001,2,victim,1,2013-03-06,no
RJ-2013-0001,3,offender,,2013-03-07,no
$ lrpt case show RJ-2013-0001 --today "7 Mar 2013" -q | grep consent
  victim_consent         no
  consent, victim        no, Wed 6 Mar 2013
  consent, offender      no, Thu 7 Mar 2013
$ lrpt case show RJ-2013-0001 --for victim --today "7 Mar 2013" -q | grep consent
  victim_consent         no
  consent, victim        no, Wed 6 Mar 2013
$ lrpt case show RJ-2013-0001 --for offender-manager --today "7 Mar 2013" -q | grep consent
  consent, offender      no, Thu 7 Mar 2013
$ lrpt case history RJ-2013-0001 --today "7 Mar 2013" -q | grep -o "consent of.*"
consent of the victim on 2013-03-04: yes
consent of the victim on 2013-03-06: no
consent of the offender on 2013-03-07: no

# The court's record follows the last word, and cannot say otherwise.
$ lrpt case update RJ-2013-0001 --because correction --victim-consent yes --today "7 Mar 2013" -q
! lrpt: victim_consent: what the victim said is recorded, and it is no
!   If they changed their mind: lrpt case consent RJ-2013-0001 --party victim --given yes
[65]

# An older word that is recorded late changes nothing.
@ lrpt case consent RJ-2013-0001 --party victim --given yes --on "5 Mar" --today "7 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "7 Mar 2013" -q | grep victim_consent
  victim_consent         no

# What cannot be.
$ lrpt case consent RJ-2013-0001 --party victim --given yes --on "8 Mar 2013" --today "7 Mar 2013" -q
! lrpt: Fri 8 Mar 2013 is still to come: a consent is recorded when it has happened
[65]
$ lrpt case consent RJ-2013-0001 --party offender --given yes --person 1 --today "7 Mar 2013" -q
! lrpt: --person is one of the victim's side: the offender is not among them
!   Leave it out, or say --party victim
[65]
$ lrpt case consent RJ-2013-0001 --party victim --given yes --person 4 --today "7 Mar 2013" -q
! lrpt: RJ-2013-0001 has no person 4
!   Who is on it: lrpt case people RJ-2013-0001
[67]
$ lrpt case consent RJ-2013-0001 --given yes --today "7 Mar 2013" -q
! lrpt: --party is missing
!   Choose: victim, offender
[64]
$ lrpt case consent RJ-2013-0001 --party victim --given maybe --today "7 Mar 2013" -q
! lrpt: --given: "maybe" is not one of the choices
!   Choose: yes, no
[64]
$ lrpt case consent VC-2013-0001 --party victim --given yes --today "7 Mar 2013" -q
! lrpt: VC-2013-0001 is a case of victim contact, not of restorative justice
!   Restorative justice cases: lrpt case list --scheme rj
[65]

# Each of two victims has a word: one no outweighs the other's yes until who comes is settled.
@ echo '{"name":"Cy Tarrant"}' | lrpt case people add RJ-2013-0001 --role victim --from - --today "7 Mar 2013"
$ lrpt case consent RJ-2013-0001 --party victim --given yes --today "7 Mar 2013" -q
! lrpt: RJ-2013-0001 has several people: say who
!   Add --person with one of 1, 2
!   Who is on it: lrpt case people RJ-2013-0001
[64]
@ lrpt case consent RJ-2013-0001 --party victim --person 2 --given yes --today "7 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "7 Mar 2013" -q | grep "consent, victim"
  consent, victim        no, Wed 6 Mar 2013
@ lrpt case consent RJ-2013-0001 --party victim --person 1 --given yes --today "8 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "8 Mar 2013" -q | grep "consent, victim"
  consent, victim        yes, Thu 7 Mar 2013
