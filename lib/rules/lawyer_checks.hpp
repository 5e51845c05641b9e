// When the front desk must make sure again of what is recorded of an office.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/deadline.hpp"
#include "model/lawyer.hpp"
#include "model/policy.hpp"

#include <optional>

namespace lrpt {

struct LawyerCheckQuestion {
    const Policy& policy;
    const BankHolidays& holidays;
};

// Counted from the last check, and before the first from the day of the directory that the office
// stands in. Returns nothing for an office that is retired, or of which neither is recorded. Throws
// Error (configuration) where policy has no rule of lawyer.check.
std::optional<DueDate> lawyer_check_due(const Lawyer& lawyer, const LawyerCheckQuestion& question);

}  // namespace lrpt
