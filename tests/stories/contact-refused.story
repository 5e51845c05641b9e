@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
# The victim team deals exclusively with victims.
$ lrpt case contact VC-2013-0001 --how phone --with offender --outcome reached --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: VC-2013-0001 is a victim contact case: its team deals exclusively with victims
!   A contact with the offender belongs to the restorative justice case
[65]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on tomorrow --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: Tue 5 Mar 2013 is still to come: a contact is recorded when it has happened
[65]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on 2013-03-05 --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: Tue 5 Mar 2013 is still to come: a contact is recorded when it has happened
[65]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome sent --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: a phone is not sent: say reached, no-answer, declined or asked-to-wait
[65]

$ lrpt case contact RJ-2013-0001 --how pigeon --with offender --outcome reached --today "4 Mar 2013"
! lrpt: --how: "pigeon" is not one of the choices
!   Choose: letter, phone, visit, email, text
[64]

$ lrpt case contact RJ-2013-0001 --how phone --with ofender --outcome reached --today "4 Mar 2013"
! lrpt: --with: "ofender" is not one of the choices
!   Choose: victim, next-of-kin, offender, prison, offender-manager
!   Did you mean: offender
[64]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on "31 Feb" --today "4 Mar 2013"
! lrpt: --on: there is no 31 February 2013: that month has 28 days
[64]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --on "Mon 1 Mar" --today "4 Mar 2013"
! lrpt: --on: Friday 1 March 2013 is not a Monday
!   Did you mean Mon 4 Mar 2013 or Fri 1 Mar 2013?
[64]

$ lrpt case contact RJ-2013-0099 --how phone --with offender --outcome reached --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: there is no case RJ-2013-0099
!   Open cases with similar numbers: RJ-2013-0009, RJ-2013-0001, RJ-2013-0002
!   lrpt never guesses a reference. Check it, or ask the owner of the case
[67]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --note-from missing.txt --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: missing.txt cannot be read: No such file or directory
[66]

$ head -c 70000 /dev/zero | tr '\0' a | lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --note-from - --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: --note-from: the text is longer than 64 KiB
[65]

$ printf 'caf\351' | lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --note-from - --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: --note-from: the text is not UTF-8 text
[65]

# Nothing of all that was saved.
$ lrpt case show RJ-2013-0001 --today "4 Mar 2013" -q | sed -n '/CONTACTS/,/^$/p'; lrpt case history RJ-2013-0001 --get what
CONTACTS
  none recorded

case opened from court result MC-2301, eligible
