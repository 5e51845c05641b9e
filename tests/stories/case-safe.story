# How people may be reached without harm: what is not recorded may not be done.
@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.csv --owner asha --today "4 Mar 2013"
<< telephone.json
{"value": "+44 (0)116 496 0001", "who_may_answer": "her sister", "announced_as": "Jo from the office"}
END
<< address.json
{"value": "14 High Street, Oadby LE2 5BB"}
END
<< email.json
{"value": "jo@example.org"}
END
$ lrpt case safe VC-2013-0001 --today "4 Mar 2013" -q

$ lrpt case safe add VC-2013-0001 --means telephone --from telephone.json --today "4 Mar 2013"
Recorded: contact point 1 of person 1, telephone. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case safe add VC-2013-0001 --means address --safe yes --from - --today "4 Mar 2013" < address.json
Recorded: contact point 2 of person 1, address. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case safe VC-2013-0001 --today "4 Mar 2013" -q
contact-point 1
  person           1
  means            telephone
  safe             not recorded, so no
  voicemail        not recorded, so no
  texts            not recorded, so no
contact-point 2
  person           1
  means            address
  safe             yes
  post             not recorded, so no

$ lrpt case safe VC-2013-0001 --names --today "4 Mar 2013" -q
contact-point 1
  person           1
  means            telephone
  value            01164960001
  who may answer   her sister
  announced as     Jo from the office
  safe             not recorded, so no
  voicemail        not recorded, so no
  texts            not recorded, so no
contact-point 2
  person           1
  means            address
  value            14 High Street, Oadby LE2 5BB
  safe             yes
  post             not recorded, so no

$ lrpt case safe VC-2013-0001 --names --csv --fields number,means,value,safe,post --today "4 Mar 2013" -q
number,means,value,safe,post
1,telephone,01164960001,,
2,address,"14 High Street, Oadby LE2 5BB",yes,

$ lrpt case safe VC-2013-0001 --names --for offender-manager --csv --today "4 Mar 2013" -q
case,number,person,means,value,safe,voicemail,texts,post,plain_envelope,preferred,hours_from,hours_to,language,checked_on,who_may_answer,announced_as

# A letter goes to an address that is safe and may have post.
$ lrpt case contact VC-2013-0001 --how letter --with victim --outcome sent --today "4 Mar 2013" -q
! lrpt: no address of person 1 is marked safe for post
!   What is recorded: lrpt case safe VC-2013-0001
!   Once it is known to be safe: lrpt case safe add VC-2013-0001 --person 1 --means address --safe yes --post yes --from FILE
!   Where it must be so all the same: add --override --reason-from FILE
[65]

$ lrpt case safe update VC-2013-0001 2 --post yes --checked-on today --today "4 Mar 2013"
Recorded: contact point 2 changed. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact VC-2013-0001 --how letter --with victim --outcome sent --today "4 Mar 2013"
Recorded: letter with victim, sent, on Mon 4 Mar 2013. VC-2013-0001 (asha)
  An attempt is counted; it meets no deadline.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case contact VC-2013-0001 --how text --with victim --outcome sent --today "4 Mar 2013" -q
! lrpt: no telephone of person 1 is marked safe for texts
!   What is recorded: lrpt case safe VC-2013-0001
!   Once it is known to be safe: lrpt case safe add VC-2013-0001 --person 1 --means telephone --safe yes --texts yes --from FILE
!   Where it must be so all the same: add --override --reason-from FILE
[65]

$ lrpt case contact VC-2013-0001 --how email --with victim --outcome sent --override --reason-from email.json --today "4 Mar 2013" -q

# Who looked is recorded, and never what they saw.
$ lrpt case history VC-2013-0001 --get what --today "4 Mar 2013" -q
case opened from court result CC-1301, eligible
contact point 1 of person 1 added: telephone
contact point 2 of person 1 added: address
contact points were looked at
contact points were looked at
contact point 2 changed
letter with victim on 2013-03-04: sent
email with victim on 2013-03-04: sent, overriding that it is not marked safe

