@ lrpt db init --training
$ lrpt staff list --json --today "1 Mar 2013"
{"format_version":1,"kind":"staff-list","as_of":"2013-03-01","items":[]}

$ lrpt staff add asha --role vlo --email asha@trust.example --today "1 Mar 2013"
! lrpt: training file, as on Fri 1 Mar 2013
! asha is on the staff as vlo

$ lrpt staff add khan --role facilitator --role manager --today "1 Mar 2013"
! lrpt: training file, as on Fri 1 Mar 2013
! khan is on the staff as facilitator and manager

# A role more, later; what is there stays.
$ lrpt staff add khan --role report-writer --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! khan is on the staff as facilitator, report-writer and manager

$ lrpt staff add asha --role manager -q --today "4 Mar 2013"

$ lrpt staff list --today "4 Mar 2013"
LOGIN  ROLES                              EMAIL               ADDED           DEPUTY  UNTIL  LEFT
asha   vlo manager                        asha@trust.example  Fri 1 Mar 2013
khan   facilitator report-writer manager                      Fri 1 Mar 2013
! lrpt: training file, as on Mon 4 Mar 2013

$ lrpt staff list --role manager --get login
asha
khan

$ lrpt staff list --role offender-manager --csv
login,roles,email,added_on,deputy,deputy_until,left_on,trained_on,mentored_on,conferences,conferences_wanted,first_year_ends_on,to_go

$ lrpt staff add "$(printf 'x%.0s' {1..33})" --role vlo
! lrpt: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is not a login
!   Letters, digits, dots, dashes and underscores; at most 32
[64]

$ lrpt staff add asha@trust.example --role vlo
! lrpt: "asha@trust.example" is not a login
!   Letters, digits, dots, dashes and underscores; at most 32
[64]

$ lrpt staff add --role vlo
! lrpt: staff add needs LOGIN
!   See: lrpt staff add --help
[64]
