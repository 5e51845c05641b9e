# No command makes a file that is not there: a slip in its name would start a second, empty one.
$ for command in 'case list' 'case show VC-2013-0001' 'case show VC-2013-0001 --names' 'case history VC-2013-0001' \
    'case assign VC-2013-0001 asha' 'case contact VC-2013-0001 --how phone --with victim --outcome reached' \
    "case open --from $SAMPLES/court-results.csv" 'deadlines' 'deadlines list' 'deadlines overdue' \
    'deadlines explain VC-2013-0001' 'staff list' 'staff add asha --role vlo' 'db info' \
    'eligibility check VC-2013-0001'; do lrpt $command --db missing.db > out 2> err; echo "$? $(head -1 err) $(wc -c < out)"; done
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0
66 lrpt: there is no casework database at missing.db 0

$ ls; ls -A home
err
home
out

$ lrpt case list
! lrpt: there is no casework database at <*>/home/.local/share/lrpt/lrpt.db
!   If your team already has one, name it: --db FILE, or database.path in lrpt.toml
!   To start a new, empty one: lrpt db init
[66]

$ lrpt case list --db missing/deeper/x.db --json
! {"kind":"error","code":66,"message":"there is no casework database at missing/deeper/x.db","hint":"If your team already has one, name it: --db FILE, or database.path in lrpt.toml\nTo start a new, empty one: lrpt db init","suggestions":[]}
[66]

$ lrpt case list --db .
! lrpt: . is not a file
!   If your team already has one, name it: --db FILE, or database.path in lrpt.toml
!   To start a new, empty one: lrpt db init
[66]

# What needs no file works without one.
$ lrpt eligibility check --offence COML025 --disposal life --scheme contact --get outcome --db missing.db
eligible

$ lrpt config show --csv --fields name,origin --db missing.db | grep database
database.path,'--db

$ ls
err
home
out
