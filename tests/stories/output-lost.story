# Output that did not arrive is a failure, whatever the command was.
@ lrpt db init --training
@ lrpt case open --from $SAMPLES/court-results.csv --today "4 Mar 2013"
$ lrpt deadlines overdue --today "4 Mar 2013" > /dev/full
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the output could not be written: No space left on device
[74]

$ lrpt deadlines overdue --json --today "4 Mar 2013" > /dev/full
! {"kind":"error","code":74,"message":"the output could not be written: No space left on device","hint":"","suggestions":[]}
[74]

$ for command in '--help' '--version' 'help dates' 'case list' 'case show VC-2013-0001' 'case history VC-2013-0001' \
    'deadlines' 'deadlines list --csv' 'deadlines explain VC-2013-0001' 'config show' 'config path' 'db info' \
    'eligibility rules' 'eligibility check --offence COML025' "eligibility batch $SAMPLES/court-results.csv"; do \
    lrpt $command > /dev/full 2> err; echo "$? $command"; done
74 --help
74 --version
74 help dates
74 case list
74 case show VC-2013-0001
74 case history VC-2013-0001
74 deadlines
74 deadlines list --csv
74 deadlines explain VC-2013-0001
74 config show
74 config path
74 db info
74 eligibility rules
74 eligibility check --offence COML025
74 eligibility batch <*>/share/samples/court-results.csv

# Names that did not arrive were looked at all the same.
$ lrpt case show VC-2013-0001 --names -q > /dev/full; lrpt case history VC-2013-0001 --get what
case opened from court result CC-1301, eligible
names were looked at
! lrpt: the output could not be written: No space left on device

# A standard output that is closed is one that nothing can be written to.
$ lrpt case list -q >&-
! lrpt: the output could not be written: Bad file descriptor
[74]

# A reader that has seen enough is no failure, and nothing is said of it.
$ for n in $(seq 500); do cat $SAMPLES/court-results.csv | sed "1d;s/^/$n-/"; done > many; { head -1 $SAMPLES/court-results.csv; cat many; } > many.csv; lrpt eligibility batch many.csv | head -1 | cut -c1-30; echo "${PIPESTATUS[@]}"
{"kind":"decision","line":2,"i
0 0 0

$ lrpt eligibility batch - < many.csv 2>&1 | head -1 | cut -c1-30
{"kind":"decision","line":2,"i

$ lrpt case list -q | head -1; lrpt case list -q | true
CASE          SCHEME   STATE  OWNER  OPENED          BASIS     LINKED  ID

# A change is kept before its report is written, and lrpt says so: nobody need do it again.
@ lrpt db init --training --db kept.db
@ lrpt case open --db kept.db --from $SAMPLES/court-results.csv --today "4 Mar 2013" || true
$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --db kept.db --today "4 Mar 2013" -q > /dev/full; lrpt case history RJ-2013-0001 --db kept.db --get what -q
case opened from court result <*>
phone with offender on 2013-03-04: reached
$ lrpt case contact RJ-2013-0002 --how phone --with offender --outcome reached --db kept.db --today "4 Mar 2013" > /dev/full
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: the output could not be written: No space left on device
!   What the command did is saved; only its report was lost. Do not repeat it
[74]

# A batch stops when its reader has left.
$ yes '{"id":"a"}' | timeout 20 lrpt eligibility batch - --brief | head -1 | cut -c1-20; echo "${PIPESTATUS[1]}"
{"kind":"decision","
0
