# On a terminal the words of a request are asked for, and what whoever asked is told of a refusal.
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
$ python3 terminal.py 'keep-away-from-area\nPark Lane\nNot to come near.\n.\n.\n' lrpt case condition add VC-2013-0001 --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
Kind of condition [no-contact/keep-away-from-area/keep-away-from-place/keep-away-from-type-of-place/curfew/tell-of-relationships/tell-of-vehicles/other]: keep-away-from-area
Area, without any address: Park Lane
As the victim asked (finish with a line holding only a full stop, or leave empty):
> Not to come near.
> .
Why it is needed (finish with a line holding only a full stop, or leave empty):
> .
Recorded: request 1, keep-away-from-area. VC-2013-0001 (nobody's yet)

$ python3 terminal.py 'Not necessary.\n.\n' lrpt case condition decide VC-2013-0001 1 --outcome refused --today "4 Mar 2013"
lrpt: training file, as on Mon 4 Mar 2013
Why it was refused (finish with a line holding only a full stop, or leave empty):
> Not necessary.
> .
Recorded: request 1 refused on Mon 4 Mar 2013. VC-2013-0001 (nobody's yet)
  New: condition.tell-outcome 1, due Mon 11 Mar 2013 (in 7 days)
