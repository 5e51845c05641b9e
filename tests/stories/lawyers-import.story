# A directory is taken in whole or not at all; a second time it changes nothing.
@ lrpt db init --training
$ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --dry-run --today "4 Mar 2013" | tail -2
L-022: the postcode is not one
L-022: it is not known where it lies
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! 25 offices: 25 added, 0 changed, 0 unchanged, 0 retired, 0 in error
$ lrpt lawyers list -q --today "4 Mar 2013"
$ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013"
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
! lrpt: training file, as on Mon 4 Mar 2013
! 25 offices: 25 added, 0 changed, 0 unchanged, 0 retired, 0 in error
$ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013" -q | tail -1
L-022: it is not known where it lies
$ lrpt lawyers import $SAMPLES/lawyers.csv --listed-on "1 Feb 2013" --today "4 Mar 2013" 2>&1 | tail -1
25 offices: 0 added, 0 changed, 25 unchanged, 0 retired, 0 in error

# What the front desk added stays; who is gone is shown no more, and comes back with the directory.
@ lrpt lawyers update L-002 --note "Side door" --today "4 Mar 2013"
@ grep -v -e 1A002B -e 1A025A $SAMPLES/lawyers.csv | sed 's/960 003/960 303/' > next.csv
$ lrpt lawyers import next.csv --retire-missing --listed-on "1 Mar 2013" --dry-run --today "4 Mar 2013" 2>&1 | grep -v "postcode\|lies"
lrpt: training file, as on Mon 4 Mar 2013
L-003 changed: telephone
L-002 retired: it is in the file no more
L-025 retired: it is in the file no more
DRY RUN: nothing was saved
23 offices: 0 added, 1 changed, 22 unchanged, 2 retired, 0 in error
$ lrpt lawyers import next.csv --retire-missing --listed-on "1 Mar 2013" --today "4 Mar 2013" 2>&1 | grep -v "postcode\|lies"
lrpt: training file, as on Mon 4 Mar 2013
L-003 changed: telephone
L-002 retired: it is in the file no more
L-025 retired: it is in the file no more
23 offices: 0 added, 1 changed, 22 unchanged, 2 retired, 0 in error
$ lrpt lawyers find --near Loughborough --for immigration --within 5 --csv --fields id --today "4 Mar 2013" -q
id
L-023
$ lrpt lawyers import $SAMPLES/lawyers.csv --today "5 Mar 2013" 2>&1 | grep -v "postcode\|lies"
lrpt: training file, as on Tue 5 Mar 2013
L-003 changed: telephone
L-002 is in the file again
L-025 is in the file again
25 offices: 0 added, 1 changed, 22 unchanged, 0 retired, 0 in error
$ lrpt lawyers show L-2 --today "5 Mar 2013" -q | grep -e note -e listed
  note             Side door
  listed on        2013-03-05
  listed for       parole, probation, immigration, adjudications, visits, complaints, disputes

# What was mended or retired by hand stays; where the directory differs, it says what to type.
@ lrpt lawyers update L-006 --postcode "LE1 1HD" --today "5 Mar 2013"
@ lrpt lawyers retire L-004 --today "5 Mar 2013"
@ grep -v 1A025A $SAMPLES/lawyers.csv > shorter.csv; lrpt lawyers import shorter.csv --retire-missing --today "5 Mar 2013"
@ lrpt lawyers retire L-025 --back --today "5 Mar 2013"
$ lrpt lawyers import shorter.csv --retire-missing --today "5 Mar 2013" 2>&1 | grep -v "the postcode\|it lies\|no postcode"
lrpt: training file, as on Tue 5 Mar 2013
L-004: stays retired, as it was decided here; it is in the file: lrpt lawyers retire L-004 --back
L-006: postcode stays LE1 1HD, as it was recorded here; the file has LE1 IHD: lrpt lawyers update L-006 --postcode "LE1 IHD"
L-025: stays, as it was decided here; it is in the file no more: lrpt lawyers retire L-025
24 offices: 0 added, 0 changed, 24 unchanged, 0 retired, 0 in error
$ lrpt lawyers show L-006 --today "5 Mar 2013" -q | grep -e postcode -e mended
  postcode         LE1 1HD
  mended           postcode
