# What a visitor takes along. Nothing about the visitor is asked or kept.
@ lrpt db init --training
@ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013"
$ lrpt lawyers find --near Oakham --for adjudications --within 3 --handout --today "4 Mar 2013" -q
ADJUDICATIONS LAWYERS WITHIN 3 MILES OF OAKHAM

Monday 4 March 2013

These solicitors are listed for the kind of work you asked
about. The nearest come first, as on Monday 4 March 2013. We
introduce solicitors; we do not recommend one over another, and
we have not checked how good they are.

Call first. Ask if they can take the case, what it costs, and if
legal aid may pay.

All of them:

* Do they work for legal aid? yes
* Listed for prison law in the directory of Fri 1 Feb 2013
* Details checked by us: never


    Rutland Example Law

    15 High Example Street, Oakham, LE15 6AH
    Telephone: 01632 960 008
    0.1 miles away, as the crow flies


    Orphan Example Legal

    2 Example Row, XX99 9XX
    Telephone: 01632 960 022
    How far it is, we do not know


    Nowhere Example Law

    1 Example Row, Exampleton
    Telephone: 01632 960 021
    How far it is, we do not know


ADJUDICATIONS

You are entitled to ask:

* to have the charge in writing before the hearing, with time to
  prepare
* to see the written evidence, and to call and question
  witnesses
* for legal help or somebody to speak; the person who hears the
  case decides, and must give reasons
* for a review of the finding or the punishment.

Where days may be added to the sentence, an independent
adjudicator hears it, and there is a right to a solicitor.

Legal aid for adjudications: Discipline is within legal aid, for
those whose means allow it. Nobody can promise that it pays: ask
the solicitor.


WHAT TO HAVE READY

* your full name, date of birth and prison number
* the name of the prison, or of your probation officer
* something that shows who you are
* every letter, form and answer about it, with the dates
* the date of any hearing, and of any time limit in a letter
* for legal aid: what money comes in, benefits and savings, with
  papers that show it.


ASK PROPERLY

You don't always get what you are entitled to unless you ask
properly. Write down, in a few lines each:

* what happened
* when and where, and who was there
* what was asked for, how, and on which day
* what answer came, and when
* what you want to happen now.

Keep a copy. Keep to one matter in one letter. Stay calm and
polite: it is read by people who may help later.


IF THE ANSWER IS NO

* In prison: ask a wing officer first, then use the prison's
  complaint form (COMP 1). If the answer does not put it right,
  appeal (COMP 1A).
* The Independent Monitoring Board of the prison can be asked to
  look into it. So can the Member of Parliament.
* About probation: complain to the probation office first.
* When the prison or probation has given its last answer: the
  Prisons and Probation Ombudsman looks at complaints free of
  charge. Ask at once: there is a time limit.
* Some decisions can be taken to a court. The time limits are
  short: ask a solicitor the same week.
* About a solicitor: complain to the firm first, then to the
  Legal Ombudsman.

And remember the old saying: a man who is his own lawyer has a
fool for a client.

# For a relative; legal aid for visits ended on 2 December 2013.
$ lrpt lawyers find --near Oakham --for visits --within 3 --handout --relative --tally --today "2 Dec 2013" -q
VISITS LAWYERS WITHIN 3 MILES OF OAKHAM

Monday 2 December 2013

These solicitors are listed for the kind of work you asked
about. The nearest come first, as on Monday 2 December 2013. We
introduce solicitors; we do not recommend one over another, and
we have not checked how good they are.

Call first. Ask if they can take the case, what it costs, and if
legal aid may pay.

A solicitor works for the person who is in prison or on
probation. They will need that person's agreement before they
can talk to you about it.

All of them:

* Do they work for legal aid? yes
* Listed for prison law in the directory of Fri 1 Feb 2013
* Details checked by us: never


    Rutland Example Law

    15 High Example Street, Oakham, LE15 6AH
    Telephone: 01632 960 008
    0.1 miles away, as the crow flies


    Orphan Example Legal

    2 Example Row, XX99 9XX
    Telephone: 01632 960 022
    How far it is, we do not know


    Nowhere Example Law

    1 Example Row, Exampleton
    Telephone: 01632 960 021
    How far it is, we do not know


VISITS

You are entitled to ask:

* how many visits there are, and how they are booked
* why a visitor was refused or banned, in writing, and until
  when
* for a ban or closed visits to be looked at again
* what is done for children, and for visitors with a disability.

Write down the day, the time and the words that were used when a
visit was refused.

Legal aid for visits: Visits are not within legal aid: complain
first, then ask the Ombudsman, or pay a solicitor.


