// What is due on a case of restorative justice beside the first contact.
#pragma once

#include "model/case_records.hpp"
#include "model/deadline.hpp"
#include "rules/deadlines.hpp"

#include <vector>

namespace lrpt {

// Before the hearing the service's word, after it the court's; after each planned meeting how it
// went. Each is due only while it is still wanted.
std::vector<Duty> programme_duties(const CaseRecords& records, const DeadlineQuestion& question);

}  // namespace lrpt
