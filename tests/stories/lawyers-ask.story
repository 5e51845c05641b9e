# A letter or a telephone note to fill in by hand. It needs no casework file.
$ lrpt lawyers ask --for parole --relative --today "4 Mar 2013"
From: ______________________________________________

Address: ___________________________________________

Telephone: ____________________ Date: _____________

To: ________________________________________________

Dear Sir or Madam,

About parole

I write for my _____________________ (son, partner, friend),

full name: _________________________________________

born on: ______________ prison number: ____________

who is at: _________________________________________

They agree that I write to you (yes or no): ________

What happened: _____________________________________

____________________________________________________

When and where: ____________________________________

What was asked for, how and when: __________________

____________________________________________________

What answer came, and when: ________________________

What is wanted now: ________________________________

The next hearing or time limit is on: ______________

Please tell me if you can take this on, what it would cost,
whether legal aid may pay, and what you need from us.

Yours faithfully,

____________________________________________________


PAROLE

Your loved one is entitled to ask:

* when the case goes to the Parole Board
* to see the reports that the Board will read, in good time
* to say in writing what is wrong in them, and to answer it
* whether there will be a hearing, and to have somebody speak
  for them at it
* for the decision in writing, with the reasons.

Say early what is wanted of the Board, and what has been done to
lower the risk: courses, work, a place to live.

Legal aid for parole: Parole is within legal aid, for those
whose means allow it. Nobody can promise that it pays: ask the
solicitor.

# For the person, without a subject: blanks to fill in.
$ lrpt lawyers ask | sed -n '/^About/,/^I am at/p'
About ______________________________________________

My full name is: ___________________________________

born on: ______________ prison number: ____________

I am at: ___________________________________________
$ lrpt lawyers ask --telephone
BEFORE YOU CALL

Fill in what you know. Have paper and a pen ready.

SAY

* "I am calling about ______________________________. Can
  somebody take this on?"
* "What happened is: ______________________________"
* "It was on: ____________ at: ____________________"
* "What was asked for was: ________________________"
* "The answer was: ______________ on: _____________"
* "What is wanted now is: _________________________"
* "The next hearing or time limit is on: __________"

ASK

* "Can you take it? Who would deal with it?"
* "What would it cost? May legal aid pay? What papers do you
  need?"
* "What should be done before we meet, and what should not?"

WRITE DOWN

* the name of the person you spoke to: ____________
* the day and time: _______________________________
* what they said: _________________________________
* what happens next, and when: ____________________
$ lrpt lawyers ask --telephone --relative --for visits --for complaints --today "2 Dec 2013" > note; \
      sed -n '/^SAY/,/It was on/p' note; grep "^[A-Z ]*[A-Z]$" note; grep -A1 "^Legal aid" note
SAY

* "I am calling about visits and complaints. Can somebody take
  this on?"
* "It is for my ____________, who is at ____________. They agree
  that I call (yes or no): ____"
* "What happened is: ______________________________"
* "It was on: ____________ at: ____________________"
BEFORE YOU CALL
SAY
ASK
WRITE DOWN
VISITS
COMPLAINTS
Legal aid for visits: Visits are not within legal aid: complain
first, then ask the Ombudsman, or pay a solicitor.
--
Legal aid for complaints: Most complaints are not within legal
aid: complain first, then ask the Ombudsman, or pay a solicitor.
$ lrpt lawyers ask --for parol
! lrpt: --for "parol" is not a subject. Did you mean parole?
!   The subjects are: lrpt help lawyers find
[64]

# Words of the trust's own; a wrong one is named with file and line.
@ mkdir words; echo 'Ask {{nobody}}.' > words/lawyers-ask-telephone.txt
<< words.toml
[letters]
folder = "words"
END
$ lrpt lawyers ask --telephone --config words.toml
! lrpt: words/lawyers-ask-telephone.txt:1: {{nobody}} is not a tag of this template
!   The tags of lawyers-ask-telephone.txt are: day, near, relative, topic
[78]
$ lrpt lawyers ask --config words.toml
! lrpt: words/lawyers-ask-letter.txt: there is no such template
[78]
