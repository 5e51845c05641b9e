#include "store/schema.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace {

// Columns that hold facts are named and written as in the field table (model/field.hpp); NULL is a
// fact that is not recorded. What each side may see stands in tables of its own. '+0 days' makes
// SQLite turn 29 February 2013 into 1 March, so that the comparison refuses it.
constexpr const char* first_version = R"sql(
CREATE TABLE file (
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    training   INTEGER NOT NULL CHECK (training IN (0, 1)),
    created_at TEXT    NOT NULL
) STRICT;

CREATE TABLE staff (
    login    TEXT PRIMARY KEY CHECK (length(login) > 0),
    email    TEXT,
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on, '+0 days')),
    left_on  TEXT CHECK (left_on IS date(left_on, '+0 days'))
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_roles (
    login TEXT NOT NULL REFERENCES staff (login),
    role  TEXT NOT NULL CHECK (role IN ('vlo', 'facilitator', 'offender-manager', 'report-writer',
                                        'manager', 'front-desk')),
    PRIMARY KEY (login, role)
) STRICT, WITHOUT ROWID;

-- Who stands in for whom, and until when.
CREATE TABLE deputies (
    login   TEXT NOT NULL REFERENCES staff (login),
    deputy  TEXT NOT NULL REFERENCES staff (login) CHECK (deputy <> login),
    from_on TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    until   TEXT NOT NULL CHECK (until IS date(until, '+0 days') AND until >= from_on),
    PRIMARY KEY (login, deputy, from_on)
) STRICT, WITHOUT ROWID;

-- The victim team deals exclusively with victims.
CREATE TRIGGER vlo_works_with_victims_only BEFORE INSERT ON staff_roles
WHEN EXISTS (SELECT 1 FROM staff_roles
              WHERE login = NEW.login
                AND (role = 'vlo' AND NEW.role IN ('facilitator', 'offender-manager', 'report-writer')
                  OR NEW.role = 'vlo' AND role IN ('facilitator', 'offender-manager', 'report-writer')))
BEGIN
    SELECT RAISE(ABORT, 'a victim liaison officer works with victims only');
END;

-- One offender sentenced on one occasion; id is the source's own.
CREATE TABLE occasions (
    occasion              INTEGER PRIMARY KEY,
    id                    TEXT UNIQUE,
    offence               TEXT,
    offence_date          TEXT CHECK (offence_date IS date(offence_date, '+0 days')),
    plea                  TEXT CHECK (plea IN ('guilty', 'not-guilty', 'mixed')),
    court                 TEXT,
    disposal              TEXT CHECK (disposal IN ('imprisonment', 'yoi-detention', 'section-91',
                              'detention-and-training', 'hm-pleasure', 'life', 'ipp', 'extended',
                              'suspended', 'community-order', 'hospital-order',
                              'restricted-hospital-order', 'fine', 'discharge', 'unsentenced')),
    term                  TEXT,
    sentenced_on          TEXT CHECK (sentenced_on IS date(sentenced_on, '+0 days')),
    racially_aggravated   TEXT CHECK (racially_aggravated IN ('yes', 'no')),
    notification          TEXT CHECK (notification IN ('yes', 'no')),
    offence_against_child TEXT CHECK (offence_against_child IN ('yes', 'no')),
    risk                  TEXT CHECK (risk IN ('low', 'medium', 'high', 'very-high')),
    custody_risk          TEXT CHECK (custody_risk IN ('yes', 'no')),
    personal_victim       TEXT CHECK (personal_victim IN ('yes', 'no')),
    rj_ordered            TEXT CHECK (rj_ordered IN ('yes', 'no')),
    tariff                TEXT,
    extension             TEXT
) STRICT;

CREATE TABLE other_offences (
    occasion INTEGER NOT NULL REFERENCES occasions (occasion),
    position INTEGER NOT NULL CHECK (position > 0),
    offence  TEXT,
    plea     TEXT CHECK (plea IN ('guilty', 'not-guilty', 'mixed')),
    disposal TEXT CHECK (disposal IN ('imprisonment', 'yoi-detention', 'section-91',
                 'detention-and-training', 'hm-pleasure', 'life', 'ipp', 'extended', 'suspended',
                 'community-order', 'hospital-order', 'restricted-hospital-order', 'fine',
                 'discharge', 'unsentenced')),
    term     TEXT,
    relation TEXT NOT NULL CHECK (relation IN ('concurrent', 'consecutive')),
    PRIMARY KEY (occasion, position)
) STRICT, WITHOUT ROWID;

