# Who did what, oldest first. A note is shown to who asks for notes, and the look is written down.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
@ lrpt case assign VC-2013-0002 asha --today "4 Mar 2013"
@ echo "Prefers mornings; speak to the sister first" | lrpt case contact VC-2013-0002 --how phone --with next-of-kin --outcome reached --note-from - --today "4 Mar 2013"
$ lrpt case history VC-2013-0002 --fields command,what -q
COMMAND       WHAT
case open     case opened from court result CC-1302, eligible
case assign   assigned to asha
case contact  phone with next-of-kin on 2013-03-04: reached

$ lrpt case history VC-2013-0002 --notes --fields on,how,with,outcome,note -q
ON              HOW    WITH         OUTCOME  NOTE
Mon 4 Mar 2013  phone  next-of-kin  reached  Prefers mornings; speak to the sister first

$ lrpt case history VC-2013-0002 --get what
case opened from court result CC-1302, eligible
assigned to asha
phone with next-of-kin on 2013-03-04: reached
notes were looked at

$ lrpt case history VC-2013-0002 --notes --json --today "4 Mar 2013" | sed "s/$(id -un)/ME/"
{"format_version":1,"kind":"note-list","as_of":"2013-03-04","items":[
{"kind":"note","on":"2013-03-04","how":"phone","with":"next-of-kin","outcome":"reached","recorded_by":"ME","note":"Prefers mornings; speak to the sister first"}
]}

$ lrpt case history VC-2013-0777 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case VC-2013-0777
!   Open cases with similar numbers: VC-2013-0007
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]
