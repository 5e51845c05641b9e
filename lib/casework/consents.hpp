// Consent to a conference, as each side gives it or takes it back.
#pragma once

#include "casework/case_change.hpp"
#include "model/consent.hpp"

#include <optional>
#include <vector>

namespace lrpt {

// What was recorded, and what it touches.
struct RecordedConsent {
    Consent consent = {};
    bool ordered = false;                // the requirement runs, whatever was said
    std::optional<int> conference = {};  // the number of a planned one
    std::vector<DeadlineChange> deadlines = {};
};

// Records one party's word. The victim's becomes the fact `victim_consent` of the court's record as
// well, so that the two never disagree: "unless that person consents" (Criminal Justice Act 2003
// s.201(4)). Throws Error (data) for a day to come, a case of the other scheme, or a person on the
// offender's side; as person_meant does for whose word it is.
RecordedConsent record_consent(const Desk& desk, const Case& kept, const Consent& consent);

}  // namespace lrpt
