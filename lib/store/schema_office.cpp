// What is due, and what was done by whom.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const office_tables = R"sql(
-- Written by the rules when a case, or what is recorded of a member of staff, changes: each is
-- about one of them. due_on is NULL while the event is not recorded; item says which event, person,
-- review, request or promise of the case it is about.
CREATE TABLE deadlines (
    case_reference  TEXT REFERENCES cases (reference),
    login           TEXT REFERENCES staff (login),
    deadline        TEXT NOT NULL,
    item            INTEGER NOT NULL DEFAULT 0 CHECK (item >= 0),
    event           TEXT NOT NULL,
    event_on        TEXT CHECK (event_on IS date(event_on, '+0 days')),
    due_on          TEXT CHECK (due_on IS date(due_on, '+0 days')),
    calendar_on     TEXT CHECK (calendar_on IS date(calendar_on, '+0 days')),
    working_days_on TEXT CHECK (working_days_on IS date(working_days_on, '+0 days')),
    met_on          TEXT CHECK (met_on IS date(met_on, '+0 days')),
    CHECK ((case_reference IS NOT NULL) + (login IS NOT NULL) = 1)
) STRICT;
CREATE UNIQUE INDEX deadlines_of_case ON deadlines (case_reference, deadline, item)
 WHERE case_reference IS NOT NULL;
CREATE UNIQUE INDEX deadlines_of_staff ON deadlines (login, deadline, item)
 WHERE login IS NOT NULL;
CREATE INDEX deadlines_unmet ON deadlines (due_on, case_reference) WHERE met_on IS NULL;
CREATE INDEX deadlines_met ON deadlines (met_on) WHERE met_on IS NOT NULL;

CREATE TABLE audit (
    entry          INTEGER PRIMARY KEY,
    at             TEXT NOT NULL,
    login          TEXT NOT NULL,
    command        TEXT NOT NULL,
    case_reference TEXT,
    what           TEXT NOT NULL
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
)sql";

}  // namespace lrpt
