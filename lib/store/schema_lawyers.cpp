// The directory of lawyers: nothing in it is about anybody's case.
#include "store/schema_parts.hpp"

namespace lrpt {

const char* const lawyer_tables = R"sql(
-- Offices as a directory or the front desk describes them. categories, languages and visits_prisons
-- are words with semicolons between; postcode is as it was given.
CREATE TABLE lawyers (
    number         INTEGER PRIMARY KEY CHECK (number > 0),
    firm           TEXT NOT NULL,
    account_number TEXT,
    firm_number    TEXT,
    outreach       TEXT,
    address        TEXT,
    town           TEXT,
    postcode       TEXT,
    telephone      TEXT,
    email          TEXT,
    website        TEXT,
    categories     TEXT,
    legal_aid      TEXT CHECK (legal_aid IN ('yes', 'no')),
    languages      TEXT,
    visits_prisons TEXT,
    latitude       REAL CHECK (latitude BETWEEN -90 AND 90),
    longitude      REAL CHECK (longitude BETWEEN -180 AND 180),
    note           TEXT,
    listed_on      TEXT CHECK (listed_on IS date(listed_on, '+0 days')),
    checked_on     TEXT CHECK (checked_on IS date(checked_on, '+0 days')),
    retired_on     TEXT CHECK (retired_on IS date(retired_on, '+0 days')),
    -- The names of the fields that the front desk recorded by hand, and how the directory names the
    -- office: what it is known again by when that directory is taken in again.
    mended         TEXT,
    listed_as      TEXT,
    -- Taken from the postcode where it can be, to find the middle of a district.
    district       TEXT
) STRICT;

-- An account number is of one office; places where that office also sees people have it as well.
CREATE UNIQUE INDEX lawyers_account ON lawyers (account_number) WHERE outreach IS NULL;
CREATE INDEX lawyers_by_district ON lawyers (district, latitude, longitude);
CREATE INDEX lawyers_by_town ON lawyers (town COLLATE NOCASE, latitude, longitude);

-- What a search looks at of every office, so that it reads the rest of the few that it shows only.
CREATE INDEX lawyers_found ON lawyers (categories, town, postcode, latitude, longitude)
 WHERE retired_on IS NULL;

-- A list of places that the trust took in, and the names by which each is found.
CREATE TABLE places (
    place     INTEGER PRIMARY KEY,
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    county    TEXT NOT NULL,
    latitude  REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180)
) STRICT;
CREATE TABLE place_names (
    name  TEXT NOT NULL,
    place INTEGER NOT NULL REFERENCES places (place),
    PRIMARY KEY (name, place)
) STRICT, WITHOUT ROWID;

-- What visitors asked for: a month (its first day), a subject and a part of the area, and nothing
-- else.
CREATE TABLE lawyer_tally (
    month TEXT NOT NULL CHECK (month IS date(month, 'start of month')),
    topic TEXT NOT NULL,
    area  TEXT NOT NULL,
    times INTEGER NOT NULL CHECK (times > 0),
    PRIMARY KEY (month, topic, area)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace lrpt
