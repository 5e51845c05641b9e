# On a terminal lrpt asks, for what still matters and for nothing else.
? python3 -c 'import pty; pty.openpty()'
<< terminal.py
import os, pty, select, sys, time
answers, command = sys.argv[1].encode().decode("unicode_escape").splitlines(), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
shown = b""
while True:
    try:
        ready, _, _ = select.select([terminal], [], [], 20)
        more = os.read(terminal, 4096) if ready else b""
    except OSError:
        break
    if not more:
        break
    shown += more
    if shown.endswith((b": ", b"> ")):
        os.write(terminal, ((answers.pop(0) if answers else "\x04") + "\n").encode())
sys.stdout.write(shown.decode().replace("\r\n", "\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
END
$ python3 terminal.py 'gulity\nguilty\nCJ88116\n\nlow\nyes\n\n' lrpt eligibility check --scheme rj --today "4 Mar 2013"
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: gulity
  "gulity" is not one of guilty, not-guilty, mixed
    Did you mean: guilty
  Plea to the main offence [guilty/not-guilty/mixed]: guilty
  Offence (CJS code or short name) [or a word or two of its title]: CJ88116
  Risk of serious harm [low/medium/high/very-high]: 
  At risk of custody? [yes/no]: low
  "low" is not one of yes, no
  At risk of custody? [yes/no]: yes
  Is there a personal victim? [yes/no]: 
Restorative justice: NEEDS INFORMATION
  yes  No sentence date stands against it.  [rj.in-force]
  yes  The court has not passed sentence yet.  [rj.sentence]
  yes  The plea to the main offence is guilty.  [rj.plea]
  yes  Assault by beating is an offence of violence.  [rj.offence]
  ?    High or medium risk, or at risk of custody with a personal victim.  [rj.seriousness]
    ?    The risk of serious harm is not recorded.  [rj.risk]
    ?    At risk of custody, with a personal victim.  [rj.custody-and-victim]
      yes  The offender is at risk of custody.  [rj.custody-risk]
      ?    Whether there is a personal victim is not recorded.  [rj.personal-victim]
  yes  Nothing recorded calls for special care.  [rj.guard]
Find out: Risk of serious harm (--risk); Is there a personal victim? (--personal-victim)
It would be eligible if:
     Risk of serious harm: medium or high
  or Is there a personal victim? yes

For the report:
Restorative justice. Whether the criteria for the specified activity requirement are met cannot be
said yet (criteria of 1 February 2013, checked 4 March 2013). Not recorded: risk, personal victim.
To repeat: lrpt eligibility check --scheme rj --offence CJ88116 --plea guilty --custody-risk yes

$ python3 terminal.py 'OF61102\nimprisonmnt\nimprisonment\n18 months\n' lrpt eligibility check --scheme contact --today "4 Mar 2013"
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Offence (CJS code or short name) [or a word or two of its title]: OF61102
  Sentence passed [imprisonment/yoi-detention/section-91/detention-and-training/hm-pleasure/life/ipp/extended/suspended/community-order/hospital-order/restricted-hospital-order/fine/discharge/unsentenced]: imprisonmnt
  "imprisonmnt" is not one of imprisonment, yoi-detention, section-91, detention-and-training, hm-pleasure, life, ipp, extended, suspended, community-order, hospital-order, restricted-hospital-order, fine, discharge, unsentenced
    Did you mean: imprisonment
  Sentence passed [imprisonment/yoi-detention/section-91/detention-and-training/hm-pleasure/life/ipp/extended/suspended/community-order/hospital-order/restricted-hospital-order/fine/discharge/unsentenced]: imprisonment
  Length of the sentence (18 months, 52 weeks): 18 months
Victim contact scheme: ELIGIBLE (statutory)
  yes  It is a sexual or violent offence with a relevant sentence.  [contact.statutory]
    yes  Assault occasioning actual bodily harm is a violent offence (Schedule 15, paragraph 20).
         [contact.offence]
    yes  18 months (imprisonment) is 12 months or more.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Assault occasioning actual bodily harm is not a racially aggravated offence.
         [contact.racial]
    yes  The sentence is imprisonment, which is immediate custody.  [contact.custody]
Next: offer contact to the victim, or the next of kin.
To repeat: lrpt eligibility check --scheme contact --offence OF61102 --disposal imprisonment --term '18 months'

# What is told to be quiet does not ask.
$ python3 terminal.py '' lrpt eligibility check --no-input
lrpt: eligibility check needs the reference of a case, or facts
  For example: --offence OF61102 --disposal imprisonment --term "18 months"
  See: lrpt eligibility check --help
[64]

$ LRPT_NO_INPUT=1 python3 terminal.py '' lrpt eligibility check
lrpt: eligibility check needs the reference of a case, or facts
  For example: --offence OF61102 --disposal imprisonment --term "18 months"
  See: lrpt eligibility check --help
[64]

# Nothing to show is said to a person.
@ lrpt db init --training
$ python3 terminal.py '' lrpt deadlines overdue --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
Nothing is overdue.

$ python3 terminal.py '' lrpt case list --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
There are no such cases.

$ python3 terminal.py '' lrpt staff list --today "4 Mar 2013" -q

# A contact without --note-from is asked for its note.
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ python3 terminal.py 'He will ring back.\nSister: mornings.\n.\n' lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
Note (finish with a line holding only a full stop, or leave empty):
> He will ring back.
> Sister: mornings.
> .
Recorded: phone with offender, reached, on Mon 4 Mar 2013. RJ-2013-0001 (nobody's yet)
  Met: rj.first-contact, met on Mon 4 Mar 2013, 16 days late

$ lrpt case history RJ-2013-0001 --notes --get note
He will ring back.\x0aSister: mornings.

# The next thing to type is told on a terminal only, and can be turned off.
$ python3 terminal.py '' lrpt deadlines --kind=contact.first-offer --today "4 Mar 2013" | tail -1
Next: lrpt case show VC-2013-0001

<< own.toml
display.hints = false
END
$ python3 terminal.py '' lrpt deadlines --kind=contact.first-offer --config own.toml --today "4 Mar 2013" | tail -1
1 overdue, 2 this week, 2 later.

# A narrow terminal: the least important columns leave first; below 60 columns a record is a block.
$ python3 terminal.py '' bash -c 'unset COLUMNS; stty cols 80; lrpt deadlines overdue --today "4 Mar 2013" -q'
CASE          DEADLINE             DUE              STATE    DAYS LATE  OWNER
RJ-2013-0002  rj.first-contact     Tue 19 Feb 2013  overdue  13
VC-2013-0001  contact.first-offer  Fri 1 Mar 2013   overdue  3
RJ-2013-0004  rj.first-contact     Sat 2 Mar 2013   overdue  2

$ python3 terminal.py '' bash -c 'unset COLUMNS; stty cols 50; lrpt deadlines overdue --kind contact.first-offer --today "4 Mar 2013" -q'
CASE: VC-2013-0001
DEADLINE: contact.first-offer
DUE: Fri 1 Mar 2013
STATE: overdue
DAYS LATE: 3
ATTEMPTS: 0
BY WORKING DAYS: Fri 1 Mar 2013

# What would reach an offender is asked about; no answer but yes saves it.
<< shared.csv
id,offender_name,offender_telephone,offence,disposal,term,sentenced_on
S-1,Ash Ashdown,0116 496 0007,OF61102,imprisonment,18 months,2013-02-14
END
@ lrpt case open --from shared.csv --today "4 Mar 2013"
$ python3 terminal.py '+44 116 496 0007\n\n\n\n' lrpt case safe add VC-2013-0001 --means telephone --today "4 Mar 2013" -q
The number or address itself: +44 116 496 0007
Who may answer: 
How we say who we are: 
This is an offender's as well. Keep it all the same? (y/N): 
lrpt: this telephone is an offender's as well
  What is sent there would reach the offender. Nothing was saved
  If it is right all the same: add --despite
[65]

$ python3 terminal.py '0116 496 0007\n\n\ny\n' lrpt case safe add VC-2013-0001 --means telephone --today "4 Mar 2013" -q
The number or address itself: 0116 496 0007
Who may answer: 
How we say who we are: 
This is an offender's as well. Keep it all the same? (y/N): y

$ lrpt case history VC-2013-0001 --get what --today "4 Mar 2013" -q
case opened from court result CC-1301, eligible
contact point 1 of person 1 added: telephone, though it is an offender's as well

# Ctrl-C stops at once.
$ python3 terminal.py '\x03' lrpt eligibility check --scheme rj
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: ^C

lrpt: stopped. Look whether a change was saved before you repeat it.
[130]
