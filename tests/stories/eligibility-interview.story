# At the terminal: what settles soonest is asked first, back goes back, a word or two find the offence.
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
# Words find the offence: initials, a slip of the keyboard, a number that is not there.
$ python3 terminal.py 'abh\nback\nasault beating\n7\n1\nimprisonment\n12 months\n?\n' lrpt eligibility check --scheme contact --today "4 Mar 2013"
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Offence (CJS code or short name) [or a word or two of its title]: abh
    1  OF61102   Assault occasioning actual bodily harm
    2  CD98004   Racially aggravated actual bodily harm (old code)
    3  CD98029   Religiously aggravated actual bodily harm (old code)
    4  CD98073   Racially or religiously aggravated actual bodily harm
    5  OF61102A  Attempted actual bodily harm
  Its number, or other words: back
  Offence (CJS code or short name) [or a word or two of its title]: asault beating
    1  CJ88116   Assault by beating
    2  CJ88160   Assault by beating of emergency worker
    3  CD98006   Racially aggravated assault by beating (old code)
  Its number, or other words: 7
    1  CJ88116   Assault by beating
    2  CJ88160   Assault by beating of emergency worker
    3  CD98006   Racially aggravated assault by beating (old code)
  Its number, or other words: 1
Victim contact scheme: NOT ELIGIBLE
  no   It is not a sexual or violent offence with a relevant sentence.  [contact.statutory]
    no   Assault by beating is not on the statute's list of sexual and violent offences.
         [contact.offence]
    ?    No sentence is recorded.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Assault by beating is not a racially aggravated offence.  [contact.racial]
    ?    No sentence is recorded.  [contact.custody]
It would be eligible if:
     Sentence passed: hm-pleasure, life, ipp, hospital-order or restricted-hospital-order; and Does
     sex-offender notification apply? yes (or custody of 12 months or more)
  or Sentence passed: hm-pleasure, life, ipp, hospital-order or restricted-hospital-order; and Is it
     an offence against a child? yes (or custody of 12 months or more)
To repeat: lrpt eligibility check --scheme contact --offence CJ88116

# Back asks the question before again, and forgets its answer; what is not known stays open.
$ python3 terminal.py 'back\nnot-guilty\n' lrpt eligibility check --scheme rj --today "4 Mar 2013" | head -6
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: back
  This is the first question.
  Plea to the main offence [guilty/not-guilty/mixed]: not-guilty
Restorative justice: NOT ELIGIBLE
  yes  No sentence date stands against it.  [rj.in-force]

$ python3 terminal.py 'guilty\nCJ88001\nlow\nback\nback\nback\nguilty\nCJ88116\ndon'"'"'t know\n?\nback\nyes\nunknown\n' lrpt eligibility check --scheme rj --today "4 Mar 2013" | grep -v ' \[rj'
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: guilty
  Offence (CJS code or short name) [or a word or two of its title]: CJ88001
  Risk of serious harm [low/medium/high/very-high]: low
  At risk of custody? [yes/no]: back
  Risk of serious harm [low/medium/high/very-high]: back
  Offence (CJS code or short name) [or a word or two of its title]: back
  Plea to the main offence [guilty/not-guilty/mixed]: guilty
  Offence (CJS code or short name) [or a word or two of its title]: CJ88116
  Risk of serious harm [low/medium/high/very-high]: don't know
  At risk of custody? [yes/no]: ?
  Is there a personal victim? [yes/no]: back
  At risk of custody? [yes/no]: yes
  Is there a personal victim? [yes/no]: unknown
Restorative justice: NEEDS INFORMATION
Find out: Risk of serious harm (--risk); Is there a personal victim? (--personal-victim)
It would be eligible if:
     Risk of serious harm: medium or high
  or Is there a personal victim? yes

For the report:
Restorative justice. Whether the criteria for the specified activity requirement are met cannot be
said yet (criteria of 1 February 2013, checked 4 March 2013). Not recorded: risk, personal victim.
To repeat: lrpt eligibility check --scheme rj --offence CJ88116 --plea guilty --custody-risk yes

# Both at once: first what settles most.
$ python3 terminal.py 'fine\n' lrpt eligibility check --today "4 Mar 2013" | head -3
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Sentence passed [imprisonment/yoi-detention/section-91/detention-and-training/hm-pleasure/life/ipp/extended/suspended/community-order/hospital-order/restricted-hospital-order/fine/discharge/unsentenced]: fine
Victim contact scheme: NOT ELIGIBLE

$ python3 terminal.py 'xyzzy\nactual-bodily-harm\n' lrpt eligibility check --scheme contact --today "4 Mar 2013" | head -5
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Offence (CJS code or short name) [or a word or two of its title]: xyzzy
  No offence is like "xyzzy": try another word, or its code
  Offence (CJS code or short name) [or a word or two of its title]: actual-bodily-harm
  Sentence passed [imprisonment/yoi-detention/section-91/detention-and-training/hm-pleasure/life/ipp/extended/suspended/community-order/hospital-order/restricted-hospital-order/fine/discharge/unsentenced]: 

# No paragraph where another form, or the paragraph alone, was asked for.
$ python3 terminal.py 'not-guilty\n' lrpt eligibility check --scheme rj --csv --today "4 Mar 2013"
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: not-guilty
id,policy,scheme,outcome,route,missing
,2013-02-01,rj,not-eligible,,
To repeat: lrpt eligibility check --scheme rj --plea not-guilty

$ python3 terminal.py 'not-guilty\n' lrpt eligibility check --scheme rj --paragraph --today "4 Mar 2013"
Enter or ? = not known, back = the question before, Ctrl-C = stop. Nothing is saved.
  Plea to the main offence [guilty/not-guilty/mixed]: not-guilty
Restorative justice. The criteria for the specified activity requirement are not met (criteria of 1
February 2013, checked 4 March 2013). The plea to the main offence is not-guilty.
To repeat: lrpt eligibility check --scheme rj --plea not-guilty
