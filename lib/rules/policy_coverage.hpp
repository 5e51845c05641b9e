// Whether policy has an answer for every day on which a scheme is in force.
#pragma once

#include "model/policy_case.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Says of each number, list and deadline, and of each scheme, on which days no row holds: from the
// first day of its scheme on, as long as the scheme is in force.
std::vector<std::string> days_not_covered(const std::vector<PolicySpan>& spans);

}  // namespace lrpt
