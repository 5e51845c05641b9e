// Court results become cases: one for each scheme that is eligible, and one for restorative justice
// wherever the court has ordered it, whatever our criteria say.
#pragma once

#include "base/streams.hpp"
#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "load/records.hpp"
#include "model/case.hpp"
#include "model/decision.hpp"
#include "model/fault.hpp"
#include "model/left_result.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Records that a person decides to open, though the criteria leave it to a person or lack a fact,
// or somebody had left them without a case.
struct TakingOn {
    std::vector<std::string> ids = {};
    std::optional<Scheme> scheme = {};  // needed where both schemes leave it to a person
    std::string because = {};           // in the words of who decides
};

struct OpeningRequest {
    ReadBytes source = {};
    std::optional<RecordFormat> format = {};
    bool all_or_nothing = false;           // any bad record: nothing is opened
    std::vector<std::string> owners = {};  // each takes the cases of the scheme of their role
    TakingOn taking_on = {};
};

struct OpenedCase {
    std::size_t line = 0;
    Case opened = {};
    std::optional<Outcome> beside = {};  // our own outcome, where the court or a person opened it
    std::optional<std::string> court_outside_area = {};
};

// A record whose id is there already.
struct AlreadyOpen {
    std::size_t line = 0;
    std::string id = {};
    std::vector<std::string> references = {};
    std::vector<std::string> different = {};  // the facts that now read otherwise
};

// A record that seems to be the outcome of a referral: it is for a person to say so.
struct ProposedOutcome {
    std::size_t line = 0;
    std::string id = {};
    std::vector<std::string> references = {};
    bool says_step = false;  // the record says whether the court made the requirement
};

// A record that a person must decide, or that lacks a fact, under one scheme.
struct ToDecide {
    std::size_t line = 0;
    std::string id = {};
    SchemeDecision decision = {};
};

// A record that gets no case under one scheme, because somebody recorded so.
struct LeftRecord {
    std::size_t line = 0;
    std::string id = {};
    Scheme scheme = Scheme::contact;
    LeftBecause because = LeftBecause::decided_against;
};

struct BadRecord {
    std::size_t line = 0;
    std::optional<std::string> id = {};
    std::vector<Fault> faults = {};
};

struct Opening {
    std::size_t records = 0;
    std::vector<OpenedCase> opened = {};
    std::vector<AlreadyOpen> already_open = {};
    std::vector<ProposedOutcome> proposed_outcomes = {};
    std::vector<ToDecide> to_decide = {};
    std::vector<LeftRecord> left = {};
    std::vector<BadRecord> bad = {};
    std::optional<std::string> note = {};  // of an owner, as note_unmentored
    bool kept = true;                      // false: a bad record stood against all of them
};

// Reads every record before it changes anything, then opens all cases in one change. A record that
// seems to be the outcome of a referral opens nothing, nor does one that somebody left without a
// case, unless the court ordered it. A bad record stops nothing else, unless all
// or nothing is asked for. Throws Error where the source as a whole cannot be read, or an owner is
// not on the staff, has no role for it or has not done the course for facilitators; and, with
// nothing opened, where what is to be taken on is not in the source, or is not a person's to
// decide.
Opening open_cases(Database& database,
                   OpeningRequest request,
                   ReferenceData& reference_data,
                   const Work& work);

}  // namespace lrpt
