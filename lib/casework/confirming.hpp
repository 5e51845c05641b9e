// "The court report writer will liaise with the Restorative Justice Service to confirm that
// appropriate arrangements can be made to implement the Specified Activity Requirement": the
// service's word, and the slip that shows it.
#pragma once

#include "casework/case_change.hpp"
#include "model/referral.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct Confirmed {
    Confirmation confirmation = {};
    bool needs_consent = false;  // a conference that may not be proposed yet
    std::vector<DeadlineChange> deadlines = {};
};

// Records what the service says. What can be arranged has a facilitator of the staff, a form, days
// and a day from which the assessment can be, and gets a code. Throws Error (usage) where one of
// these is missing, or stands with what cannot be arranged; (data) for a day to come, an assessment
// before the confirmation, somebody who is no facilitator, and as require_move does: it comes after
// suitability and before sentence.
Confirmed confirm_arrangements(const Desk& desk, const Case& kept, const Confirmation& said);

// The last confirmation of a case that can be shown to a court. Throws Error (data) where the last
// word was that it cannot be arranged, or where there is none.
Confirmation confirmation_to_show(const Case& kept, const CaseRecords& records);

// What a code of a slip stands for.
struct CheckedSlip {
    std::string case_reference = {};
    Confirmation confirmation = {};
    std::optional<std::string> fallen = {};  // why it does not stand any more; nothing: it stands
};

// Throws Error as read_slip_code does, and (no record) for a code that is none of ours.
CheckedSlip check_slip(const Desk& desk, const std::string& typed);

}  // namespace lrpt
