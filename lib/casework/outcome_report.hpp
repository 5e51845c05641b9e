// The figures of all cases of restorative justice, open and closed.
#pragma once

#include "casework/case_change.hpp"
#include "rules/outcome_figures.hpp"

namespace lrpt {

// As known on the day of the work, without the answers of groups that are too small to tell of.
OutcomeFigures outcome_figures(const Desk& desk);

}  // namespace lrpt
