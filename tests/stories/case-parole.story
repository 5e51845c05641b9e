# A parole review from the hearing's date to the decision: the steps are counted back from it.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "4 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< answer.py
import os, sqlite3, sys
with sqlite3.connect(os.environ["HOME"] + "/.local/share/lrpt/lrpt.db") as file:
    file.execute("INSERT INTO offers (case_reference, number, person, \"on\", answer) "
                 "SELECT ?1, count(*) + 1, 1, ?2, ?3 FROM offers WHERE case_reference = ?1",
                 sys.argv[1:])
END
@ python3 answer.py VC-2013-0001 2013-02-20 yes
$ lrpt case parole VC-2013-0001 -q --today "4 Mar 2013"

$ lrpt case parole VC-2013-0001 --review-due "1 May" --today "4 Mar 2013" -n
DRY RUN, nothing was saved: parole review 1, review due on Wed 1 May 2013. VC-2013-0001 (asha)
  Met: contact.first-offer, met on Wed 20 Feb 2013
  New: contact.yearly 1, due Thu 20 Feb 2014 (in 353 days)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case parole VC-2013-0001 --hearing "14/5/2013" --today "4 Mar 2013"
Recorded: parole hearing Tue 14 May 2013. VC-2013-0001 (asha)
  Met: contact.first-offer, met on Wed 20 Feb 2013
  New: contact.yearly 1, due Thu 20 Feb 2014 (in 353 days)
  New: contact.tell 1, due Mon 11 Mar 2013 (in 7 days)
  New: parole.invite-statement 1, due Tue 19 Mar 2013 (in 15 days)
  New: parole.statement-to-manager 1, due Tue 9 Apr 2013 (in 36 days)
  New: parole.statement-to-board 1, due Tue 16 Apr 2013 (in 43 days)
! lrpt: training file, as on Mon 4 Mar 2013

# Moved before anybody was told: what they are told of is the new day, by the same day.
$ lrpt case parole VC-2013-0001 --hearing "Tue 21 May" --moved --today "6 Mar 2013"
Moved: hearing Tue 14 May 2013 to Tue 21 May 2013. VC-2013-0001 (asha)
  Moved: parole.invite-statement 1, from Tue 19 Mar 2013, now due Tue 26 Mar 2013 (in 20 days)
  Moved: parole.statement-to-manager 1, from Tue 9 Apr 2013, now due Tue 16 Apr 2013 (in 41 days)
  Moved: parole.statement-to-board 1, from Tue 16 Apr 2013, now due Tue 23 Apr 2013 (in 48 days)
! lrpt: training file, as on Wed 6 Mar 2013

$ lrpt case parole VC-2013-0001 --invited yesterday --today "11 Mar 2013"
Recorded: parole review 1, invited on Sun 10 Mar 2013. VC-2013-0001 (asha)
  Met: parole.invite-statement 1, met on Sun 10 Mar 2013
! lrpt: training file, as on Mon 11 Mar 2013

$ lrpt case parole VC-2013-0001 --statement yes --to-manager today --presented panel-reads --today "12 Apr 2013"
Recorded: parole review 1, statement yes, to manager on Fri 12 Apr 2013, presented panel-reads. VC-2013-0001 (asha)
  Met: parole.statement-to-manager 1, met on Fri 12 Apr 2013
! lrpt: training file, as on Fri 12 Apr 2013

# What is done stays as it was done; what is open moves.
$ lrpt case parole VC-2013-0001 --hearing "14 May" --moved --today "12 Apr 2013"
Moved: hearing Tue 21 May 2013 to Tue 14 May 2013. VC-2013-0001 (asha)
  Moved: parole.statement-to-board 1, from Tue 23 Apr 2013, now due Tue 16 Apr 2013 (in 4 days)
! lrpt: training file, as on Fri 12 Apr 2013

$ lrpt deadlines list --case VC-2013-0001 --fields deadline,due_on,state --today "12 Apr 2013" -q
DEADLINE                     DUE              STATE
contact.first-offer          Fri 1 Mar 2013   met
contact.tell                 Mon 11 Mar 2013  overdue
parole.invite-statement      Tue 26 Mar 2013  met
parole.statement-to-board    Tue 16 Apr 2013  open
parole.statement-to-manager  Tue 16 Apr 2013  met
contact.yearly               Thu 20 Feb 2014  open

$ lrpt case parole VC-2013-0001 --to-board "15 Apr" --today "16 Apr 2013" -q

# Adjourned: the review goes on, and its hearing moves.
$ lrpt case parole VC-2013-0001 --decision adjourned --decided-on "14 May" --today "15 May 2013"
Recorded: parole review 1, decision adjourned, decided on Tue 14 May 2013. VC-2013-0001 (asha)
  New: parole.tell-decision 2, due Fri 17 May 2013 (in 2 days)
! lrpt: training file, as on Wed 15 May 2013

$ lrpt case parole VC-2013-0001 --hearing "18 Jun" --moved --today "15 May 2013"
Moved: hearing Tue 14 May 2013 to Tue 18 Jun 2013. VC-2013-0001 (asha)
! lrpt: training file, as on Wed 15 May 2013

