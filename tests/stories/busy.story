# Somebody else is saving: wait five seconds, say so, change nothing. Looking is still possible.
@ lrpt db init --training --db team.db -q
@ lrpt case open --from $SAMPLES/court-results.csv --db team.db --today "4 Mar 2013"
<< hold.py
import sqlite3, sys, time
db = sqlite3.connect("team.db", isolation_level=None)
db.execute("BEGIN IMMEDIATE")
open("held", "w").close()
time.sleep(float(sys.argv[1]))
END
@ sha256sum team.db > before
$ rm -f held; python3 hold.py 8 & while [ ! -e held ]; do sleep 0.02; done; \
  start=$(date +%s%N); lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --db team.db --today "4 Mar 2013" -q; \
  echo "status $?"; waited=$(( ($(date +%s%N) - start) / 1000000 )); [ $waited -ge 4500 ] && [ $waited -le 7000 ] || echo "waited $waited ms"; \
  lrpt deadlines overdue --db team.db --today "4 Mar 2013" --get case | head -1; wait; sha256sum -c before
status 75
RJ-2013-0001
team.db: OK
! lrpt: the casework file is busy: somebody else is saving
!   lrpt waited five seconds and changed nothing. Try again in a moment

# To a program.
$ rm -f held; python3 hold.py 8 & while [ ! -e held ]; do sleep 0.02; done; lrpt case open --from $SAMPLES/court-results.csv --json --db team.db --today "4 Mar 2013"; status=$?; wait; exit $status
! {"kind":"error","code":75,"message":"the casework file is busy: somebody else is saving","hint":"lrpt waited five seconds and changed nothing. Try again in a moment","suggestions":[]}
[75]

# Who has finished within the five seconds is waited for.
$ rm -f held; python3 hold.py 1 & while [ ! -e held ]; do sleep 0.02; done; lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --db team.db --today "4 Mar 2013" -q; echo "status $?"; wait; lrpt deadlines overdue --db team.db --today "4 Mar 2013" --get case | head -1
status 0
RJ-2013-0002
