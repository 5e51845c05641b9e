// What is due, and what was done by whom.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const office_tables = R"sql(
-- Written by the rules when a case, or what is recorded of a member of staff or of a lawyer's
-- office, changes: each is about one of them. due_on is NULL while the event is not recorded; item says which event, person,
-- review, request or promise of the case it is about.
CREATE TABLE deadlines (
    case_reference  TEXT REFERENCES cases (reference),
    login           TEXT REFERENCES staff (login),
    lawyer          INTEGER REFERENCES lawyers (number),
    deadline        TEXT NOT NULL,
    item            INTEGER NOT NULL DEFAULT 0 CHECK (item >= 0),
    event           TEXT NOT NULL,
    event_on        TEXT CHECK (event_on IS date(event_on, '+0 days')),
    due_on          TEXT CHECK (due_on IS date(due_on, '+0 days')),
    calendar_on     TEXT CHECK (calendar_on IS date(calendar_on, '+0 days')),
    working_days_on TEXT CHECK (working_days_on IS date(working_days_on, '+0 days')),
    original_on     TEXT CHECK (original_on IS date(original_on, '+0 days')),
    paused_from     TEXT CHECK (paused_from IS date(paused_from, '+0 days')),
    paused_until    TEXT CHECK (paused_until IS date(paused_until, '+0 days')),
    met_on          TEXT CHECK (met_on IS date(met_on, '+0 days')),
    sequence        INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at      TEXT NOT NULL,
    CHECK ((case_reference IS NOT NULL) + (login IS NOT NULL) + (lawyer IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX deadlines_of_lawyer ON deadlines (lawyer, deadline, item)
 WHERE lawyer IS NOT NULL;
CREATE UNIQUE INDEX deadlines_of_case ON deadlines (case_reference, deadline, item)
 WHERE case_reference IS NOT NULL;
CREATE UNIQUE INDEX deadlines_of_staff ON deadlines (login, deadline, item)
 WHERE login IS NOT NULL;
-- In the order in which what is late is listed, so that the list begins without the end of it.
CREATE INDEX deadlines_unmet ON deadlines (due_on, case_reference, login, lawyer, deadline, item)
 WHERE met_on IS NULL;
CREATE INDEX deadlines_met ON deadlines (met_on) WHERE met_on IS NOT NULL;

-- What was due and is not any more, so that it goes from the calendars that have it, and counts on
-- where it left off should it become due again.
CREATE TABLE dropped_deadlines (
    case_reference  TEXT REFERENCES cases (reference),
    login           TEXT REFERENCES staff (login),
    lawyer          INTEGER REFERENCES lawyers (number),
    deadline        TEXT NOT NULL,
    item            INTEGER NOT NULL CHECK (item >= 0),
    due_on          TEXT CHECK (due_on IS date(due_on, '+0 days')),
    sequence        INTEGER NOT NULL CHECK (sequence >= 0),
    dropped_on      TEXT NOT NULL CHECK (dropped_on IS date(dropped_on, '+0 days')),
    changed_at      TEXT NOT NULL,
    CHECK ((case_reference IS NOT NULL) + (login IS NOT NULL) + (lawyer IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX dropped_of_lawyer ON dropped_deadlines (lawyer, deadline, item)
 WHERE lawyer IS NOT NULL;
CREATE UNIQUE INDEX dropped_of_case ON dropped_deadlines (case_reference, deadline, item)
 WHERE case_reference IS NOT NULL;
CREATE UNIQUE INDEX dropped_of_staff ON dropped_deadlines (login, deadline, item)
 WHERE login IS NOT NULL;
CREATE INDEX dropped_when ON dropped_deadlines (dropped_on);

-- What the team has set itself for a case.
CREATE TABLE tasks (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    set_for        TEXT NOT NULL CHECK (set_for IS date(set_for, '+0 days')),
    done_on        TEXT CHECK (done_on IS date(done_on, '+0 days')),
    words          TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

-- The days for which a deadline rests.
CREATE TABLE pauses (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    deadline       TEXT NOT NULL,
    item           INTEGER NOT NULL CHECK (item >= 0),
    from_on        TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until          TEXT NOT NULL CHECK (until IS date(until, '+0 days') AND until >= from_on),
    reason         TEXT NOT NULL,
    entered_on     TEXT NOT NULL CHECK (entered_on IS date(entered_on, '+0 days')),
    words          TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

-- Mail to one person for one day: written once, and handed on until it is taken.
CREATE TABLE outbox (
    mail          INTEGER PRIMARY KEY,
    recipient     TEXT NOT NULL REFERENCES staff (login),
    period        TEXT NOT NULL CHECK (period IS date(period, '+0 days')),
    sections      TEXT NOT NULL,
    message_id    TEXT NOT NULL UNIQUE,
    message       TEXT NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'sent', 'kept', 'failed',
                                            'refused')),
    tries         INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    last_status   INTEGER,
    written_at    TEXT NOT NULL,
    last_tried_at TEXT,
    sent_at       TEXT,
    UNIQUE (recipient, period)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (period) WHERE state IN ('queued', 'claimed');

-- What a person has been told once and is not told again: a step of the escalation, a pause.
CREATE TABLE notices (
    recipient TEXT NOT NULL REFERENCES staff (login),
    notice    TEXT NOT NULL,
    mail      INTEGER NOT NULL REFERENCES outbox (mail),
    PRIMARY KEY (recipient, notice)
) STRICT, WITHOUT ROWID;

-- The days for which the mail has been written, also where nobody had anything to be told.
CREATE TABLE mail_days (
    period     TEXT PRIMARY KEY CHECK (period IS date(period, '+0 days')),
    written_at TEXT NOT NULL,
    ended_at   TEXT,
    status     INTEGER
) STRICT, WITHOUT ROWID;

-- Each entry's hash is over the one before and its own fields (model/audit.hpp). A row may not be
-- written over another either, which SQLite would do without asking the trigger for deleting.
CREATE TABLE audit (
    entry          INTEGER PRIMARY KEY CHECK (entry > 0),
    at             TEXT NOT NULL,
    login          TEXT NOT NULL,
    command        TEXT NOT NULL,
    case_reference TEXT,
    what           TEXT NOT NULL,
    hash           BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_by_case ON audit (case_reference) WHERE case_reference IS NOT NULL;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never changed');
END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit trail is never deleted');
END;
CREATE TRIGGER audit_only_grows BEFORE INSERT ON audit
 WHEN new.entry <= (SELECT max(entry) FROM audit)
BEGIN
    SELECT RAISE(ABORT, 'the audit trail only grows at its end');
END;
)sql";

}  // namespace lrpt