$ lrpt case parole VC-2013-0001 --decision no-release --decided-on "18 Jun" --next-review "18 Jun 2014" --today "19 Jun 2013"
Recorded: parole review 1, decision no-release, decided on Tue 18 Jun 2013, next review on Wed 18 Jun 2014. VC-2013-0001 (asha)
  New: parole.tell-decision 3, due Fri 21 Jun 2013 (in 2 days)
  No longer due: contact.tell 1
! lrpt: training file, as on Wed 19 Jun 2013

$ lrpt case parole VC-2013-0001 --today "19 Jun 2013" -q
parole-review 1
  hearing on       Tue 18 Jun 2013
  moved from       Tue 14 May 2013
  invited on       Sun 10 Mar 2013
  statement        yes
  to manager on    Fri 12 Apr 2013
  to board on      Mon 15 Apr 2013
  presented        panel-reads
  decision         no-release
  decided on       Tue 18 Jun 2013
  next review on   Wed 18 Jun 2014

# The offender manager sees the review, and nothing of the victim's side.
$ lrpt case parole VC-2013-0001 --for offender-manager --today "19 Jun 2013" -q
parole-review 1
  hearing on       Tue 18 Jun 2013
  moved from       Tue 14 May 2013
  decision         no-release
  decided on       Tue 18 Jun 2013
  next review on   Wed 18 Jun 2014

$ lrpt case parole VC-2013-0001 --for offender-manager --csv --today "19 Jun 2013"
case,number,review_due_on,hearing_on,moved_from,invited_on,statement,to_manager_on,to_board_on,presented,decision,decided_on,next_review_on
VC-2013-0001,1,,2013-06-18,2013-05-14,,,,,,no-release,2013-06-18,2014-06-18

# The trail says that steps of the victim's side were recorded, and not more.
$ lrpt case history VC-2013-0001 --get what | tail -n +2
parole review 1, hearing_on 2013-05-14
parole review 1, hearing moved, hearing_on 2013-05-21
parole review 1, invited_on
parole review 1, statement, to_manager_on, presented
parole review 1, hearing moved, hearing_on 2013-05-14
parole review 1, to_board_on
parole review 1, decision adjourned, decided_on 2013-05-14
parole review 1, hearing moved, hearing_on 2013-06-18
parole review 1, decision no-release, decided_on 2013-06-18, next_review_on 2014-06-18

# The next review is another one. A hearing that has been held is recorded with what came of it.
$ lrpt case parole VC-2013-0001 --hearing "10 Jun" --decision release --decided-on "12 Jun" --today "16 Jun 2014"
Recorded: parole hearing Tue 10 Jun 2014, decision release, decided on Thu 12 Jun 2014. VC-2013-0001 (asha)
  New: parole.tell-decision 4, due Wed 18 Jun 2014 (in 2 days)
! lrpt: training file, as on Mon 16 Jun 2014

# Of somebody who opted out nothing is asked: the steps are dropped with the next change.
@ python3 answer.py VC-2013-0002 2013-02-18 yes
@ lrpt case parole VC-2013-0002 --hearing "14 May" --today "4 Mar 2013"
@ python3 answer.py VC-2013-0002 2013-02-20 no
$ lrpt case parole VC-2013-0002 --review-due "1 May" --today "4 Mar 2013"
Recorded: parole review 1, review due on Wed 1 May 2013. VC-2013-0002 (asha)
  New: contact.ask-again 1, due Thu 20 Feb 2014 (in 353 days)
  No longer due: contact.tell 1
  No longer due: parole.invite-statement 1
  No longer due: parole.statement-to-manager 1
  No longer due: parole.statement-to-board 1
  No longer due: contact.yearly 1
! lrpt: training file, as on Mon 4 Mar 2013

# Life and public protection: the next review is at most two years away.
<< life.jsonl
{"id":"L-1","offence":"COML025","disposal":"life","sentenced_on":"2008-02-14"}
END
@ lrpt case open --from life.jsonl --today "4 Mar 2013"
@ lrpt case parole VC-2013-0013 --hearing "5 Mar" --today "4 Mar 2013"
$ lrpt case parole VC-2013-0013 --decision no-release --decided-on "5 Mar" --today "6 Mar 2013"
Recorded: parole review 1, decision no-release, decided on Tue 5 Mar 2013. VC-2013-0013 (nobody's yet)
! lrpt: training file, as on Wed 6 Mar 2013
! lrpt: the next review of this sentence is due by Thu 5 Mar 2015, two years after the decision
!   To record it: add --next-review DATE

$ lrpt case parole VC-2013-0013 --next-review "6 Mar 2015" --today "6 Mar 2013"
Recorded: parole review 1, next review on Fri 6 Mar 2015. VC-2013-0013 (nobody's yet)
! lrpt: training file, as on Wed 6 Mar 2013
! lrpt: the next review of this sentence is due by Thu 5 Mar 2015, two years after the decision
!   To record it: add --next-review DATE

$ lrpt case parole VC-2013-0013 --next-review "5 Mar 2015" --today "6 Mar 2013"
Recorded: parole review 1, next review on Thu 5 Mar 2015. VC-2013-0013 (nobody's yet)
! lrpt: training file, as on Wed 6 Mar 2013
