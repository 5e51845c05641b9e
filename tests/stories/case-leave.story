# Why a court result gets no case.
<< results.jsonl
{"id":"L-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}
{"id":"L-2","offence":"CJ88001","plea":"guilty","disposal":"community-order","risk":"medium","sentenced_on":"2013-02-14","rj_ordered":true}
END
@ lrpt db init --training
$ lrpt case leave L-1 --scheme contact --because other-trust --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! Recorded: L-1 gets no contact case, other-trust

$ lrpt case leave L-2 --scheme rj --because unsuitable --dry-run --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN, nothing was saved: L-2 gets no rj case, unsuitable

$ lrpt case open --from results.jsonl --dry-run --today "4 Mar 2013" --csv --fields id,result,scheme,note -q
id,result,scheme,note
L-2,opened,rj,
L-1,left,contact,other-trust

# The court's order stands whatever was recorded; a result that was left can be taken up again.
@ lrpt case leave L-2 --scheme rj --because unsuitable --today "4 Mar 2013"
@ lrpt case leave L-1 --scheme contact --take-back --today "4 Mar 2013"
$ lrpt case open --from results.jsonl --today "4 Mar 2013" --csv --fields id,result,scheme,note -q
id,result,scheme,note
L-1,opened,contact,
L-2,opened,rj,

$ lrpt case leave L-1 --scheme contact --take-back --today "4 Mar 2013" -q
! lrpt: no reason is recorded why L-1 has no contact case
[67]

$ lrpt case leave L-1 --scheme contact --because no-victim --today "4 Mar 2013" -q
! lrpt: L-1 has a case already: VC-2013-0001
!   A case ends with a reason of its own: lrpt case close VC-2013-0001
[65]

$ lrpt case leave L-3 --scheme rj --because opted-out-never --today "4 Mar 2013" -q
! lrpt: no rj case is left unopened because opted-out-never: that is for the other scheme
!   Choose: other-trust, no-victim, other-case, victim-declined, offender-declined, unsuitable, decided-against
[65]

$ lrpt case leave L-3 --because no-victim
! lrpt: case leave needs --scheme
!   Choose: contact, rj
[64]

$ lrpt case leave L-3 --scheme rj --because no-victim --take-back
! lrpt: give either --because or --take-back, not both
[64]
