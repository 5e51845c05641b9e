# Who is on a case: victims, and those who act for them. Names come from a file or standard input.
@ lrpt db init --training
@ lrpt staff add asha --role vlo
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< zoe.json
{"name": "Zoë Prewett"}
END
<< ines.json
{"name": "Ines Prewett", "born_on": "1990-02-28"}
END
<< offender.json
{"name": "marcus  ELLERY"}
END
<< child.json
{"born_on": "1995-03-04"}
END
@ printf 'Ines Prewett\n' > plain.txt
$ export LRPT_TODAY=2013-03-04
$ lrpt case people VC-2013-0001 -q
person 1
  role             victim

$ lrpt case people add VC-2013-0001 --role next-of-kin --acts-for 1 --because died --spokesperson yes --from zoe.json --today "4 Mar 2013"
Recorded: person 2, next-of-kin. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case people add VC-2013-0001 --role next-of-kin --acts-for 1 --because died --from - --today "4 Mar 2013" < ines.json
Recorded: person 3, next-of-kin. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case people VC-2013-0001 --today "4 Mar 2013" -q
person 1
  role             victim
person 2
  role             next-of-kin
  acts for         1
  because          died
  spokesperson     yes
person 3
  role             next-of-kin
  acts for         1
  because          died

# With names; the look is recorded.
$ lrpt case people VC-2013-0001 --names --today "4 Mar 2013" -q --csv; lrpt case history VC-2013-0001 --get what | tail -1
case,number,role,acts_for,because,spokesperson,born_on,name
VC-2013-0001,1,victim,,,,,Joan Prewett
VC-2013-0001,2,next-of-kin,1,died,yes,,Zoë Prewett
VC-2013-0001,3,next-of-kin,1,died,,1990-02-28,Ines Prewett
people were looked at

# That there is anybody at all is the victim's side.
$ lrpt case people VC-2013-0001 --names --for offender-manager --today "4 Mar 2013" -q

# The offender is never the contact; somebody else of the same name may be.
$ lrpt case people add VC-2013-0001 --role parent --acts-for 1 --because child --from offender.json --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: this person has the name of the offender of VC-2013-0001
!   A contact must never be the offender. Nothing was saved
!   If it is somebody else of the same name: add --despite
[65]

$ lrpt case people add VC-2013-0001 --role parent --acts-for 1 --because child --from offender.json --despite -n --today "4 Mar 2013"
DRY RUN, nothing was saved: person 4, parent. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

# A child: at 18 the contact moves to the victim, and that is a deadline.
$ lrpt case people update VC-2013-0001 3 --because child --today "4 Mar 2013" -q
$ lrpt case people update VC-2013-0001 1 --from child.json --today "4 Mar 2013"
Recorded: person 1 changed. VC-2013-0001 (asha)
  New: contact.turns-18 1, due Mon 4 Mar 2013 (today)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt deadlines explain VC-2013-0001 contact.turns-18 --today "4 Mar 2013" -q | head -3
VC-2013-0001 contact.turns-18 1: The child turns 18: from now on the contact is with them
  Stands        due Mon 4 Mar 2013 (today)
  Rule          0 days from turns_18_on (statute)

# What cannot be so.
$ for wrong in '--role victim --acts-for 1' '--role carer' '--role carer --acts-for 9 --because child' \
    '--role carer --acts-for 2 --because child' '--role carer --acts-for 1' \
    '--role carer --acts-for 1 --because died --spokesperson yes'; do \
    lrpt case people add VC-2013-0001 $wrong --from zoe.json --today "4 Mar 2013" -q 2>&1; done
lrpt: a victim acts for nobody
lrpt: say for which victim they act: acts_for
lrpt: acts_for must be the number of a victim
lrpt: acts_for must be the number of a victim
lrpt: say why they act for the victim: because
lrpt: this victim has a spokesperson already
[65]

$ lrpt case people add VC-2013-0001 --from zoe.json --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: --role is missing
!   Choose: victim, next-of-kin, parent, guardian, carer, representative
[64]

$ lrpt case people add VC-2013-0001 --role victim --from plain.txt --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: --from: it is not one whole JSON object (byte 1)
[65]

$ lrpt case people update VC-2013-0001 8 --spokesperson no --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0001 has no person 8
!   Who is on it: lrpt case people VC-2013-0001
[67]

# A name is never typed.
$ lrpt case people add VC-2013-0001 --role victim --name Quill --today "4 Mar 2013"
! lrpt: case people add has no option "--name"
!   See: lrpt case people add --help
[64]
