// The tables of the restorative justice programme.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const programme_tables = R"sql(
-- Restorative justice, from the referral to what came of it. Each column's side stands in the field
-- table.
CREATE TABLE referrals (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    report_writer  TEXT NOT NULL,
    hearing_on     TEXT CHECK (hearing_on IS date(hearing_on, '+0 days')),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE suitability (
    case_reference  TEXT NOT NULL REFERENCES cases (reference),
    number          INTEGER NOT NULL CHECK (number > 0),
    "on"            TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    suitable        TEXT NOT NULL CHECK (suitable IN ('yes', 'no')),
    accountability  TEXT,
    victim_view     TEXT,
    risk_manageable TEXT CHECK (risk_manageable IN ('yes', 'no')),
    recorded_by     TEXT NOT NULL,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE confirmations (
    case_reference  TEXT NOT NULL REFERENCES cases (reference),
    number          INTEGER NOT NULL CHECK (number > 0),
    "on"            TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    arranged        TEXT NOT NULL CHECK (arranged IN ('yes', 'no')),
    arrangement     TEXT,
    facilitator     TEXT,
    assessment_from TEXT CHECK (assessment_from IS date(assessment_from, '+0 days')),
    days            INTEGER CHECK (days BETWEEN 1 AND 60),
    because         TEXT,
    code            TEXT,
    confirmed_by    TEXT NOT NULL,
    reason          TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX confirmations_by_code ON confirmations (code) WHERE code IS NOT NULL;

CREATE TABLE referral_outcomes (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    step           TEXT NOT NULL,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    arrangement    TEXT,
    days           INTEGER CHECK (days BETWEEN 1 AND 60),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE consents (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    party          TEXT NOT NULL CHECK (party IN ('victim', 'offender')),
    person         INTEGER,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    given          TEXT NOT NULL CHECK (given IN ('yes', 'no')),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE meetings (
    case_reference              TEXT NOT NULL REFERENCES cases (reference),
    number                      INTEGER NOT NULL CHECK (number > 0),
    kind                        TEXT NOT NULL,
    "with"                      TEXT NOT NULL,
    state                       TEXT NOT NULL CHECK (state IN ('planned', 'held', 'missed',
                                                               'cancelled')),
    "on"                        TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    at                          TEXT NOT NULL CHECK (at GLOB '[0-2][0-9]:[0-5][0-9]'),
    minutes                     INTEGER NOT NULL CHECK (minutes > 0),
    facilitator                 TEXT NOT NULL REFERENCES staff (login),
    offender_manager            TEXT REFERENCES staff (login),
    reparation                  TEXT,
    facilitator_presence        TEXT,
    offender_manager_presence   TEXT,
    offender_presence           TEXT,
    offender_supporter_presence TEXT,
    victim_presence             TEXT,
    victim_supporter_presence   TEXT,
    interpreter_presence        TEXT,
    cancelled_by                TEXT,
    approved_by                 TEXT,
    sequence                    INTEGER NOT NULL CHECK (sequence >= 0),
    changed_at                  TEXT NOT NULL,
    place                       TEXT,
    victim_asks                 TEXT,
    victim_says                 TEXT,
    not_ready_reason            TEXT,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX meetings_by_facilitator ON meetings (facilitator, "on");
CREATE INDEX meetings_by_offender_manager ON meetings (offender_manager, "on")
 WHERE offender_manager IS NOT NULL;

CREATE TABLE meeting_moves (
    case_reference TEXT NOT NULL,
    number         INTEGER NOT NULL CHECK (number > 0),
    meeting        INTEGER NOT NULL,
    moved_on       TEXT NOT NULL CHECK (moved_on IS date(moved_on, '+0 days')),
    from_on        TEXT NOT NULL CHECK (from_on IS date(from_on, '+0 days')),
    from_at        TEXT NOT NULL CHECK (from_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    to_on          TEXT NOT NULL CHECK (to_on IS date(to_on, '+0 days')),
    to_at          TEXT NOT NULL CHECK (to_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    asked_by       TEXT,
    PRIMARY KEY (case_reference, number),
    FOREIGN KEY (case_reference, meeting) REFERENCES meetings (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE arrangements (
    case_reference    TEXT NOT NULL,
    number            INTEGER NOT NULL CHECK (number > 0),
    meeting           INTEGER NOT NULL,
    risk_checked_on   TEXT CHECK (risk_checked_on IS date(risk_checked_on, '+0 days')),
    no_contact_order  TEXT,
    interpreter       TEXT,
    victim_supporter  TEXT,
    offender_supporter TEXT,
    victim_arrives    TEXT CHECK (victim_arrives GLOB '[0-2][0-9]:[0-5][0-9]'),
    victim_leaves     TEXT CHECK (victim_leaves GLOB '[0-2][0-9]:[0-5][0-9]'),
    offender_arrives  TEXT CHECK (offender_arrives GLOB '[0-2][0-9]:[0-5][0-9]'),
    offender_leaves   TEXT CHECK (offender_leaves GLOB '[0-2][0-9]:[0-5][0-9]'),
    victim_door       TEXT,
    offender_door     TEXT,
    PRIMARY KEY (case_reference, number),
    UNIQUE (case_reference, meeting),
    FOREIGN KEY (case_reference, meeting) REFERENCES meetings (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE surveys (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    party          TEXT NOT NULL CHECK (party IN ('victim', 'offender')),
    person         INTEGER,
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    satisfied      TEXT NOT NULL,
    recommend      TEXT NOT NULL,
    closure        TEXT NOT NULL,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE reoffending (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    "on"           TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    found          TEXT NOT NULL CHECK (found IN ('yes', 'no')),
    source         TEXT NOT NULL,
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE apologies (
    case_reference TEXT NOT NULL REFERENCES cases (reference),
    number         INTEGER NOT NULL CHECK (number > 0),
    written_on     TEXT NOT NULL CHECK (written_on IS date(written_on, '+0 days')),
    handed_on      TEXT CHECK (handed_on IS date(handed_on, '+0 days')),
    wanted         TEXT CHECK (wanted IN ('yes', 'no')),
    words          TEXT CHECK (words IS NULL OR wanted = 'yes'),
    PRIMARY KEY (case_reference, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE trainings (
    login   TEXT NOT NULL REFERENCES staff (login),
    number  INTEGER NOT NULL CHECK (number > 0),
    kind    TEXT NOT NULL CHECK (kind IN ('course', 'mentoring')),
    from_on TEXT CHECK (from_on IS date(from_on, '+0 days')),
    "on"    TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
    PRIMARY KEY (login, number)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace lrpt
