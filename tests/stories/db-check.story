# Each thing that may happen to a casework file, done to it and named by number or reference: never by what stands there.
<< results.jsonl
{"id":"B-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14","rj_ordered":true}
{"id":"B-2","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14"}
END
<< damage.sh
# damage.sh COPY SQL...: a copy of the file with the triggers of the trail taken away, changed, and put back.
cp good.db "$1"; chmod 600 "$1"
/usr/bin/python3 - "$@" << 'PYTHON'
import sqlite3, sys
file = sqlite3.connect(sys.argv[1])
triggers = file.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'").fetchall()
for name, _ in triggers: file.execute(f"DROP TRIGGER {name}")
for statement in sys.argv[2:]: file.execute(statement)
for _, sql in triggers: file.execute(sql)
file.commit()
PYTHON
END
@ lrpt db init --training --db good.db
@ lrpt staff add asha --role vlo --db good.db
@ lrpt case open --from results.jsonl --db good.db --today "4 Mar 2013"
@ lrpt case contact VC-2013-0001 --how phone --with victim --outcome no-answer --db good.db --today "5 Mar 2013"

$ lrpt db check --db good.db --today "6 Mar 2013"
CHECK        SOUND  ABOUT  WHAT WAS FOUND
pages        yes           no page and no index is damaged
tables       yes           tables, indexes and triggers are as lrpt makes them
references   yes           every row refers to rows that are there
audit-trail  yes           6 entries, none missing or changed; head <*>
deadlines    yes           of 3 cases, as the rules derive them
! lrpt: training file, as on Wed 6 Mar 2013

# Whoever knows how the trail is chained can hold it against docs/formats.md with nothing of lrpt.
<< chain.py
import hashlib, sqlite3
def part(text): return b"-" if text is None else b"%d:%s" % (len(text.encode()), text.encode())
before = bytes(32)
for *fields, kept in sqlite3.connect("good.db").execute(
        "SELECT entry, at, login, command, case_reference, what, hash FROM audit ORDER BY entry"):
    made = b"".join(part(None if field is None else str(field)) for field in fields)
    before = hashlib.blake2b(before + made, digest_size=32).digest()
    assert before == kept, fields
print(before.hex()[:32])
END
@ /usr/bin/python3 chain.py > head.txt
$ lrpt db check --db good.db --head "$(cat head.txt)" --fields check,sound,says --today "6 Mar 2013" -q | grep '^head'
head         yes    entry 6 of 6, of <*>

# An entry that was changed, with no trigger in the way.
@ bash damage.sh changed.db "UPDATE audit SET login = 'khan' WHERE entry = 3"
$ lrpt db check --db changed.db --fields check,about,says --csv -q | grep entry\ 3
audit-trail,entry 3,"it is not what was written, or the entry before it is not"
$ lrpt db check --db changed.db --get sound > /dev/null
! The casework file is not what lrpt wrote.
!   Do not work on in it. Keep a copy, and compare it with the last backup
[65]

# One from the middle that is gone.
@ bash damage.sh gap.db "DELETE FROM audit WHERE entry = 4"
$ lrpt db check --db gap.db --jsonl -q | grep '"sound":false'
{"kind":"file-check","check":"audit-trail","sound":false,"about":"entry 5","says":"entry 4 is missing"}

# The last one: nothing in the file tells, the head of a mail does.
@ bash damage.sh cut.db "DELETE FROM audit WHERE entry = 6"
$ lrpt db check --db cut.db --fields check,sound --csv -q | grep -c no
0
[1]
$ lrpt db check --db cut.db --head "$(cat head.txt)" --fields check,sound,says --csv -q
check,sound,says
pages,yes,no page and no index is damaged
tables,yes,"tables, indexes and triggers are as lrpt makes them"
references,yes,every row refers to rows that are there
audit-trail,yes,"5 entries, none missing or changed; head <*>"
head,no,"the trail has no such entry: it was cut off or written anew since that mail, or the file was restored from an older backup"
deadlines,yes,"of 3 cases, as the rules derive them"
[65]

# A deadline that somebody moved.
@ bash damage.sh late.db "UPDATE deadlines SET due_on = '2013-06-03' WHERE case_reference = 'VC-2013-0002'"
$ lrpt db check --db late.db --fields about,says --csv -q --today "6 Mar 2013" | grep VC-2013
VC-2013-0002,"contact.first-offer: the file says due Mon 3 Jun 2013, the rules <*>"

# A row that refers to nothing, a trigger that is gone, an index that does not have its row.
@ bash damage.sh loose.db "UPDATE contacts SET case_reference = 'VC-2013-0009'"
$ lrpt db check --db loose.db --fields check,about,says --csv -q --today "6 Mar 2013" | grep '^references'
references,contacts,a row refers to one of cases that is not there
@ bash damage.sh open.db "DROP TRIGGER IF EXISTS audit_only_grows"
@ /usr/bin/python3 -c 'import sqlite3; sqlite3.connect("open.db").execute("DROP TRIGGER audit_is_never_changed")'
$ lrpt db check --db open.db --fields check,about,says --csv -q --today "6 Mar 2013" | grep '^tables'
tables,audit_is_never_changed,it is gone
@ bash damage.sh index.db "PRAGMA writable_schema = ON" "UPDATE sqlite_schema SET sql = replace(sql, 'WHERE met_on IS NULL', 'WHERE met_on IS NOT NULL') WHERE name = 'deadlines_unmet'"
$ lrpt db check --db index.db --fields check,about,says --csv -q --today "6 Mar 2013" | grep '^tables'
tables,deadlines_unmet,it is not as lrpt makes it

# A table that lacks what lrpt asks it for.
@ bash damage.sh renamed.db "ALTER TABLE cases RENAME COLUMN owner TO ownen"
$ lrpt case list --db renamed.db -q
! lrpt: the casework file is damaged: its tables are not as lrpt makes them
!   Do not work on in it. To see what is wrong: lrpt db check
[65]
$ lrpt db check --db renamed.db --fields check,about,says --csv -q --today "6 Mar 2013" | grep '^tables,cases'
tables,cases,it is not as lrpt makes it
tables,cases_by_owner,it is not as lrpt makes it

$ lrpt db check --db good.db --head 12ab -q
! lrpt: --head: "12ab" is not the head of an audit trail
!   Copy it from a mail of lrpt: 32 digits and letters from a to f
[64]

# Looking changes nothing.
@ cp good.db before.db
@ lrpt db check --db good.db
$ cmp good.db before.db
