@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt case progress add VC-2013-0001 --kind release-month --today "4 Mar 2013" -q
! lrpt: release-month needs the month
!   Add it as --month 2014-05 or --month "May 2014"
[65]

$ lrpt case progress add VC-2013-0001 --kind release-month --month "dec 2012" --today "4 Mar 2013" -q
! lrpt: December 2012 is before the sentence of Fri 4 Jan 2013
!   Nothing was saved. Check the year of --month
[65]

# The month of the sentence itself may be the month of release.
$ lrpt case progress add VC-2013-0001 --kind release-month --month 1/2013 --dry-run --today "4 Mar 2013"
DRY RUN, nothing was saved: event 1, release-month, known on Mon 4 Mar 2013. VC-2013-0001 (nobody's yet)
  Nobody on this case wants to be told of it.
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt case progress add VC-2013-0001 --kind release-month --month 2014-13 --today "4 Mar 2013" -q
! lrpt: --month: "2014-13" is not a month
!   Write it as 2014-05 or "May 2014"
[65]

$ lrpt case progress add VC-2013-0001 --kind transfer --month 2014-05 --today "4 Mar 2013" -q
! lrpt: transfer has no month
!   --month goes with --kind release-month and --kind parole-eligible
[65]

$ for kind in parole-hearing parole-decision condition-decided sentence-changed; do lrpt case progress add VC-2013-0001 --kind $kind --today "4 Mar 2013" -q; done
! lrpt: parole-hearing is recorded with what it follows from
!   Type: lrpt case parole VC-2013-0001 --hearing DATE
! lrpt: parole-decision is recorded with what it follows from
!   Type: lrpt case parole VC-2013-0001 --decision WORD
! lrpt: condition-decided is recorded with what it follows from
!   Type: lrpt case condition decide VC-2013-0001 NUMBER
! lrpt: sentence-changed is recorded with what it follows from
!   Type: lrpt case update VC-2013-0001
[65]

$ lrpt case progress add VC-2013-0001 --kind transfer --known-on tomorrow --today "4 Mar 2013" -q
! lrpt: Tue 5 Mar 2013 is still to come: the team does not know it yet
!   --known-on is the day on which the team learned of it, --on may be a day to come
[65]

$ lrpt case progress add VC-2013-0001 --kind transfer --on "3 Jan 2013" --today "4 Mar 2013" -q
! lrpt: Thu 3 Jan 2013 is before the sentence of Fri 4 Jan 2013
!   Nothing was saved. Check the year of --on and --known-on
[65]

$ lrpt case progress add VC-2013-0001 --today "4 Mar 2013" -q
! lrpt: --kind is missing
!   Choose: sentence-explained, sentence-changed, open-conditions, temporary-release, transfer, adjudication, appeal, release-month, parole-eligible, parole-hearing, parole-decision, condition-decided, released, recalled, discharged, end-of-licence
[64]

$ lrpt case progress add RJ-2013-0001 --kind transfer --today "4 Mar 2013" -q
! lrpt: RJ-2013-0001 is a restorative justice case: this belongs to a victim contact case
!   Victim contact cases: lrpt case list --scheme contact
[65]

$ for noun in progress told given promise; do lrpt case $noun RJ-2013-0001 -q; done 2>&1 | grep -c "is a restorative justice case"
4

$ lrpt case progress VC-2013-0001 --jsonl; lrpt case history VC-2013-0001 --get what
case opened from court result CC-1301, eligible
