# That every byte is gone is looked for by tests/checks/erasing.py.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
$ lrpt case erase VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: erasing needs a decision
!   Add: --decision REFERENCE, as the data protection officer gave it
[64]

$ lrpt case erase VC-2013-0001 --decision "Mrs Tarrant" --today "4 Mar 2013" -q
! lrpt: the reference of the decision is letters, digits, dots, dashes and strokes, with a digit among them
!   As the data protection officer gave it: DPO-2013-009. Never a name
[64]

$ lrpt case erase VC-2013-0001 --decision DPO-2013-009 --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 cannot be erased now: it is open
!   Record the refusal for the person: add --refuse WORD
[65]

$ lrpt case erase VC-2013-0001 --decision DPO-2013-009 --refuse case-open --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! Recorded: erasing VC-2013-0001 was refused, case-open. Decision DPO-2013-009

@ lrpt case close VC-2013-0001 --because victim-not-found --today "5 Mar 2013"
$ lrpt case erase VC-2013-0001 --decision DPO-2013-010 --today "6 Mar 2013" -q
VC-2013-0001
  will remove  names, numbers, addresses and words (<*>), and what the court decided
  will keep    references, dates, kinds of what was done, who did it and who decided
! lrpt: this cannot be taken back and has to be confirmed, and this is not a terminal
!   Add: --confirm VC-2013-0001
[64]

$ lrpt case erase VC-2013-0001 --decision DPO-2013-010 --confirm VC-2013-0001 --today "6 Mar 2013" -q
VC-2013-0001
  will remove  names, numbers, addresses and words (<*>), and what the court decided
  will keep    references, dates, kinds of what was done, who did it and who decided
Erased: VC-2013-0001
Looked for them in the casework file, in <*> pieces: none is left of these cases.

$ lrpt case show VC-2013-0001 --today "6 Mar 2013" -q | grep eras
erasing refused Mon 4 Mar 2013 by <*>, decision DPO-2013-009, case-open
erased Wed 6 Mar 2013 by <*>, decision DPO-2013-010

$ lrpt case reopen VC-2013-0001 --today "6 Mar 2013" -q
! lrpt: VC-2013-0001 was erased on Wed 6 Mar 2013: there is nothing left to work on
[65]

$ lrpt case history VC-2013-0001 --today "6 Mar 2013" -q --get what | tail -n 1
people and words erased, decision DPO-2013-010

# The data protection officer, who works on no case, erases, and changes nothing else.
@ lrpt case open --from $SAMPLES/court-results.csv --today "6 Mar 2013"
@ lrpt case close VC-2013-0003 --because victim-not-found --today "6 Mar 2013"
@ lrpt staff add $(id -un) --role data-protection-officer --today "6 Mar 2013"
$ lrpt case reopen VC-2013-0003 --today "6 Mar 2013" -q
! lrpt: <*> is data-protection-officer, and VC-2013-0003 is not theirs to work on
! ...
[77]
$ lrpt case erase VC-2013-0003 --decision DPO-2013-011 --refuse legal-duty --today "6 Mar 2013" -q
$ lrpt case erase VC-2013-0003 --decision DPO-2013-012 --confirm VC-2013-0003 --today "6 Mar 2013" -q | tail -2
Erased: <*>
Looked for them in the casework file, in <*> pieces: none is left of these cases.
