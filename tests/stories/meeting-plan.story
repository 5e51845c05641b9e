# A facilitator plans the four meetings: proposed, and kept only where that is said.
<< more.jsonl
{"id":"M-4","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
<< not-yet.jsonl
{"id":"M-3","offence":"CJ88116","plea":"guilty","disposal":"unsentenced","risk":"medium"}
END
<< ordered.jsonl
{"id":"M-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
{"id":"M-2","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
@ lrpt staff add khan --role facilitator --today "4 Mar 2013"
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor khan --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add obi --role facilitator --today "4 Mar 2013"
@ lrpt staff train obi --from-day "12 Feb 2013" --until "14 Feb 2013" --today "4 Mar 2013"
@ lrpt staff mentor obi --on "20 Feb 2013" --today "4 Mar 2013"
@ lrpt staff add orla --role offender-manager --today "4 Mar 2013"
@ lrpt case open --from ordered.jsonl --today "4 Mar 2013"
@ lrpt case assign RJ-2013-0001 khan --today "4 Mar 2013"
@ lrpt case open --from not-yet.jsonl --today "4 Mar 2013"
$ lrpt meeting plan RJ-2013-0001 --today "4 Mar 2013"
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 11 Mar 2013  10:00
  2  Preparation              Mon 18 Mar 2013  10:00
  3  Meeting with the victim  Mon 8 Apr 2013   10:00
  4  Review                   Mon 22 Apr 2013  10:00

Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt meeting list --case RJ-2013-0001 --csv --fields number --today "4 Mar 2013"
number

$ lrpt meeting plan RJ-2013-0001 --json --today "4 Mar 2013"
{"format_version":1,"kind":"meeting-plan-list","as_of":"2013-03-04","items":[
{"kind":"meeting-plan","case":"RJ-2013-0001","number":1,"meeting":"assessment","with":"offender","on":"2013-03-11","at":"10:00","minutes":60,"facilitator":"khan","saved":false,"provisional":false,"avoids":null},
{"kind":"meeting-plan","case":"RJ-2013-0001","number":2,"meeting":"preparation","with":"offender","on":"2013-03-18","at":"10:00","minutes":60,"facilitator":"khan","saved":false,"provisional":false,"avoids":null},
{"kind":"meeting-plan","case":"RJ-2013-0001","number":3,"meeting":"conference","with":"both","on":"2013-04-08","at":"10:00","minutes":60,"facilitator":"khan","saved":false,"provisional":true,"avoids":null},
{"kind":"meeting-plan","case":"RJ-2013-0001","number":4,"meeting":"review","with":"offender","on":"2013-04-22","at":"10:00","minutes":60,"facilitator":"khan","saved":false,"provisional":false,"avoids":null}
]}

$ lrpt meeting plan RJ-2013-0001 --save --dry-run --today "4 Mar 2013" -q; lrpt meeting list -q --today "4 Mar 2013"
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 11 Mar 2013  10:00
  2  Preparation              Mon 18 Mar 2013  10:00
  3  Meeting with the victim  Mon 8 Apr 2013   10:00
  4  Review                   Mon 22 Apr 2013  10:00

Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.

$ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013" | tail -5
Saved: 4 meetings, khan. RJ-2013-0001 (khan)
  New: rj.record-meeting 1, due Wed 13 Mar 2013 (in 9 days)
  New: rj.record-meeting 2, due Wed 20 Mar 2013 (in 16 days)
  New: rj.record-meeting 3, due Wed 10 Apr 2013 (in 37 days)
  New: rj.record-meeting 4, due Wed 24 Apr 2013 (in 51 days)
! lrpt: training file, as on Mon 4 Mar 2013

# Easter, by name: the meeting with the victim would have been on Easter Monday.
$ lrpt meeting plan RJ-2013-0002 --facilitator obi --today "25 Feb 2013" -q
RJ-2013-0002, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 4 Mar 2013   10:00
  2  Preparation              Mon 11 Mar 2013  10:00
  3  Meeting with the victim  Tue 2 Apr 2013   10:00
  4  Review                   Tue 16 Apr 2013  10:00

Avoids Easter Monday (Mon 1 Apr 2013).
Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.

# The other case goes round khan's meetings; with obi, or in the afternoon, it need not.
$ lrpt meeting plan RJ-2013-0002 --facilitator khan --csv --fields number,meeting,on,at,facilitator,saved --today "4 Mar 2013"
number,meeting,on,at,facilitator,saved
1,assessment,2013-03-12,10:00,khan,no
2,preparation,2013-03-19,10:00,khan,no
3,conference,2013-04-09,10:00,khan,no
4,review,2013-04-23,10:00,khan,no

$ lrpt meeting plan RJ-2013-0002 --facilitator khan --today "4 Mar 2013" -q | grep Avoids
Avoids khan's other meetings.

$ lrpt meeting plan RJ-2013-0002 --facilitator khan --at 14:00 --csv --fields on,at --today "4 Mar 2013"
on,at
2013-03-11,14:00
2013-03-18,14:00
2013-04-08,14:00
2013-04-22,14:00

# What is planned stays. What was cancelled is proposed again, round it.
$ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 11 Mar 2013  10:00  planned (khan)
  2  Preparation              Mon 18 Mar 2013  10:00  planned (khan)
  3  Meeting with the victim  Mon 8 Apr 2013   10:00  planned (khan)
  4  Review                   Mon 22 Apr 2013  10:00  planned (khan)

Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: all of them are planned already

@ lrpt meeting cancel RJ-2013-0001/2 --asked-by offender --today "4 Mar 2013"
$ lrpt meeting plan RJ-2013-0001 --save --today "4 Mar 2013"
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 11 Mar 2013  10:00  planned (khan)
  5  Preparation              Mon 18 Mar 2013  10:00
  3  Meeting with the victim  Mon 8 Apr 2013   10:00  planned (khan)
  4  Review                   Mon 22 Apr 2013  10:00  planned (khan)

Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.
Saved: 1 meeting, khan. RJ-2013-0001 (khan)
  New: rj.record-meeting 5, due Wed 20 Mar 2013 (in 16 days)
! lrpt: training file, as on Mon 4 Mar 2013

# A meeting whose day has come is to be recorded.
$ lrpt meeting plan RJ-2013-0001 --today "12 Mar 2013" -q
RJ-2013-0001, specified activity ordered Mon 18 Feb 2013

  1  Assessment               Mon 11 Mar 2013  10:00  planned (khan)
  5  Preparation              Mon 18 Mar 2013  10:00  planned (khan)
  3  Meeting with the victim  Mon 8 Apr 2013   10:00  planned (khan)
  4  Review                   Mon 22 Apr 2013  10:00  planned (khan)

Check: the victim has not yet agreed to meet, so 3 is provisional.
Check: how 1 went is not recorded: lrpt meeting held RJ-2013-0001/1
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.

# Refused.
$ lrpt meeting plan RJ-2013-0003 --facilitator khan --today "4 Mar 2013" -q
! lrpt: RJ-2013-0003: the court has not ordered it
!   What the court did: lrpt case outcome RJ-2013-0003
[65]

$ lrpt meeting plan RJ-2013-0002 --today "4 Mar 2013" -q
! lrpt: RJ-2013-0002 is nobody's yet: who is to lead the meeting?
!   Add --facilitator LOGIN
!   To give somebody the case: lrpt case assign RJ-2013-0002 LOGIN
[65]

$ lrpt meeting plan RJ-2013-0002 --facilitator orla --today "4 Mar 2013" -q
! lrpt: orla is not a facilitator
!   Who is: lrpt staff list --role facilitator
!   If they are: lrpt staff add orla --role facilitator
[65]

$ lrpt meeting plan RJ-2013-0002 --facilitator kahn --today "4 Mar 2013" -q
! lrpt: "kahn" is not a member of staff
!   Did you mean: khan
[67]

$ lrpt meeting plan RJ-2013-0002 --facilitator khan --at noon --today "4 Mar 2013" -q
! lrpt: --at: "noon" is not a time
!   Write it as 10:00
[64]

$ lrpt meeting plan RJ-2013-0009 --today "4 Mar 2013" -q
! lrpt: there is no case RJ-2013-0009
!   Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002, RJ-2013-0003
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

@ lrpt meeting add RJ-2013-0002 --facilitator obi --kind assessment --on "28 Mar" --at 10:00 --today "4 Mar 2013"
@ lrpt meeting add RJ-2013-0002 --facilitator obi --kind reparation --on "2 Apr" --at 10:00 --today "4 Mar 2013"
$ lrpt meeting plan RJ-2013-0002 --facilitator obi --today "4 Mar 2013" -q
! lrpt: RJ-2013-0002: there is no free working day for the preparation before Tue 2 Apr 2013
!   What is planned: lrpt meeting list --case RJ-2013-0002
!   To move it: lrpt meeting move REF/NUMBER --to "DATE HH:MM" --asked-by WHO
[65]

# On a terminal lrpt asks. Only a yes keeps anything.
? python3 -c 'import pty; pty.openpty()'
<< terminal.py
import os, pty, select, sys
answer, command = sys.argv[1], sys.argv[2:]
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
    if shown.endswith(b"? [y/N] "):
        os.write(terminal, (answer + "\n").encode())
sys.stdout.write(shown.decode().replace("\r\n", "\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
END
@ lrpt case open --from more.jsonl --today "4 Mar 2013"
$ python3 terminal.py "" lrpt meeting plan RJ-2013-0004 --facilitator obi --at 15:00 --today "4 Mar 2013" -q | tail -1; lrpt meeting list --case RJ-2013-0004 --get number --today "4 Mar 2013"
Save these four? [y/N] 

$ python3 terminal.py y lrpt meeting plan RJ-2013-0004 --facilitator obi --at 15:00 --today "4 Mar 2013" -q | tail -1; lrpt meeting list --case RJ-2013-0004 --get number --today "4 Mar 2013"
Save these four? [y/N] y
1
2
3
4

$ python3 terminal.py y lrpt meeting plan RJ-2013-0004 --facilitator obi --at 15:00 --today "4 Mar 2013" -q | tail -1
Check: first contact with the offender is due Tue 5 Mar 2013 and is not recorded.
