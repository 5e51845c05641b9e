// The next lawful step on a victim contact case.
#pragma once

#include "casework/case_change.hpp"
#include "rules/next_step.hpp"

#include <optional>

namespace lrpt {

struct Plan {
    Step step = {};
    PersonRole role = PersonRole::victim;
    std::optional<ContactPoint> point = {};  // that the step goes through
};

// What is to be done next for a person, the usual one where nobody is named. Where values are asked
// for, the look is recorded first. Throws Error (data) for a case that is closed or of the other
// scheme, and for somebody for whom others act; (usage) and (no record) where it is not known who
// is meant.
Plan plan_for(const Desk& desk, const Case& kept, std::optional<int> person, bool names);

}  // namespace lrpt
