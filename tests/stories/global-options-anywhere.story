# Each option that every command takes means the same before the noun, between, and at the end.
@ lrpt db init --training --db team.db -q
@ lrpt case open --from $SAMPLES/court-results.csv --db team.db --today "4 Mar 2013"
<< own.toml
[display]
hints = false
END

$ lrpt --db team.db case list --get case | tail -1
VC-2013-0012

$ for options in '--db team.db' '--db=team.db' '-q --db team.db' '--quiet --db team.db' \
    '--config own.toml --db team.db' '--no-config --db team.db' '--no-input --db team.db' \
    '--today 2013-03-01 --db team.db' '--json --db team.db' '--jsonl --db team.db' '--csv --db team.db' \
    '--plain --db team.db' '--fields case,due_on --db team.db' '--get=case --db team.db'; do \
    lrpt deadlines overdue $options > end 2>&1 || echo "status $?"; \
    lrpt $options deadlines overdue 2>&1 | cmp - end; \
    lrpt deadlines $options overdue 2>&1 | cmp - end; \
    echo "$options: $(wc -l < end)"; done
--db team.db: 21
--db=team.db: 21
-q --db team.db: 20
--quiet --db team.db: 20
--config own.toml --db team.db: 21
--no-config --db team.db: 21
--no-input --db team.db: 21
--today 2013-03-01 --db team.db: 4
--json --db team.db: 21
--jsonl --db team.db: 19
--csv --db team.db: 20
--plain --db team.db: 20
--fields case,due_on --db team.db: 21
--get=case --db team.db: 19

$ lrpt -n --db team.db --today "4 Mar 2013" staff add asha --role vlo
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! asha is on the staff as vlo

$ lrpt staff --dry-run add asha --role vlo --db team.db --today "4 Mar 2013"
! lrpt: training file, as on Mon 4 Mar 2013
! DRY RUN: nothing was saved
! asha is on the staff as vlo

# What holds when it stands in the environment; the command line comes first.
$ LRPT_DB=team.db LRPT_TODAY=2013-03-04 lrpt deadlines overdue --get case
RJ-2013-0001
RJ-2013-0002
VC-2013-0001
RJ-2013-0004

$ LRPT_DB=team.db LRPT_TODAY=2013-03-04 lrpt deadlines overdue --get case --today 2013-03-01
RJ-2013-0001
RJ-2013-0002

$ LRPT_DB=missing.db lrpt --db team.db db info --get training
yes

$ LRPT_CONFIG=own.toml lrpt config show --fields name,value --plain | grep -e name -e display
name	value
mail.from_name	LRPT deadlines
display.hints	false
