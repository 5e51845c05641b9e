# cron gives next to nothing: no HOME, no LANG, no TERM, no terminal.
@ lrpt db init --training --db team.db -q
<< names.jsonl
{"id":"Ü-1","offender_name":"Zoë Núñez","victim_name":"李小龍","offence":"CJ88116","plea":"guilty","disposal":"community-order","sentenced_on":"2013-02-04","risk":"medium","court":"Tŷ’r Llys","rj_ordered":true}
END
@ lrpt case open --from names.jsonl --db team.db --today "4 Mar 2013"
$ program=$(command -v lrpt); env -i "$program" --db team.db deadlines --today "4 Mar 2013"
Monday 4 March 2013, deadlines of everybody

OVERDUE
  Tue 19 Feb 2013 13 days late    RJ-2013-0001  rj.first-contact      nobody's yet  nobody has tried

1 overdue, 0 this week, 0 later.
! lrpt: training file, as on Mon 4 Mar 2013

$ program=$(command -v lrpt); env -i "$program" --db team.db case show RJ-2013-0001 --names --today "4 Mar 2013" -q | head -20
RJ-2013-0001   restorative justice, open
  owner                  nobody yet
  opened                 Mon 4 Mar 2013 (eligible)
  requirement            specified activity requirement

PEOPLE
  offender_name          Zoë Núñez
  victim_name            李小龍

COURT RESULT
  id                     Ü-1
  offence                CJ88116
  plea                   guilty
  court                  Tŷ’r Llys
  disposal               community-order
  sentenced_on           2013-02-04
  risk                   medium
  rj_ordered             yes

DEADLINES

$ program=$(command -v lrpt); env -i "$program" case list --db team.db --json --today "4 Mar 2013"
{"format_version":1,"kind":"case-list","as_of":"2013-03-04","items":[
{"kind":"case","case":"RJ-2013-0001","scheme":"rj","state":"open","owner":null,"opened_on":"2013-03-04","basis":"eligible","linked":null,"id":"Ü-1","closed_on":null,"closed_because":null}
]}

$ program=$(command -v lrpt); env -i "$program" eligibility check --offence COML025 --disposal life --get outcome
eligible
not-eligible

$ program=$(command -v lrpt); env -i TZ=Nowhere/Land LC_ALL=xx_XX TERM=dumb "$program" --db team.db deadlines overdue --get case --today "4 Mar 2013"
RJ-2013-0001

# Where a path under HOME is needed it says so.
$ program=$(command -v lrpt); env -i "$program" case list
! lrpt: neither HOME nor XDG_DATA_HOME is set, so the place of your files is not known
!   Name the database: --db FILE
[78]

$ program=$(command -v lrpt); env -i XDG_DATA_HOME=relative "$program" case list
! lrpt: neither HOME nor XDG_DATA_HOME is set, so the place of your files is not known
!   Name the database: --db FILE
[78]

$ program=$(command -v lrpt); env -i XDG_DATA_HOME="$PWD/data" "$program" db init; stat -c %a data data/lrpt data/lrpt/lrpt.db
700
700
600
! A new, empty casework file: <*>/data/lrpt/lrpt.db

$ program=$(command -v lrpt); env -i "$program" config path | head -1
! lrpt: neither HOME nor XDG_DATA_HOME is set, so the place of your files is not known
!   Name the database: --db FILE

# In a folder that has gone.
$ program=$(command -v lrpt); mkdir gone; cd gone; rmdir ../gone; "$program" eligibility check --offence COML025 --disposal life --scheme contact --get outcome
eligible
