# "The list of lawyers in your area." A postcode mistyped in London puts nobody into Rutland.
@ lrpt db init --training
@ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013"
$ lrpt lawyers list --area rutland --today "4 Mar 2013" -q
Lawyers in Rutland

FIRM                 TOWN    ID     TELEPHONE      LEGAL AID  CHECKED
Rutland Example Law  Oakham  L-008  01632 960 008  yes        never

The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers list --area county --for immigration --today "4 Mar 2013" -q
Immigration lawyers in the county of Leicestershire

FIRM               TOWN          ID     TELEPHONE      LEGAL AID  CHECKED
Soar Example Law   Loughborough  L-002  01632 960 002  yes        never
Quorn Example Law  Quorn         L-023  01632 960 023  yes        never

Listed for immigration or asylum: in the directory of Fri 1 Feb 2013 (2).
Legal aid for immigration: Ask the solicitor whether legal aid covers it.
The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers list --area leicester --for "parole board" --csv --fields firm,postcode --today "4 Mar 2013" -q
firm,postcode
Short Example Solicitors,LE1 6R
Twin Example Chambers,LE1 5GF
Other Twin Example LLP,LE1 5GF
Example & Sample Solicitors,LE1 6TH
Letter I Example Law,LE1 IHD
No Point Example & Co,LE1 5BN
$ lrpt lawyers list --doubtful --today "4 Mar 2013" -q
L-006: the postcode is not one; LE1 1HD may be meant: lrpt lawyers update L-006 --postcode "LE1 1HD"
L-007: the postcode is not one
L-009: the postcode is not one; LE15 1HD may be meant: lrpt lawyers update L-009 --postcode "LE15 1HD"
L-009: the postcode lies in another part of the country than the town
L-013: the postcode is not one; LE10 1DB may be meant: lrpt lawyers update L-013 --postcode "LE10 1DB"
L-020: the postcode is not one; TW1 3JF may be meant: lrpt lawyers update L-020 --postcode "TW1 3JF"
L-021: no postcode is recorded
L-021: it is not known where it lies
L-022: the postcode is not one
L-022: it is not known where it lies
$ lrpt lawyers list --doubtful --area rutland --csv --today "4 Mar 2013" -q
id,doubt
$ lrpt lawyers list --doubtful --name orphan --json --today "4 Mar 2013" -q
{"format_version":1,"kind":"doubt-list","as_of":"2013-03-04","items":[
{"kind":"doubt","id":"L-022","doubt":"the postcode is not one"},
{"kind":"doubt","id":"L-022","doubt":"it is not known where it lies"}
]}
$ lrpt lawyers list --csv --fields id --today "4 Mar 2013" -q | wc -l
26
$ lrpt lawyers list --area cornwall --today "4 Mar 2013" -q
! lrpt: --area: "cornwall" is not one of the choices
!   Choose: leicester, county, rutland
[64]
