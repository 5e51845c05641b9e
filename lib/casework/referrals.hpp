// Before sentence: an offender is referred to the Restorative Justice Service and judged suitable.
#pragma once

#include "casework/case_change.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/referral.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// A referral as it is made. The criteria are settled by the facts, or by a person who takes it on.
struct ReferralRequest {
    Referral referral = {};
    std::optional<std::string> taken_on_because = {};  // why a person takes it on, in their words
};

struct Referred {
    Case kept = {};
    Decision decision = {};
    bool outside_programme = false;  // work in custody: nothing was referred
    std::vector<DeadlineChange> deadlines = {};
};

// Opens a case of restorative justice before sentence. Its basis is `eligible` where the criteria
// are met, `decided` where a person takes on what they leave open, and `referred` where facts are
// missing. Throws Error (data) where the criteria are not met, where the offender has been referred
// for the offence already, after sentence, and for custody: it is outside the programme, "a
// specified activity to run alongside a community order". The report writer must be of the staff,
// where there is any.
Referred refer_new_case(const Desk& desk, CourtResult result, const ReferralRequest& request);

// Refers a case that is there, again where the hearing moved. Custody is outside the programme:
// that is recorded, and nothing is referred. Throws Error as the other does, and as require_move
// does.
Referred refer_case(const Desk& desk, const Case& kept, const ReferralRequest& request);

// "If the offender is considered suitable": a person's judgement. Throws Error (data) where
// somebody would be suitable who denies what they did or whose risk cannot be managed, and as
// require_move does.
struct RecordedSuitability {
    Suitability suitability = {};
    std::vector<DeadlineChange> deadlines = {};
};
RecordedSuitability record_suitability(const Desk& desk,
                                       const Case& kept,
                                       const Suitability& judged);

}  // namespace lrpt