WHAT TO HAVE READY

* their full name, date of birth and prison number
* the name of the prison, or of the probation officer
* their agreement, in writing, that the solicitor may talk to
  you
* every letter, form and answer about it, with the dates
* the date of any hearing, and of any time limit in a letter
* for legal aid: what money comes in, benefits and savings, with
  papers that show it.


ASK PROPERLY

You don't always get what you are entitled to unless you ask
properly. Write down, in a few lines each:

* what happened
* when and where, and who was there
* what was asked for, how, and on which day
* what answer came, and when
* what they want to happen now.

Keep a copy. Keep to one matter in one letter. Stay calm and
polite: it is read by people who may help later.


IF THE ANSWER IS NO

* In prison: ask a wing officer first, then use the prison's
  complaint form (COMP 1). If the answer does not put it right,
  appeal (COMP 1A).
* The Independent Monitoring Board of the prison can be asked to
  look into it. So can the Member of Parliament.
* About probation: complain to the probation office first.
* When the prison or probation has given its last answer: the
  Prisons and Probation Ombudsman looks at complaints free of
  charge. Ask at once: there is a time limit.
* Some decisions can be taken to a court. The time limits are
  short: ask a solicitor the same week.
* About a solicitor: complain to the firm first, then to the
  Legal Ombudsman.

And remember the old saying: a man who is his own lawyer has a
fool for a client.

# As a page for a browser and A4.
$ lrpt lawyers find --near Oakham --for parole --within 3 --handout --html visitor.html --today "4 Mar 2013" -q
$ head -1 visitor.html; grep -c "<script\|http:" visitor.html; grep "<h1\|<h2\|<h3" visitor.html; stat -c %a visitor.html
<!DOCTYPE html> <!-- handout, by lrpt -->
0
<h1>Parole lawyers within 3 miles of Oakham</h1>
<h2>Solicitors</h2>
<h3>Rutland Example Law</h3>
<h3>Orphan Example Legal</h3>
<h3>Nowhere Example Law</h3>
<h2>Parole</h2>
<h2>What to have ready</h2>
<h2>Ask properly</h2>
<h2>If the answer is no</h2>
600

# Nobody recommended, no order claimed, where no place or subject was asked for.
$ lrpt lawyers find --name rutland --handout --today "4 Mar 2013" -q | head -12
LAWYERS WITH "RUTLAND" IN THEIR NAME

Monday 4 March 2013

These solicitors are in our list. Their order says nothing about
them. We introduce solicitors; we do not recommend one over
another, and we have not checked how good they are.

Call first. Ask if they can take the case, what it costs, and if
legal aid may pay.

# A subject asked for twice, in other words, is one subject.
$ lrpt lawyers find --near Oakham --for recall --for licence --for parole --within 3 --handout -q | grep '^[A-Z ]*$' | grep .
PROBATION
PAROLE
WHAT TO HAVE READY
ASK PROPERLY
IF THE ANSWER IS NO

# Whether legal aid covers it is not known: nothing is added to that.
$ lrpt lawyers find --near Leicester --for disputes --handout -q --today "4 Mar 2013" | grep -A3 "^Legal aid"
Legal aid for disputes: It depends on what the dispute is about:
ask the solicitor whether legal aid covers it.
$ lrpt lawyers find --near Oakham --for parole --within 3 --relative -q
! lrpt: --relative goes with --handout
!   To print for a visitor: add --handout
[64]
$ lrpt lawyers find --near Oakham --for parole --within 3 --html visitor.html -q
! lrpt: --html goes with --handout
!   To print for a visitor: add --handout
[64]
$ lrpt lawyers find --near Oakham --for parole --within 3 --handout --csv -q
! lrpt: a handout is written whole, for people: --json, --csv and --fields are for the list
!   As a page for a browser and A4: --handout --html FILE
!   The list without it: leave --handout out
[64]
$ lrpt lawyers find --near Oakham --for parole --within 3 --handout --json -q
! {"kind":"error","code":64,"message":"a handout is written whole, for people: --json, --csv and --fields are for the list","hint":"As a page for a browser and A4: --handout --html FILE\nThe list without it: leave --handout out","suggestions":[]}
[64]
$ echo mine > mine.html; lrpt lawyers find --near Oakham --for parole --within 3 --handout --html mine.html -q; cat mine.html
mine
! lrpt: there is a file of another kind at mine.html, not an older one of these
!   Nothing was changed. Give another name
$ lrpt lawyers find --near Oakham --for parole --within 3 --handout --html - -q | head -2
<!DOCTYPE html> <!-- handout, by lrpt -->
<html lang="en-GB">
