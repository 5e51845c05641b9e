# In a real file nobody can change the past: --today is for looking there.
@ lrpt db init --db team.db
@ lrpt staff add khan --role facilitator --db team.db
@ sha256sum team.db > before
$ lrpt staff add asha --role vlo --db team.db --today "4 Mar 2013"
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ LRPT_TODAY=2013-03-04 lrpt staff add asha --role vlo --db team.db
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ lrpt case open --from $SAMPLES/court-results.csv --db team.db --today "4 Mar 2013"
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ lrpt case contact RJ-2013-0001 --how phone --with offender --outcome reached --db team.db --today "4 Mar 2013"
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ lrpt case assign RJ-2013-0001 khan --db team.db --today "4 Mar 2013"
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ lrpt staff add asha --role vlo --db team.db --today "4 Mar 2013" --dry-run
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

# A search looks, but one that is counted changes the count of a month.
$ lrpt lawyers find --near Oakham --tally --db team.db --today "4 Mar 2013"
! lrpt: --today and LRPT_TODAY are for looking, and for training files: this file is real
!   Nothing was changed. Say when it happened with --on, where the command has it
[64]

$ sha256sum -c before
team.db: OK

$ lrpt deadlines overdue --db team.db --today "4 Mar 2013" --json
{"format_version":1,"kind":"deadline-list","as_of":"2013-03-04","items":[]}

# A real file says nothing of training.
$ lrpt db info --db team.db --get training
no
