# On a terminal a referral asks when the hearing is, why it is taken on, and who it is about.
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
@ lrpt db init --training
$ python3 terminal.py '25 Mar\nAlan Marsh\nA100001\n\nBeth Cole\n' lrpt case refer --offence burglary-dwelling --plea guilty --risk medium --today "4 Mar 2013"
Day of the sentence hearing: 25 Mar
Names are never typed on a command line. Enter = not known.
  Name of the offender: Alan Marsh
  Case reference number: A100001
  Police National Computer number: 
  Name of the victim: Beth Cole
lrpt: training file, as on Mon 4 Mar 2013
Referred: hearing on Mon 25 Mar 2013. RJ-2013-0001 (nobody's yet)
  New: rj.confirm 1, due Fri 22 Mar 2013 (in 18 days)
  New: rj.record-outcome 1, due Wed 27 Mar 2013 (in 23 days)
  Decision, contact: not-eligible
  Decision, rj: eligible
$ lrpt case show rj1 --names --today "4 Mar 2013" -q | grep -E "Alan|A100001|Beth"
  offender_name          Alan Marsh
  crn                    A100001
  victim_name            Beth Cole

# What was typed is a person's own, and is not said again.
$ python3 terminal.py 'Alan Marsh\nno such number\n' lrpt case refer --hearing "25 Mar" --plea guilty --today "4 Mar 2013"
Names are never typed on a command line. Enter = not known.
  Name of the offender: Alan Marsh
  Case reference number: no such number
lrpt: crn: it is not as it must be written
  Nothing was referred. Begin again, or put it into a file: --from FILE
[65]
$ python3 terminal.py 'She asked for it.\n.\n\n\n\n\n' lrpt case refer --hearing "25 Mar" --offence affray --plea guilty --risk high --take-on --today "4 Mar 2013"
Why is it taken on (finish with a line holding only a full stop, or leave empty):
> She asked for it.
> .
Names are never typed on a command line. Enter = not known.
  Name of the offender: 
  Case reference number: 
  Police National Computer number: 
  Name of the victim: 
lrpt: training file, as on Mon 4 Mar 2013
Referred: hearing on Mon 25 Mar 2013. RJ-2013-0002 (nobody's yet)
  New: rj.confirm 1, due Fri 22 Mar 2013 (in 18 days)
  New: rj.record-outcome 1, due Wed 27 Mar 2013 (in 23 days)
  Decision, contact: needs-information; missing: disposal
  Decision, rj: needs-information; missing: personal_victim
$ lrpt case show rj2 --names --today "4 Mar 2013" -q | grep because
  taken on because       She asked for it.

# Somebody who leaves the day of the hearing out is told how to say it.
$ python3 terminal.py '\n' lrpt case refer --plea guilty --today "4 Mar 2013"
Day of the sentence hearing: 
lrpt: case refer needs --hearing DATE, the day of the sentence hearing
  The service's word is due by then, and what the court did after it
[64]
$ lrpt case list --get case --today "4 Mar 2013" -q
RJ-2013-0001
RJ-2013-0002
