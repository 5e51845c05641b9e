# Which side gets what is looked at, field by field, by tests/checks/erasing.py.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< note.txt
Rang, and was asked to ring her sister.
END
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome reached --note-from note.txt --today "4 Mar 2013"
$ lrpt case export VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: whose request is it?
!   Add --for victim or --for offender: nothing of the other side is put together
[64]

$ lrpt case export VC-2013-0001 --for victim --today "4 Mar 2013"
lrpt: all that is held on the victim's side, person 1
Put together on Mon 4 Mar 2013, from VC-2013-0001

sentence
  sentenced_on  2013-01-04
  victim_name   Joan Prewett

person 1
  role  victim
  name  Joan Prewett

contact, VC-2013-0001
  on       2013-03-04
  how      phone
  with     victim
  outcome  reached
  note     Rang, and was asked to ring her sister.
           [to check]

Left out: 9 facts of the court's and both sides', 2 facts of the offender's.
To be read by a person before this goes out: 1 passage.
! lrpt: training file, as on Mon 4 Mar 2013
! 3 records from 1 case. Left out: 9 facts of the court's and both sides', 2 facts of the offender's.
! 1 passage to be checked by a person before it goes out.

# That there is a victim contact case is not the offender's to know.
$ lrpt case export VC-2013-0001 --for offender --today "4 Mar 2013" -q | grep -c "VC-\|Prewett\|sister"
0
[1]

$ lrpt case export VC-2013-0001 --for victim -o access.txt --today "4 Mar 2013" -q; stat -c %a access.txt
600

$ lrpt case export VC-2013-0001 --for victim -o access.txt --today "4 Mar 2013" -q
! lrpt: there is already a file at access.txt
!   Nothing was changed. Give another name
[73]

$ lrpt case export VC-2013-0001 --for offender --person 1 --today "4 Mar 2013" -q
! lrpt: --person is one of the victim's side: leave it out
[64]

$ lrpt case history VC-2013-0001 --today "4 Mar 2013" -q --get what | tail -n 1
all that is held was put together for the victim, person 1