@ lrpt lawyers update L-006 --postcode "LE1 IHD" --today "5 Mar 2013"
@ lrpt lawyers retire L-004 --back --today "5 Mar 2013"
$ lrpt lawyers import $SAMPLES/lawyers.csv --today "5 Mar 2013" 2>&1 | grep -e stays -e offices
25 offices: 0 added, 0 changed, 25 unchanged, 0 retired, 0 in error
$ lrpt lawyers show L-006 --today "5 Mar 2013" -q | grep -e postcode -e mended
  postcode         LE1 IHD
  look again       the postcode is not one; LE1 1HD may be meant: lrpt lawyers update L-006 --postcode "LE1 1HD"

# A file without an office retires nobody.
@ head -1 $SAMPLES/lawyers.csv > heading.csv
$ lrpt lawyers import heading.csv --retire-missing -q --today "5 Mar 2013"
! lrpt: the file has a heading and no office: --retire-missing would retire every office that a directory ever had
!   Nothing was changed. Look whether it is the right file
!   To retire an office by itself: lrpt lawyers retire ID
[65]
$ lrpt lawyers import heading.csv --today "5 Mar 2013" 2>&1 | tail -1
0 offices: 0 added, 0 changed, 0 unchanged, 0 retired, 0 in error

# Every bad row at once, with its line and field.
<< bad.csv
firm,account_number,categories,latitude,longitude
First Example,1B001A,PL,,
,1B002A,PL,,
Third Example,123,PL,,
Fourth Example,1B001A,ZZ,,
Fifth Example,1B001A,PL,north,-1
Sixth Example,,PL,,
Seventh Example,1B007A
END
$ lrpt lawyers import bad.csv --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! lrpt: line 3: firm: it is missing
! lrpt: line 4: account_number: that is not an account number of an office (as in 1U003G)
! lrpt: line 5: categories: ZZ is not a category of law; account_number: it stands twice in the file
! lrpt: line 6: latitude: "north" is not a decimal number
! lrpt: line 7: account_number: it is missing
! lrpt: line 8: row: it has 2 values, the heading 5
! Nothing was imported: mend the rows, or leave them out with --skip-faulty
! 7 offices, 6 in error
[65]
$ lrpt lawyers import bad.csv --skip-faulty --today "4 Mar 2013" 2>&1 | tail -2
L-026: it is not known where it lies
7 offices: 1 added, 0 changed, 0 unchanged, 0 retired, 6 in error
<< wrong.csv
firm,acount_number
Example,1B001A
END
$ lrpt lawyers import wrong.csv -q --today "4 Mar 2013"
! lrpt: line 1: "acount_number" is not a column of a list of lawyers
!   The columns are: firm, account_number, firm_number, outreach, address, town, postcode, telephone, email, website, categories, legal_aid, languages, visits_prisons, latitude, longitude
!   Did you mean: account_number
[65]
$ lrpt lawyers import nowhere.csv -q --today "4 Mar 2013"
! lrpt: nowhere.csv cannot be read: No such file or directory
[66]
$ lrpt lawyers import -q --today "4 Mar 2013"
! lrpt: lawyers import needs FILE
!   See: lrpt lawyers import --help
[64]

