// What became of a referral: proposed in the report, ordered by the court or not.
#pragma once

#include "base/streams.hpp"
#include "casework/case_update.hpp"
#include "load/records.hpp"
#include "model/referral.hpp"
#include "model/result_change.hpp"

#include <optional>
#include <string>

namespace lrpt {

// What is recorded, with what else the court's result says. `court.because` and the day are set by
// the job.
struct OutcomeNews {
    ReferralOutcome outcome = {};
    ResultChange court = {};
};

struct RecordedOutcome {
    ReferralOutcome outcome = {};
    UpdatedCase updated = {};                            // what is proposed changes only deadlines
    bool by_crown_court = false;                         // "ordered by the Magistrates": said
    std::optional<std::string> court_outside_area = {};  // and so is this
};

// Records what became of a referral. An order starts the 15 days ("If the specified activity is
// ordered by the Magistrates, the offender will be contacted within 15 days of the sentence") and
// is a community order unless another sentence is given; whatever the court decides becomes its
// result as by update_case, which opens the case of victim contact where the sentence makes one.
// Throws Error (data) where the sentence cannot carry the requirement, custody above all; where
// what is proposed is not what was confirmed; where the id of the result is another's; and as
// require_move and update_case do.
RecordedOutcome record_outcome(const Desk& desk, const Case& kept, const OutcomeNews& news);

// One record of a file of court results: the one of the id, or the only one. Throws Error (data)
// where there is none, or it is not in order.
struct ResultAsked {
    ReadBytes source = {};
    std::optional<RecordFormat> format = {};
    std::optional<std::string> id = {};
};
CourtResult result_in_file(ResultAsked asked);

}  // namespace lrpt
