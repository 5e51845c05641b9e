// Where the days went between the court and the person, over all cases of a scheme.
#pragma once

#include "casework/case_change.hpp"
#include "model/timeliness.hpp"

namespace lrpt {

// As it was known on the day of the work; open and closed cases. Throws as due_dates does.
TimelinessFigures timeliness(const Desk& desk, Scheme scheme);

}  // namespace lrpt