# The Legal Aid Agency's workbook, its sheets in any order.
<< firms.csv
Firm Number,Firm Name,Website,LA Contracted Status,Type of Organisation
7,Workbook Example LLP,,Yes,Solicitor
8,Advice Example,www.example.net,No,Charity or Voluntary Org
END
<< offices.csv
Firm Number,Account Number,Address Line 1,Address Line 2,Address Line 3,City,Postcode,Telephone Number
7,1c001a,1 Example Street,,,Leicester,LE1 1AA,01632 960 501
8,1C002B,2 Example Street,,Braunstone,Leicester,LE3 1AA,01632 960 502
END
<< crime.csv
Firm Number,Account Number,Crime Category Code
7,1C001A,CRM
7,1C001A,PL
END
<< civil.csv
Firm Number,Account Number,Civil Category Code
8,1C002B,DEB
END
<< outreach.csv
Account Number,PT or Outreach Indicator,PT or Outreach Loc Address Line1,PT or Outreach Loc Address Line2,PT or Outreach Loc Address Line3,City (outreach),PT or Outreach Loc Postcode,Category of Law
1C001A,Outreach Office,9 Example Road,,,Oakham,LE15 6AA,PL
1C001A,Outreach Office,9 Example Road,,,Oakham,LE15 6AA,IMMAS
END
$ lrpt lawyers import civil.csv offices.csv firms.csv outreach.csv crime.csv --listed-on "1 Mar 2013" --today "4 Mar 2013" -q | grep -v "postcode\|lies"
[1]
$ lrpt lawyers find --name workbook --today "4 Mar 2013" -q --csv --fields town,categories,legal_aid,account_number
town,categories,legal_aid,account_number
Leicester,CRM;PL,yes,1C001A
Oakham,IMMAS;PL,yes,1C001A
$ lrpt lawyers find --name "advice example" --today "4 Mar 2013" -q --csv --fields address,town,categories,legal_aid
address,town,categories,legal_aid
"2 Example Street, Braunstone",Leicester,DEB,no
$ lrpt lawyers import civil.csv offices.csv firms.csv outreach.csv crime.csv --listed-on "1 Mar 2013" --today "4 Mar 2013" 2>&1 | tail -1
3 offices: 0 added, 0 changed, 3 unchanged, 0 retired, 0 in error
$ lrpt lawyers import offices.csv crime.csv --today "4 Mar 2013" -q
! lrpt: the sheet LOCAL ADVICE ORG is missing
[65]
$ lrpt lawyers import offices.csv bad.csv --today "4 Mar 2013" -q
! lrpt: a file is none of the sheets of the Legal Aid Agency's workbook: a column of its heading is missing
!   The sheets are: LOCAL ADVICE ORG, OFFICE LOCATION, CAT OF LAW CRIME, CAT OF LAW CIVIL, OUTREACH SERVICE
[65]
@ sed -i 's/^7,Work/9,Work/' firms.csv
$ lrpt lawyers import firms.csv offices.csv outreach.csv --today "4 Mar 2013" -q
! lrpt: OFFICE LOCATION, line 2: Firm Number: no firm of LOCAL ADVICE ORG has it
[65]

# More places to search near.
<< places.csv
name,kind,county,latitude,longitude,also
Newton Example,village,Cumbria,54.900,-2.900,
Newton Example,village,Cheshire,53.100,-2.800,
Sample-on-Sea,town,Lincolnshire,53.100,0.300,Sample
END
$ lrpt lawyers import --places places.csv --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! 3 places to find lawyers near
$ lrpt lawyers find --near sample --for parole --today "4 Mar 2013" -q
Parole lawyers within 15 miles of Sample-on-Sea, nearest first

MILES      FIRM                  TOWN        ID     TELEPHONE      LEGAL AID  CHECKED
not known  Orphan Example Legal              L-022  01632 960 022  yes        never
not known  First Example                     L-026                 yes        never
not known  Nowhere Example Law   Exampleton  L-021  01632 960 021  yes        never

Nearest is 44.8 miles away. To see it: add --within 45
Listed for prison law: in the directory of Mon 4 Mar 2013 (1), in the directory of Tue 5 Mar 2013 (2).
Legal aid for parole: Parole is within legal aid, for those whose means allow it.
The trust introduces lawyers; it does not recommend one over another.
$ lrpt lawyers find --near "newton example" --for parole --today "4 Mar 2013" -q
! lrpt: --near "newton example" is not a place in the list. Did you mean Newton Example, Cheshire or Newton Example, Cumbria?
!   Also by postcode: --near LE11
[64]
$ lrpt lawyers find --near "Newton Example, Cheshire" --for parole --today "4 Mar 2013" -q
Parole lawyers within 15 miles of Newton Example, nearest first