# What an offender has is stopped, and not repeated.
<< shared.csv
id,offender_name,offender_telephone,offender_email,offender_address,offence,disposal,term,sentenced_on
S-1,Ash Ashdown,0116 496 0007,ash@example.org,"7 Mill Lane, Oadby LE2 5BB",OF61102,imprisonment,18 months,2013-02-14
END
@ lrpt case open --from shared.csv --owner asha --today "4 Mar 2013"
$ echo '{"value": "+44 116 496 0007"}' | lrpt case safe add VC-2013-0001 --means telephone --from - --today "4 Mar 2013" -q
! lrpt: this telephone is an offender's as well
!   What is sent there would reach the offender. Nothing was saved
!   If it is right all the same: add --despite
[65]

$ echo '{"value": "ASH@example.org"}' | lrpt case safe add VC-2013-0001 --means email --from - --today "4 Mar 2013" -q
! lrpt: this email is an offender's as well
!   What is sent there would reach the offender. Nothing was saved
!   If it is right all the same: add --despite
[65]

$ echo '{"value": "7 Mill Ln, LE25BB"}' | lrpt case safe add $(lrpt case list --today "4 Mar 2013" -q --get case | grep VC | tail -1) --means address --from - --today "4 Mar 2013" -q
! lrpt: this address is an offender's as well
!   What is sent there would reach the offender. Nothing was saved
!   If it is right all the same: add --despite
[65]

$ echo '{"value": "0116 496 0007"}' | lrpt case safe add VC-2013-0001 --means telephone --despite --from - --today "4 Mar 2013"
Recorded: contact point 3 of person 1, telephone. VC-2013-0001 (asha)
! lrpt: training file, as on Mon 4 Mar 2013

# Refused, and nothing saved.
$ echo '{"value": "14 High Street"}' | lrpt case safe add VC-2013-0001 --means telephone --from - --today "4 Mar 2013" -q
! lrpt: that is not a telephone number of the United Kingdom
!   Write it with its area code, as in 0116 496 0000 or +44 116 496 0000
[65]

$ echo '{"value": "jo at example"}' | lrpt case safe add VC-2013-0001 --means email --from - --today "4 Mar 2013" -q
! lrpt: that is not an email address (as in name@example.org)
[65]

$ echo '{"value": "=1+1"}' | lrpt case safe add VC-2013-0001 --means address --from - --today "4 Mar 2013" -q
! lrpt: --from: value: it looks like a spreadsheet formula
[65]

$ lrpt case safe add VC-2013-0001 --means address --today "4 Mar 2013" -q
! lrpt: the number or address itself is missing: value
!   What may be given: lrpt case safe add --help
[65]

$ lrpt case safe add VC-2013-0001 --from address.json --today "4 Mar 2013" -q
! lrpt: --means is missing
!   Choose: telephone, email, address
[64]

$ lrpt case safe add VC-2013-0001 --means address --voicemail yes --from address.json --today "4 Mar 2013" -q
! lrpt: voicemail is said of a telephone
!   What may be given: lrpt case safe add --help
[65]

$ lrpt case safe add VC-2013-0001 --means address --person 3 --from address.json --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 has no person 3
!   Who is on it: lrpt case people VC-2013-0001
[67]

$ lrpt case safe add VC-2013-0001 --means telephone --hours-from 17:00 --hours-to 09:00 --from telephone.json --today "4 Mar 2013" -q
! lrpt: hours_to must be after hours_from
!   What may be given: lrpt case safe add --help
[65]

$ lrpt case safe add VC-2013-0001 --means telephone --hours-from noon --from telephone.json --today "4 Mar 2013" -q
! lrpt: --hours-from: "noon" is not a time of the day
!   Write it as 09:30 or 14:10
[65]

$ lrpt case safe update VC-2013-0001 9 --safe yes --today "4 Mar 2013" -q
! lrpt: VC-2013-0001 has no contact point 9
!   Which it has: lrpt case safe VC-2013-0001
[67]

$ lrpt case safe update VC-2013-0001 1 --means email --today "4 Mar 2013" -q
! lrpt: that is not an email address (as in name@example.org)
[65]

$ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --at noon --today "4 Mar 2013" -q
! lrpt: --at: "noon" is not a time of the day
!   Write it as 09:30 or 14:10
[64]

$ lrpt case contact VC-2013-0001 --how phone --with prison --outcome reached --person 1 --today "4 Mar 2013" -q
! lrpt: --person is one of the victim's side: this contact is not
!   Leave --person out, or say --with victim or --with next-of-kin
[65]

$ lrpt case safe VC-2013-0001 --get number --today "4 Mar 2013" -q
1
2
3
