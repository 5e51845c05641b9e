<< results.jsonl
{"id":"D-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-01-11"}
{"id":"D-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"2 years","sentenced_on":"2013-01-14"}
END
@ lrpt db init --training
@ for one in asha:vlo tom:vlo una:vlo khan:facilitator mo:manager $(id -un):vlo; do lrpt staff add ${one%:*} --role ${one#*:} --today "1 Mar 2013"; done
@ lrpt case open --from results.jsonl --owner asha --today "4 Mar 2013"
@ lrpt case assign VC-2013-0002 una --today "4 Mar 2013"
$ lrpt staff deputy asha --deputy $(id -un) --until "8 Mar" --today "4 Mar 2013" | cat
! lrpt: training file, as on Mon 4 Mar 2013
! <*> stands in for asha from Mon 4 Mar 2013 until Fri 8 Mar 2013

# What the caller sees: their own, and those of asha while they stand in for her.
$ lrpt deadlines --today "4 Mar 2013" -q --get case,due_on
VC-2013-0001	2013-03-08

$ lrpt deadlines --today "4 Mar 2013" -q | grep VC-
  Fri 8 Mar 2013  in 4 days       VC-2013-0001  contact.first-offer   asha (you stand in)

$ lrpt deadlines --today "8 Mar 2013" -q --get case; lrpt deadlines --today "9 Mar 2013" -q --get case
VC-2013-0001

$ lrpt deadlines list --owner $(id -un) --today "4 Mar 2013" -q --get case

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" -q | sed -n 2p; lrpt case show VC-2013-0001 --today "9 Mar 2013" -q | sed -n 2p
  owner                  asha (deputy <*> until Fri 8 Mar 2013)
  owner                  asha

# One at a time.
@ lrpt staff deputy asha --deputy tom --from-day "6 Mar" --until "15 Mar" --today "4 Mar 2013"
$ for day in 5 6 15 16; do lrpt staff list --plain --fields deputy,deputy_until --today "$day Mar 2013" -q | sed -n 2p; done
<*>	2013-03-05
tom	2013-03-15
tom	2013-03-15
	

$ lrpt staff deputy asha --deputy khan --until "8 Mar" --today "4 Mar 2013" -q
! lrpt: khan is not a vlo, and cannot stand in for asha
!   Who is: lrpt staff list --role vlo
[65]

$ lrpt staff deputy asha --deputy asha --until "8 Mar" --today "4 Mar 2013" -q
! lrpt: asha cannot stand in for themselves
[65]

$ lrpt staff deputy mo --deputy tom --until "8 Mar" --today "4 Mar 2013" -q
! lrpt: mo is neither vlo nor facilitator and owns no cases, nor head of service
[65]

$ lrpt staff deputy asha --deputy tom --from-day "9 Mar" --until "8 Mar 2013" --today "4 Mar 2013" -q
! lrpt: Fri 8 Mar 2013 is before Sat 9 Mar 2013: a deputy stands in from a day until a later one
[65]

$ lrpt staff deputy asha --deputy tom --today "4 Mar 2013" -q
! lrpt: staff deputy needs --until DATE
!   lrpt staff deputy LOGIN --deputy LOGIN --until DATE
[64]

$ lrpt staff deputy asha --until "8 Mar" --today "4 Mar 2013" -q
! lrpt: staff deputy needs --deputy LOGIN
!   lrpt staff deputy LOGIN --deputy LOGIN --until DATE
[64]

$ lrpt staff deputy ahsa --deputy tom --until "8 Mar" --today "4 Mar 2013" -q
! lrpt: "ahsa" is not a member of staff
!   Did you mean: asha
[67]