MILES      FIRM                  TOWN        ID     TELEPHONE      LEGAL AID  CHECKED
not known  Orphan Example Legal              L-022  01632 960 022  yes        never
not known  First Example                     L-026                 yes        never
not known  Nowhere Example Law   Exampleton  L-021  01632 960 021  yes        never

Nearest is 65.0 miles away. To see it: add --within 65
Listed for prison law: in the directory of Mon 4 Mar 2013 (1), in the directory of Tue 5 Mar 2013 (2).
Legal aid for parole: Parole is within legal aid, for those whose means allow it.
The trust introduces lawyers; it does not recommend one over another.
@ sed -i 's/53.100,0.300/153.100,0.300/' places.csv
$ lrpt lawyers import --places places.csv --today "4 Mar 2013" -q
! lrpt: the list of places:4: "latitude" is "153.100": degrees as 52.637 or -1.140 are wanted
[65]
$ lrpt lawyers import --places places.csv firms.csv --today "4 Mar 2013" -q
! lrpt: --places takes in a list of places, and nothing beside it
[64]

# Files of other kinds, and what spreadsheets do to them.
@ printf 'firm,account_number\nCaf\351 Example,1D001A\n' > latin.csv
$ lrpt lawyers import latin.csv -q --today "4 Mar 2013"
! lrpt: line 2: firm: it is not UTF-8: save the file again as CSV UTF-8
[65]
@ printf 'firm;account_number\nExample;1D001A\n' > semicolons.csv
$ lrpt lawyers import semicolons.csv -q --today "4 Mar 2013"
! lrpt: line 1: semicolons stand between the columns: commas are wanted
!   In a spreadsheet: save it as CSV, comma delimited
[65]
$ lrpt lawyers import home/.local/share/lrpt/lrpt.db -q --today "4 Mar 2013"
! lrpt: the file is no CSV: its first line is no text
!   In a spreadsheet: save it as CSV UTF-8
[65]
@ printf 'firm,account_number\n=1+1,1D001A\n' > formula.csv
$ lrpt lawyers import formula.csv -q --today "4 Mar 2013"
! lrpt: line 2: firm: it looks like a spreadsheet formula
[65]
@ printf 'firm,account_number\nSmall Letters Example,1d001a\n' > small.csv
$ lrpt lawyers import small.csv --listed-on "4 Mar 2013" --dry-run --today "4 Mar 2013" 2>&1 | tail -1
1 office: 1 added, 0 changed, 0 unchanged, 0 retired, 0 in error
$ lrpt lawyers import small.csv --listed-on "5 Mar 2013" -q --today "4 Mar 2013"
! lrpt: --listed-on Tue 5 Mar 2013 is still to come
!   It is the day of the directory; today unless said
[64]

# A file that was cut short does not empty the directory: so many are retired by their number only.
$ head -15 $SAMPLES/lawyers.csv > short.csv; lrpt lawyers import short.csv --retire-missing --today "5 Mar 2013" 2>&1 | grep -v training
lrpt: 17 of 29 offices that are listed would be retired: is the file whole?
  Nothing was changed. See which: add --dry-run
  If it is right: add --confirm 17
$ lrpt lawyers import short.csv --retire-missing --confirm 16 --today "5 Mar 2013" 2>&1 | grep confirm
  If it is right: add --confirm 17
$ lrpt lawyers import short.csv --retire-missing --dry-run --today "5 Mar 2013" 2>&1 | grep -e confirm -e RUN -e retired,
DRY RUN: nothing was saved
To retire so many: add --confirm 17
12 offices: 0 added, 0 changed, 12 unchanged, 17 retired, 0 in error
$ lrpt lawyers import short.csv --retire-missing --confirm 17 --today "5 Mar 2013" 2>&1 | tail -1
12 offices: 0 added, 0 changed, 12 unchanged, 17 retired, 0 in error
