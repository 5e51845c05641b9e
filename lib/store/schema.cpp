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
    added_on TEXT NOT NULL CHECK (added_on IS date(added_on, '+0 days'))
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_roles (
    login TEXT NOT NULL REFERENCES staff (login),
    role  TEXT NOT NULL CHECK (role IN ('vlo', 'facilitator', 'offender-manager', 'report-writer',
                                        'manager', 'front-desk')),
    PRIMARY KEY (login, role)
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
    basis     TEXT    NOT NULL CHECK (basis IN ('eligible', 'ordered')),
    state     TEXT    NOT NULL CHECK (state IN ('open', 'closed')),
    owner     TEXT REFERENCES staff (login),
    opened_on TEXT    NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    UNIQUE (occasion, scheme),
    UNIQUE (scheme, year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_by_owner ON cases (owner, reference);

CREATE TABLE contacts (
    contact        INTEGER PRIMARY KEY,
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    how            TEXT NOT NULL CHECK (how IN ('letter', 'phone', 'visit', 'email', 'text')),
    "with"         TEXT NOT NULL CHECK ("with" IN ('victim', 'next-of-kin', 'offender', 'prison',
                                                   'offender-manager')),
    outcome        TEXT NOT NULL CHECK (outcome IN ('reached', 'declined', 'asked-to-wait',
                                                    'no-answer', 'sent')),
    note           TEXT,
    recorded_by    TEXT NOT NULL,
    recorded_at    TEXT NOT NULL
) STRICT;
CREATE INDEX contacts_by_case ON contacts (case_reference, "on");

-- Written by the rules when a case changes. due_on is NULL while the event is not recorded.
CREATE TABLE deadlines (
    case_reference  TEXT NOT NULL REFERENCES cases (reference),
    deadline        TEXT NOT NULL CHECK (deadline IN ('rj.first-contact', 'contact.first-offer')),
    event           TEXT NOT NULL CHECK (event IN ('sentenced_on', 'referred_on')),
    event_on        TEXT CHECK (event_on IS date(event_on, '+0 days')),
    due_on          TEXT CHECK (due_on IS date(due_on, '+0 days')),
    calendar_on     TEXT CHECK (calendar_on IS date(calendar_on, '+0 days')),
    working_days_on TEXT CHECK (working_days_on IS date(working_days_on, '+0 days')),
    met_on          TEXT CHECK (met_on IS date(met_on, '+0 days')),
    PRIMARY KEY (case_reference, deadline)
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
