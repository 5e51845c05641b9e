// When the people and words of a closed case are to be removed.
#pragma once

#include "model/case.hpp"
#include "model/case_records.hpp"
#include "model/policy.hpp"
#include "model/retention.hpp"

namespace lrpt {

// For a closed case, by the policy of the day. A victim who was offered contact and did not take it
// up: so many weeks after that; who could not be reached: so many months; all others: so many years
// after the latest of closing, last contact and end of the sentence. A sentence without an end, or
// whose end is not known, is left to a person.
Retention retention_of(const Case& kept,
                       const CaseRecords& records,
                       const Policy& policy,
                       Date today);

}  // namespace lrpt
