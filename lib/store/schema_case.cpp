// Staff, what the courts decided, the cases that follow from it, and the contacts made on them.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const case_tables = R"sql(
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
                                        'manager', 'head-of-service', 'front-desk',
                                        'data-protection-officer')),
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
    basis     TEXT    NOT NULL CHECK (basis IN ('eligible', 'ordered', 'decided', 'referred')),
    state     TEXT    NOT NULL CHECK (state IN ('open', 'closed')),
    owner     TEXT REFERENCES staff (login),
    opened_on TEXT    NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    -- The day on which it first had an owner.
    assigned_on TEXT CHECK (assigned_on IS date(assigned_on, '+0 days')),
    closed_on TEXT CHECK (closed_on IS date(closed_on, '+0 days')),
    closed_because TEXT,
    decided_because TEXT CHECK (decided_because IS NULL OR basis = 'decided'),
    UNIQUE (occasion, scheme),
    UNIQUE (scheme, year, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_by_owner ON cases (owner, reference);

-- What was decided about erasing a case, and by whom.
CREATE TABLE erasures (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    outcome        TEXT NOT NULL CHECK (outcome IN ('erased', 'refused')),
    because        TEXT CHECK ((because IS NULL) = (outcome = 'erased')),
    decision       TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

-- Why a court's result gets no case: by the source's own id, for there is nothing else of it here.
CREATE TABLE left_results (
    id          TEXT NOT NULL,
    scheme      TEXT NOT NULL CHECK (scheme IN ('contact', 'rj')),
    because     TEXT NOT NULL,
    "on"        TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    recorded_by TEXT NOT NULL,
    PRIMARY KEY (id, scheme)
) STRICT, WITHOUT ROWID;

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
)sql";

}  // namespace lrpt
