// What is kept for victims, and the course of the sentence that they are told of.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const victim_tables = R"sql(
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
)sql";

}  // namespace lrpt
