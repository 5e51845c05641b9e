# "Each facilitator will manage five conferences within the first year of their training to develop and
# maintain levels of expertise."
<< results.jsonl
{"id":"F-1","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-18","risk":"medium","rj_ordered":true}
END
# Conferences that were held: login and day of each.
<< held.py
import sqlite3, sys
file = sqlite3.connect("home/.local/share/lrpt/lrpt.db")
for one in sys.argv[1:]:
    login, on, kind = one.split(":")
    file.execute("""INSERT INTO meetings (case_reference, number, kind, "with", state, "on", at, minutes,
                                          facilitator, sequence, changed_at)
                    SELECT 'RJ-2013-0001', count(*) + 1, ?, 'both', 'held', ?, '10:00', 60, ?, 0,
                           '2013-03-04T09:00:00Z' FROM meetings""", (kind, on, login))
file.commit()
END
@ lrpt db init --training
@ for one in ann obi khan new; do lrpt staff add $one --role facilitator --today "1 Feb 2013"; done
@ for one in obi khan; do lrpt staff train $one --from-day "12 Feb" --until "14 Feb" --today "4 Mar 2013"; done
@ lrpt staff mentor khan --on "1 Mar" --today "4 Mar 2013"
@ lrpt staff train ann --from-day "2012-02-27" --until "2012-02-29" --today "4 Mar 2013"
@ lrpt case open --from results.jsonl --today "4 Mar 2013"
# Reparation is no conference.
@ python3 held.py khan:2013-03-20:conference khan:2013-03-21:reparation khan:2013-04-03:conference \
    khan:2013-04-09:conference obi:2013-04-08:conference
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "9 Apr 2013"
# Who needs the next case most comes first: the least time for each conference that is to go. The year
# from 29 February 2012 ended on 28 February 2013.
$ lrpt staff list --role facilitator --today "9 Apr 2013"
LOGIN  TRAINED          MENTORED        CONFERENCES  FIRST YEAR ENDS  TO GO  LEFT
ann    Wed 29 Feb 2012                  0 of 5       Thu 28 Feb 2013  5
obi    Thu 14 Feb 2013                  1 of 5       Thu 13 Feb 2014  4
khan   Thu 14 Feb 2013  Fri 1 Mar 2013  3 of 5       Thu 13 Feb 2014  2
new
! lrpt: training file, as on Tue 9 Apr 2013

$ lrpt staff list --role facilitator --today "9 Apr 2013" --json
{"format_version":1,"kind":"staff-list","as_of":"2013-04-09","items":[
{"kind":"staff","login":"ann","roles":"facilitator","email":null,"added_on":"2013-02-01","deputy":null,"deputy_until":null,"left_on":null,"trained_on":"2012-02-29","mentored_on":null,"conferences":0,"conferences_wanted":5,"first_year_ends_on":"2013-02-28","to_go":5},
{"kind":"staff","login":"obi","roles":"facilitator","email":null,"added_on":"2013-02-01","deputy":null,"deputy_until":null,"left_on":null,"trained_on":"2013-02-14","mentored_on":null,"conferences":1,"conferences_wanted":5,"first_year_ends_on":"2014-02-13","to_go":4},
{"kind":"staff","login":"khan","roles":"facilitator","email":null,"added_on":"2013-02-01","deputy":null,"deputy_until":null,"left_on":null,"trained_on":"2013-02-14","mentored_on":"2013-03-01","conferences":3,"conferences_wanted":5,"first_year_ends_on":"2014-02-13","to_go":2},
{"kind":"staff","login":"new","roles":"facilitator","email":null,"added_on":"2013-02-01","deputy":null,"deputy_until":null,"left_on":null,"trained_on":null,"mentored_on":null,"conferences":null,"conferences_wanted":null,"first_year_ends_on":null,"to_go":null}
]}

$ lrpt staff list --role facilitator --today "9 Apr 2013" --csv --fields login,conferences,conferences_wanted,to_go
login,conferences,conferences_wanted,to_go
ann,0,5,5
obi,1,5,4
khan,3,5,2
new,,,

$ lrpt staff list --role facilitator --today "9 Apr 2013" -q --fields login,conferences,conferences_wanted
LOGIN  CONFERENCES  WANTED
ann    0 of 5       5
obi    1 of 5       5
khan   3 of 5       5
new

# Who could take a case.
$ lrpt case assign RJ-2013-0001 --today "9 Apr 2013" -q
LOGIN  TRAINED          MENTORED        CONFERENCES  FIRST YEAR ENDS  TO GO  LEFT
ann    Wed 29 Feb 2012                  0 of 5       Thu 28 Feb 2013  5
obi    Thu 14 Feb 2013                  1 of 5       Thu 13 Feb 2014  4
khan   Thu 14 Feb 2013  Fri 1 Mar 2013  3 of 5       Thu 13 Feb 2014  2

# What happened later is not known on an earlier day.
$ lrpt staff list --role facilitator --today "3 Apr 2013" --csv --fields login,conferences,to_go
login,conferences,to_go
ann,0,5
obi,0,5
khan,2,3
new,,

$ lrpt deadlines list --kind facilitator.conferences --today "9 Apr 2013" -q
CASE  DEADLINE                 DUE              STATE    DAYS LATE  OWNER  ATTEMPTS  LAST ATTEMPT  BY WORKING DAYS
      facilitator.conferences  Thu 28 Feb 2013  overdue  40         ann    0
      facilitator.conferences  Thu 13 Feb 2014  open     0          khan   0
      facilitator.conferences  Thu 13 Feb 2014  open     0          obi    0

# The fifth in time meets what is due; a day late is late.
@ python3 held.py khan:2014-01-20:conference khan:2014-02-13:conference
@ python3 held.py obi:2013-09-08:conference obi:2013-10-08:conference obi:2013-11-08:conference obi:2014-02-14:conference
@ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --today "14 Feb 2014"
$ lrpt deadlines list --kind facilitator.conferences --today "14 Feb 2014" --csv --fields owner,due_on,state,met_on,days_late
owner,due_on,state,met_on,days_late
ann,2013-02-28,overdue,,351
khan,2014-02-13,met,2014-02-13,0
obi,2014-02-13,met-late,2014-02-14,1

$ lrpt deadlines list --kind facilitator.conferences --today "13 Feb 2014" --csv --fields owner,due_on,state,met_on,days_late
owner,due_on,state,met_on,days_late
ann,2013-02-28,overdue,,350
khan,2014-02-13,met,2014-02-13,0
obi,2014-02-13,open,,0

$ lrpt staff list --role facilitator --today "14 Feb 2014" -q
LOGIN  TRAINED          MENTORED        CONFERENCES  FIRST YEAR ENDS  TO GO  LEFT
ann    Wed 29 Feb 2012                  0 of 5       Thu 28 Feb 2013  5
khan   Thu 14 Feb 2013  Fri 1 Mar 2013  5 of 5       Thu 13 Feb 2014  0
obi    Thu 14 Feb 2013                  4 of 5       Thu 13 Feb 2014  0
new

# Who leaves owes nothing any more; who comes back does.
@ lrpt staff leave ann --on "14 Feb 2014" --today "14 Feb 2014"
$ lrpt deadlines overdue --kind facilitator.conferences --today "14 Feb 2014" -q

$ lrpt staff list --role facilitator --today "14 Feb 2014" -q --fields login,left_on
LOGIN  LEFT
khan
obi
new
ann    Fri 14 Feb 2014

@ lrpt staff add ann --role facilitator --today "14 Feb 2014"
$ lrpt deadlines overdue --kind facilitator.conferences --today "14 Feb 2014" --get owner
ann
