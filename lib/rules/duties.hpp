// Everything that is due on a case, derived from all that is recorded of it. What is kept in the
// table of deadlines is this and nothing else.
#pragma once

#include "model/case_records.hpp"
#include "model/deadline.hpp"
#include "rules/deadlines.hpp"

#include <vector>

namespace lrpt {

// The duties of an open case, each with the day on which it was done. What belongs to people who do
// not want contact is not among them. Throws as due_dates does.
std::vector<Duty> duties_of(const CaseRecords& records, const DeadlineQuestion& question);

}  // namespace lrpt
