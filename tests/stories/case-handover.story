<< results.jsonl
{"id":"H-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11","victim_name":"Ben Tarrant"}
{"id":"H-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"2 years","sentenced_on":"2013-02-11","victim_name":"Di Amberley"}
{"id":"H-3","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
@ lrpt db init --training
@ for one in asha:vlo tom:vlo khan:facilitator; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt staff train khan --from-day "12 Feb 2013" --until "14 Feb 2013" --today "1 Mar 2013"
@ lrpt staff mentor khan --on "28 Feb 2013" --today "1 Mar 2013"
@ lrpt case open --from results.jsonl --owner asha --owner khan --today "4 Mar 2013"
# The pack alone moves nothing.
$ lrpt case handover asha --today "4 Mar 2013"
VC-2013-0001   victim contact
  next: contact.first-offer, due Fri 8 Mar 2013 (in 4 days)
  person 1: victim, not asked yet
VC-2013-0002   victim contact
  next: contact.first-offer, due Mon 8 Apr 2013 (in 35 days)
  person 1: victim, not asked yet
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case handover asha --names --today "4 Mar 2013" -q
VC-2013-0001   victim contact
  next: contact.first-offer, due Fri 8 Mar 2013 (in 4 days)
  person 1: victim, Ben Tarrant, not asked yet
VC-2013-0002   victim contact
  next: contact.first-offer, due Mon 8 Apr 2013 (in 35 days)
  person 1: victim, Di Amberley, not asked yet

$ lrpt case history VC-2013-0001 --get what --today "4 Mar 2013"
case opened from court result H-1, eligible
names were looked at to hand the case over

$ lrpt case handover asha --csv --today "4 Mar 2013"
case,scheme,owner,next_deadline,next_due_on,promises,gaps
VC-2013-0001,contact,asha,contact.first-offer,2013-03-08,0,0
VC-2013-0002,contact,asha,contact.first-offer,2013-04-08,0,0

$ lrpt case handover asha --to khan --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: khan is not a vlo, and VC-2013-0001 is theirs to work on
[65]

$ lrpt case handover asha --to asha --today "4 Mar 2013" -q
! lrpt: the cases are asha's already
!   Name somebody else: --to LOGIN
[65]

$ lrpt case handover asha --to tmo --today "4 Mar 2013" -q
! lrpt: "tmo" is not a member of staff
!   Did you mean: tom
[67]

$ lrpt staff leave asha --today "4 Mar 2013" -q
! lrpt: asha still has 2 open cases
!   First: lrpt case handover asha --to LOGIN
[65]

$ lrpt case handover asha --to tom --dry-run --today "4 Mar 2013"
VC-2013-0001   victim contact
  next: contact.first-offer, due Fri 8 Mar 2013 (in 4 days)
  person 1: victim, not asked yet
VC-2013-0002   victim contact
  next: contact.first-offer, due Mon 8 Apr 2013 (in 35 days)
  person 1: victim, not asked yet
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! 2 open cases from asha to tom

$ lrpt case list --owner asha --get case --today "4 Mar 2013"
VC-2013-0001
VC-2013-0002

$ lrpt case handover asha --to tom --today "4 Mar 2013" -q
VC-2013-0001   victim contact
  next: contact.first-offer, due Fri 8 Mar 2013 (in 4 days)
  person 1: victim, not asked yet
VC-2013-0002   victim contact
  next: contact.first-offer, due Mon 8 Apr 2013 (in 35 days)
  person 1: victim, not asked yet

$ lrpt case list --plain --fields case,owner --today "4 Mar 2013"
case	owner
RJ-2013-0001	khan
VC-2013-0001	tom
VC-2013-0002	tom

$ lrpt case history VC-2013-0002 --get what --today "4 Mar 2013"
case opened from court result H-2, eligible
names were looked at to hand the case over
handed over from asha to tom

# Nobody has cases: nothing to show. Then they may go, and nothing is given to them any more.
$ lrpt case handover asha --today "4 Mar 2013" -q

$ lrpt staff leave asha --on "5 Mar 2013" --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: say it when they have left
[65]

$ lrpt staff leave asha --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! asha left on Mon 4 Mar 2013

$ lrpt staff leave asha --today "4 Mar 2013" -q
! lrpt: asha left on Mon 4 Mar 2013
!   If they are back: lrpt staff add asha --role ROLE
[65]

$ lrpt case assign VC-2013-0001 asha --today "4 Mar 2013" -q
! lrpt: asha left on Mon 4 Mar 2013
!   If they are back: lrpt staff add asha --role ROLE
[65]

$ lrpt case handover tom --to asha --today "4 Mar 2013" -q
! lrpt: asha left on Mon 4 Mar 2013
!   If they are back: lrpt staff add asha --role ROLE
[65]

$ lrpt case open --from results.jsonl --owner asha --today "4 Mar 2013" -q
! lrpt: asha left on Mon 4 Mar 2013
!   If they are back: lrpt staff add asha --role ROLE
[65]

$ lrpt staff list --plain --fields login,left_on --today "4 Mar 2013"
login	left_on
asha	2013-03-04
khan	
tom	

# Whoever comes back is added again.
$ lrpt staff add asha --role vlo --today "5 Mar 2013" -q; lrpt case assign VC-2013-0001 asha --today "5 Mar 2013"
! lrpt: training file, as on Tue 5 Mar 2013
! VC-2013-0001 is asha's
