$ lrpt help dates
DATES
  2013-03-05            always works
  "5 Mar 2013"  "5 Mar" the nearest such day that fits
  "Tue 5 Mar"           the weekday is checked
  5/3/2013              day first
  today  tomorrow  yesterday  fri (the first Friday after today)
  +15d  +2w  +3m  -3d   from today
Files take 2013-03-05 only. lrpt shows the weekday of the day it understood.

$ lrpt help exit-codes
EXIT STATUS
   0  done; also when there was nothing to show
   1  with --exit-code: the answer is no, or something is late
   2  with --exit-code: it cannot be told yet, or a person decides
  64  the command was not understood          65  data was refused
  66  no such file                            67  no such case, or person
  69  the mail system refused                 70  a fault in lrpt
  73  a file cannot be made                   74  could not be read or written
  75  busy, try again                         77  not permitted
  78  a setting, or a data file of lrpt       130 interrupted
Later versions may add codes: take any other for a failure.

$ lrpt help json
JSON
  --json    one document: format_version, kind, as_of, items
  --jsonl   one object a line, each with its kind
  --csv     a heading, then values      --plain  the same with tabs
  --fields a,b    only these fields     --get a  one value a line
Days are 2013-03-05; what is not recorded is null. Keys are only ever added.
The JSON Schema of each kind is installed in share/lrpt/schema. With --json an
error is JSON on standard error.

$ lrpt dates --help | cmp - <(lrpt help dates)

$ lrpt help date
! lrpt: there is no help about "date"
!   Did you mean: dates
[64]

$ lrpt help nothing-of-the-kind
! lrpt: there is no help about "nothing-of-the-kind"
[64]

$ lrpt help case shwo
! lrpt: there is no help about "case shwo"
! ...
[64]

$ lrpt --version | head -1
lrpt 0.1.0
