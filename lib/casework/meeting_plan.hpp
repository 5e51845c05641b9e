// Planning the meetings of a case: a proposal, and keeping it.
#pragma once

#include "casework/case_change.hpp"
#include "model/deadline.hpp"
#include "rules/meeting_plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct PlanRequest {
    std::optional<std::string> facilitator = {};  // the case's owner unless said
    ClockTime at = {};
};

// The meetings still to come, and what whoever plans them should know.
struct ProposedPlan {
    std::string facilitator = {};
    std::optional<Date> ordered_on = {};
    MeetingPlan plan = {};
    std::optional<Date> contact_due_on = {};  // of the offender, where that is not recorded
};

// Throws Error (data) before the order and after completion, where nobody owns the case and no
// facilitator is named, where there is no room for one of them, and as require_trained_facilitator
// does.
ProposedPlan plan_for_case(const Desk& desk, const Case& kept, const PlanRequest& request);

// Those of the plan that are not planned yet.
std::vector<Meeting> proposed_in(const MeetingPlan& plan);

}  // namespace lrpt
