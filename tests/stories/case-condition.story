# Licence conditions that victims ask for: asked, sent, decided, and passed on.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "4 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< asked.txt
Not to enter the streets round the school or Park Lane.
Not even by car.
END
<< asked.json
{"area":"Park Lane and the roads round the school","wording":"Not near the school.","why":"Sees children collected daily. Afraid of meeting."}
END
<< licence.txt
Not to enter Park Lane.
END
$ lrpt case condition VC-2013-0001 -q --today "4 Mar 2013"

$ lrpt case condition add VC-2013-0001 --kind no-contact --asked-on "1 Mar" --from asked.txt --today "4 Mar 2013"
Recorded: request 1, no-contact. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case condition add VC-2013-0001 --kind keep-away-from-area --from asked.json --today "4 Mar 2013"
Recorded: request 2, keep-away-from-area. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case condition add VC-2013-0001 --person 1 --kind other --from - --dry-run --today "4 Mar 2013" < asked.txt
DRY RUN, nothing was saved: request 3, other. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

# Words and areas are hidden unless they are asked for, and then the look is recorded.
$ lrpt case condition list VC-2013-0001 --today "4 Mar 2013" -q
condition 1
  person           1
  kind             no-contact
  asked on         Fri 1 Mar 2013
  standard wording Not to seek to approach or communicate with the victim or their family without the approval of the supervising officer.
condition 2
  person           1
  kind             keep-away-from-area
  asked on         Mon 4 Mar 2013
  standard wording Not to enter the area marked on the map without the approval of the supervising officer.

$ lrpt case condition list VC-2013-0001 --names --fields number,area,wording,why --today "4 Mar 2013" -q
NUMBER  AREA                                      WORDING                                                                      WHY
1                                                 Not to enter the streets round the school or Park Lane.\x0aNot even by car.
2       Park Lane and the roads round the school  Not near the school.                                                         Sees children collected daily. Afraid of meeting.

# The offender manager sees what was sent, in standard words, and nothing of the victim's.
$ lrpt case condition list VC-2013-0001 --for offender-manager --today "4 Mar 2013" -q

$ lrpt case condition send VC-2013-0001 2 --on "5 Mar" --today "6 Mar 2013"
Recorded: request 2 sent to the offender manager on Tue 5 Mar 2013. VC-2013-0001 (asha)
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt case condition list VC-2013-0001 --for offender-manager --names --today "6 Mar 2013" -q
condition 2
  kind             keep-away-from-area
  sent on          Tue 5 Mar 2013
  area             Park Lane and the roads round the school
  standard wording Not to enter the area marked on the map without the approval of the supervising officer.

$ lrpt case condition update VC-2013-0001 1 --asked-on "28 Feb" --today "6 Mar 2013"
Recorded: request 1 changed. VC-2013-0001 (asha)
! lrpt: training file, as on Wed 6 Mar 2013

# What became of it is told to whoever asked.
$ lrpt case condition decide VC-2013-0001 2 --outcome varied --supported yes --on "23 Apr" --from licence.txt --today "23 Apr 2013"
Recorded: request 2 varied on Tue 23 Apr 2013. VC-2013-0001 (asha)
  New: condition.tell-outcome 1, due Tue 30 Apr 2013 (in 7 days)
! lrpt: training file, as on Tue 23 Apr 2013

$ echo "It is in the standard licence." | lrpt case condition decide VC-2013-0001 1 --outcome refused --from - --today "23 Apr 2013"
Recorded: request 1 refused on Tue 23 Apr 2013. VC-2013-0001 (asha)
  New: condition.tell-outcome 2, due Tue 30 Apr 2013 (in 7 days)
! lrpt: training file, as on Tue 23 Apr 2013

$ lrpt case condition list VC-2013-0001 --names --today "23 Apr 2013" -q
condition 1
  person           1
  kind             no-contact
  asked on         Thu 28 Feb 2013
  outcome          refused
  decided on       Tue 23 Apr 2013
  refused because  It is in the standard licence.
  wording          Not to enter the streets round the school or Park Lane.
                   Not even by car.
  standard wording Not to seek to approach or communicate with the victim or their family without the approval of the supervising officer.
condition 2
  person           1
  kind             keep-away-from-area
  asked on         Mon 4 Mar 2013
  sent on          Tue 5 Mar 2013
  supported        yes
  outcome          varied
  decided on       Tue 23 Apr 2013
  area             Park Lane and the roads round the school
  decided wording  Not to enter Park Lane.
  wording          Not near the school.
  why              Sees children collected daily. Afraid of meeting.
  standard wording Not to enter the area marked on the map without the approval of the supervising officer.

$ lrpt case history VC-2013-0001 --get what | tail -n +2
condition 1 asked for: no-contact
condition 2 asked for: keep-away-from-area
licence conditions were looked at
condition 2 sent on 2013-03-05
licence conditions were looked at
condition 1 changed
condition 2 varied on 2013-04-23
condition 1 refused on 2013-04-23
licence conditions were looked at
