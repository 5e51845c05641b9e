# Where a programme stands, what led to it and what is next, for each who may look.
<< referral.json
{"offender_name":"Cy Merrow","victim_name":"Di Amberley","offence":"burglary-dwelling","plea":"guilty","risk":"medium"}
END
@ lrpt db init --training
@ lrpt staff add mary --role report-writer --today "4 Mar 2013"
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt case refer --hearing "25 Mar 2013" --writer mary --from referral.json --today "4 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "4 Mar 2013" -q | sed -n '/PROGRAMME/,/^$/p'
PROGRAMME
  stage                  screened
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013 (mary)
  consent, victim        not recorded
  consent, offender      not recorded
  next                   lrpt case suitability RJ-2013-0001 --suitable yes|no

# Whether somebody is suitable is for the team.
@ lrpt case suitability RJ-2013-0001 --suitable no --accountability denies --today "5 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "5 Mar 2013" -q | sed -n '/PROGRAMME/,/^$/p'
PROGRAMME
  stage                  unsuitable
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013 (mary)
  suitability 1          not suitable, Tue 5 Mar 2013 (<*>)
  consent, victim        not recorded
  consent, offender      not recorded
  next                   lrpt case close RJ-2013-0001

$ lrpt case show RJ-2013-0001 --for offender-manager --today "5 Mar 2013" -q | sed -n '/PROGRAMME/,/^$/p'
PROGRAMME
  stage                  referred
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013
  consent, offender      not recorded

# A conference waits for the victim's word.
@ lrpt case suitability RJ-2013-0001 --suitable yes --accountability accepts --today "6 Mar 2013"
@ lrpt case confirm RJ-2013-0001 --arranged yes --facilitator khan --days 20 --assessment-from "8 Apr 2013" --arrangement conference --today "7 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "7 Mar 2013" -q | sed -n '/PROGRAMME/,/^$/p'
PROGRAMME
  stage                  confirmed
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013 (mary)
  suitability 1          not suitable, Tue 5 Mar 2013 (<*>)
  suitability 2          suitable, Wed 6 Mar 2013 (<*>)
  confirmation 1         conference, 20 days, assessment from Mon 8 Apr 2013
  consent, victim        not recorded
  consent, offender      not recorded
  next                   lrpt case consent RJ-2013-0001 --party victim --given yes|no

# Ordered all the same, and planned: the conference is provisional, and that is for staff.
@ lrpt case outcome RJ-2013-0001 --step ordered --on "25 Mar 2013" --today "25 Mar 2013"
@ lrpt case assign RJ-2013-0001 khan --today "25 Mar 2013"
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "26 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "26 Mar 2013" -q | grep next
  next                   lrpt meeting plan RJ-2013-0001

@ lrpt meeting plan RJ-2013-0001 --save --today "26 Mar 2013"
$ lrpt case show RJ-2013-0001 --today "26 Mar 2013" -q | sed -n '/PROGRAMME/,/CONTACTS/p'
PROGRAMME
  stage                  contacted
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013 (mary)
  suitability 1          not suitable, Tue 5 Mar 2013 (<*>)
  suitability 2          suitable, Wed 6 Mar 2013 (<*>)
  confirmation 1         conference, 20 days, assessment from Mon 8 Apr 2013
  ordered                Mon 25 Mar 2013
  consent, victim        not recorded
  consent, offender      not recorded
  next                   lrpt meeting held RJ-2013-0001/1

MEETINGS
  1 assessment           Mon 8 Apr 2013 10:00, planned
  2 preparation          Mon 15 Apr 2013 10:00, planned
  3 conference           Tue 7 May 2013 10:00, planned, provisional: the victim has not agreed to meet
  4 review               Tue 21 May 2013 10:00, planned

CONTACTS

$ lrpt case show RJ-2013-0001 --for victim --today "26 Mar 2013" -q | sed -n '/PROGRAMME/,/CONTACTS/p'
PROGRAMME
  stage                  contacted
  referral 1             Mon 4 Mar 2013, hearing Mon 25 Mar 2013
  confirmation 1         conference, 20 days, assessment from Mon 8 Apr 2013
  ordered                Mon 25 Mar 2013
  consent, victim        not recorded

MEETINGS
  3 conference           Tue 7 May 2013 10:00, planned

CONTACTS

$ lrpt case show RJ-2013-0001 --json --for offender-manager --today "26 Mar 2013" -q | grep -o '"programme":{[^]]*]'
"programme":{"stage":"contacted","victim_consents":null,"offender_consents":null,"meetings":[{"number":1,"meeting":"assessment","on":"2013-04-08","at":"10:00","state":"planned","provisional":null},{"number":2,"meeting":"preparation","on":"2013-04-15","at":"10:00","state":"planned","provisional":null},{"number":3,"meeting":"conference","on":"2013-05-07","at":"10:00","state":"planned","provisional":null},{"number":4,"meeting":"review","on":"2013-05-21","at":"10:00","state":"planned","provisional":null}]

# The other scheme has no programme.
@ lrpt case open --from $SAMPLES/court-results.csv --today "26 Mar 2013"
$ lrpt case show VC-2013-0001 --json --today "26 Mar 2013" -q | grep -o '"programme":[^,]*'
"programme":null
