# On a terminal the words of a task, and of a pause, are asked for.
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
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ python3 terminal.py 'Ring the court.\n.' lrpt deadlines add VC-2013-0001 --set-for fri --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
What is to be done (finish with a line holding only a full stop, or leave empty):
> Ring the court.
> .
Recorded: task 1 for Fri 8 Mar 2013. VC-2013-0001 (nobody's yet)
  New: case.task 1, due Fri 8 Mar 2013 (in 4 days)

$ python3 terminal.py 'ill\nIn hospital.\nBack next week.\n.' lrpt deadlines pause VC-2013-0001 case.task --for 3 --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
Why it rests [asked-to-wait/ill/no-address/appeal/court-record/other]: ill
Why, in words (finish with a line holding only a full stop, or leave empty):
> In hospital.
> Back next week.
> .
Recorded: pause 1 of case.task 1, 3 days, ill. VC-2013-0001 (nobody's yet)
  Moved: case.task 1, from Fri 8 Mar 2013, now paused to Wed 6 Mar 2013, due Mon 11 Mar 2013 (in 7 days)
  It rests Mon 4 Mar 2013 to Wed 6 Mar 2013. Originally due Fri 8 Mar 2013, now Mon 11 Mar 2013.

$ lrpt deadlines explain VC-2013-0001 case.task --names --today "4 Mar 2013" -q | grep -A1 -E "Paused|Words"
  Paused        Mon 4 Mar 2013 to Wed 6 Mar 2013, 3 days, ill: In hospital.
                Back next week.
--
  Words         Ring the court.
