@ lrpt db init --training
@ lrpt staff add asha --role vlo --today "1 Mar 2013"
@ lrpt case open --from $SAMPLES/court-results.jsonl --owner asha --today "4 Mar 2013"
$ lrpt case show VC-2013-0001 --today "4 Mar 2013"
VC-2013-0001   victim contact, open
  owner                  asha
  opened                 Mon 4 Mar 2013 (eligible)

PEOPLE
  1 victim               not asked yet
  hidden (add --names)

COURT RESULT
  id                     CC-1301
  offence                OF61016
  offence_date           2012-06-09
  plea                   not-guilty
  court                  Leicester Crown Court
  disposal               imprisonment
  term                   5 years
  sentenced_on           2013-01-04
  risk                   high
  personal_victim        yes

DEADLINES
  contact.first-offer    OVERDUE 3 days late, due Fri 1 Mar 2013

CONTACTS
  none recorded

Victim contact scheme: ELIGIBLE (statutory)
  yes  It is a sexual or violent offence with a relevant sentence.  [contact.statutory]
    yes  Wounding with intent is a violent offence (Schedule 15, paragraph 6).  [contact.offence]
    yes  5 years (imprisonment) is 12 months or more.  [contact.term]
  no   It is not a racially aggravated offence with immediate custody.  [contact.local]
    no   Wounding with intent is not a racially aggravated offence.  [contact.racial]
    yes  The sentence is imprisonment, which is immediate custody.  [contact.custody]
Next: offer contact to the victim, or the next of kin.
! lrpt: training file, as on Mon 4 Mar 2013

# References as people type them.
$ for typed in vc-2013-0001 vc2013-1 VC-2013-1 vc-1 VC1; do lrpt case show $typed --today "4 Mar 2013" -q | head -1; done
VC-2013-0001   victim contact, open
VC-2013-0001   victim contact, open
VC-2013-0001   victim contact, open
VC-2013-0001   victim contact, open
VC-2013-0001   victim contact, open

$ lrpt case show VC-2013-0099 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case VC-2013-0099
!   Open cases with similar numbers: VC-2013-0009, VC-2013-0001, VC-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

# A swapped digit is never guessed; the caller's open cases with a number like it are named.
$ lrpt case show VC-2013-0010 --today "4 Mar 2013" -q | head -1; lrpt case show VC-2013-1001 --today "4 Mar 2013"
VC-2013-0010   victim contact, open
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case VC-2013-1001
!   Open cases with similar numbers: VC-2013-0001, VC-2013-0002, VC-2013-0003
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt case show RJ-2012-0001 --today "4 Mar 2013" --json
! {"kind":"error","code":67,"message":"there is no case RJ-2012-0001","hint":"Open cases with similar numbers: RJ-2013-0001, RJ-2013-0002, RJ-2013-0003\nlrpt never guesses a reference. Check it, or ask the owner of the case","suggestions":["RJ-2013-0001","RJ-2013-0002","RJ-2013-0003"]}
[67]

# The other offences of the occasion are shown.
$ lrpt case show $(lrpt case list --csv --fields id,case | sed -n 's/^CC-1317,//p') --today "4 Mar 2013" -q | grep 'other offence'
  other offence          OF61102, guilty, imprisonment, 6 months, consecutive

$ lrpt case show VC-2013-0001 --today "4 Mar 2013" --json | cut -c1-400
{"format_version":1,"kind":"case-detail","as_of":"2013-03-04","items":[
{"kind":"case","case":"VC-2013-0001","id":"CC-1301","scheme":"contact","state":"open","owner":"asha","opened_on":"2013-03-04","basis":"eligible","linked":null,"outcome":"eligible","facts":{"id":"CC-1301","offence":"OF61016","offence_date":"2012-06-09","plea":"not-guilty","court":"Leicester Crown Court","disposal":"imprisonment","term":"5 years","sentenced_on":"2013-01-04","racially_aggravated":nul
]}