-- The offender's side.
CREATE TABLE offenders (
    occasion           INTEGER PRIMARY KEY REFERENCES occasions (occasion),
    offender_name      TEXT,
    crn                TEXT,
    pnc                TEXT,
    prison_number      TEXT,
    offender_telephone TEXT,
    offender_email     TEXT,
    offender_address   TEXT
) STRICT;
CREATE INDEX offenders_by_crn ON offenders (crn) WHERE crn IS NOT NULL;

-- The victim's side.
CREATE TABLE victims (
    occasion       INTEGER PRIMARY KEY REFERENCES occasions (occasion),
    victim_name    TEXT,
    victim_consent TEXT CHECK (victim_consent IN ('yes', 'no')),
    referred_on    TEXT CHECK (referred_on IS date(referred_on, '+0 days'))
) STRICT;

CREATE TABLE cases (
    reference TEXT PRIMARY KEY,
    scheme    TEXT    NOT NULL CHECK (scheme IN ('contact', 'rj')),
    year      INTEGER NOT NULL,
    number    INTEGER NOT NULL CHECK (number > 0),
    occasion  INTEGER NOT NULL REFERENCES occasions (occasion),
    basis     TEXT    NOT NULL CHECK (basis IN ('eligible', 'ordered', 'decided')),
    state     TEXT    NOT NULL CHECK (state IN ('open', 'closed')),
    owner     TEXT REFERENCES staff (login),
    opened_on TEXT    NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    closed_because TEXT,
    decided_because TEXT CHECK (decided_because IS NULL OR basis = 'decided'),
    UNIQUE (occasion, scheme),
    UNIQUE (scheme, year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_by_owner ON cases (owner, reference);

CREATE TABLE contacts (
    contact        INTEGER PRIMARY KEY,
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    at             TEXT CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
    how            TEXT NOT NULL CHECK (how IN ('letter', 'phone', 'visit', 'email', 'text')),
    "with"         TEXT NOT NULL CHECK ("with" IN ('victim', 'next-of-kin', 'offender', 'prison',
                                                   'offender-manager')),
    person         INTEGER CHECK (person > 0),
    they_asked     INTEGER NOT NULL DEFAULT 0 CHECK (they_asked IN (0, 1)),
    outcome        TEXT NOT NULL CHECK (outcome IN ('reached', 'declined', 'asked-to-wait',
                                                    'no-answer', 'sent')),
    note           TEXT,
    recorded_by    TEXT NOT NULL,
    recorded_at    TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_case ON contacts (case_reference, "on");

-- The victim's side goes on: who they are, how each is reached, what they were offered and told and
-- what they said. Words that the model does not know are refused when they are read.
CREATE TABLE people (
    occasion     INTEGER NOT NULL REFERENCES occasions (occasion),
    number       INTEGER NOT NULL CHECK (number > 0),
    role         TEXT NOT NULL,
    acts_for     INTEGER,
    because      TEXT,
    spokesperson TEXT CHECK (spokesperson IN ('yes', 'no')),
    born_on      TEXT CHECK (born_on IS date(born_on, '+0 days')),
    name         TEXT,
    PRIMARY KEY (occasion, number),
    FOREIGN KEY (occasion, acts_for) REFERENCES people (occasion, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact_points (
    occasion       INTEGER NOT NULL REFERENCES occasions (occasion),
    number         INTEGER NOT NULL CHECK (number > 0),
    person         INTEGER NOT NULL,
    means          TEXT NOT NULL,
    value          TEXT NOT NULL,
    safe           TEXT CHECK (safe IN ('yes', 'no')),
    voicemail      TEXT CHECK (voicemail IN ('yes', 'no')),
    texts          TEXT CHECK (texts IN ('yes', 'no')),
    post           TEXT CHECK (post IN ('yes', 'no')),
    plain_envelope TEXT CHECK (plain_envelope IN ('yes', 'no')),
    preferred      TEXT CHECK (preferred IN ('yes', 'no')),
    hours_from     TEXT CHECK (hours_from GLOB '[0-2][0-9]:[0-5][0-9]'),
    hours_to       TEXT CHECK (hours_to GLOB '[0-2][0-9]:[0-5][0-9]'),
    language       TEXT,
    checked_on     TEXT CHECK (checked_on IS date(checked_on, '+0 days')),
    who_may_answer TEXT,
    announced_as   TEXT,
    PRIMARY KEY (occasion, number),
    FOREIGN KEY (occasion, person) REFERENCES people (occasion, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE offers (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    person         INTEGER NOT NULL,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    how            TEXT,
    answer         TEXT,
    level          TEXT,
    never          TEXT CHECK (never IN ('yes', 'no')),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE told (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    event          INTEGER NOT NULL,
    person         INTEGER NOT NULL,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    how            TEXT,
    acknowledged   TEXT CHECK (acknowledged IN ('yes', 'no')),
    PRIMARY KEY (case_reference, number),
    FOREIGN KEY (case_reference, event) REFERENCES progress (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE given (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    person         INTEGER NOT NULL,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    words          TEXT NOT NULL,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE promises (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    made_on        TEXT NOT NULL CHECK (made_on IS date(made_on, '+0 days')),
    due_on         TEXT NOT NULL CHECK (due_on IS date(due_on, '+0 days')),
    kept_on        TEXT CHECK (kept_on IS date(kept_on, '+0 days')),
    words          TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

-- The course of the sentence. Each column's side stands in the field table.
CREATE TABLE progress (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    kind           TEXT NOT NULL,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    known_on       TEXT NOT NULL CHECK (known_on IS date(known_on, '+0 days')),
    month          TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]'),
    about          INTEGER,
    note           TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE parole_reviews (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    review_due_on  TEXT CHECK (review_due_on IS date(review_due_on, '+0 days')),
    hearing_on     TEXT CHECK (hearing_on IS date(hearing_on, '+0 days')),
    moved_from     TEXT CHECK (moved_from IS date(moved_from, '+0 days')),
    invited_on     TEXT CHECK (invited_on IS date(invited_on, '+0 days')),
    statement      TEXT CHECK (statement IN ('yes', 'no')),
    to_manager_on  TEXT CHECK (to_manager_on IS date(to_manager_on, '+0 days')),
    to_board_on    TEXT CHECK (to_board_on IS date(to_board_on, '+0 days')),
    presented      TEXT,
    decision       TEXT,
    decided_on     TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    next_review_on TEXT CHECK (next_review_on IS date(next_review_on, '+0 days')),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE conditions (
    case_reference  TEXT NOT NULL REFERENCES cases (reference),
    number          INTEGER NOT NULL CHECK (number > 0),
    person          INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    asked_on        TEXT NOT NULL CHECK (asked_on IS date(asked_on, '+0 days')),
    sent_on         TEXT CHECK (sent_on IS date(sent_on, '+0 days')),
    supported       TEXT CHECK (supported IN ('yes', 'no')),
    outcome         TEXT,
    decided_on      TEXT CHECK (decided_on IS date(decided_on, '+0 days')),
    area            TEXT,
    decided_wording TEXT,
    refused_because TEXT,
    wording         TEXT,
    why             TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX conditions_unanswered ON conditions (asked_on) WHERE outcome IS NULL;

-- Written by the rules when a case changes. due_on is NULL while the event is not recorded; item
-- says which event, person, review, request or promise of the case it is about.
CREATE TABLE deadlines (
    case_reference  TEXT NOT NULL REFERENCES cases (reference),
    deadline        TEXT NOT NULL,
    item            INTEGER NOT NULL DEFAULT 0 CHECK (item >= 0),
    event           TEXT NOT NULL,
    event_on        TEXT CHECK (event_on IS date(event_on, '+0 days')),
    due_on          TEXT CHECK (due_on IS date(due_on, '+0 days')),
    calendar_on     TEXT CHECK (calendar_on IS date(calendar_on, '+0 days')),
    working_days_on TEXT CHECK (working_days_on IS date(working_days_on, '+0 days')),
    met_on          TEXT CHECK (met_on IS date(met_on, '+0 days')),
    PRIMARY KEY (case_reference, deadline, item)
) STRICT, WITHOUT ROWID;
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

// Migration n takes a file from version n to n + 1. Append; never edit.
constexpr std::array migrations{first_version};

}  // namespace

int newest_schema_version() {
    return static_cast<int>(migrations.size());
}

void migrate(SQLite::Database& handle) {
    SQLite::Transaction transaction{handle, SQLite::TransactionBehavior::EXCLUSIVE};
    const int found = handle.execAndGet("PRAGMA user_version").getInt();
    for (int version = found; version < newest_schema_version(); ++version) {
        handle.exec(migrations.at(static_cast<std::size_t>(version)));
    }
    handle.exec(fmt::format("PRAGMA user_version = {}", newest_schema_version()));
    transaction.commit();
}

}  // namespace lrpt
