// When the person whom a case is about was first tried, and first reached: the offender for
// restorative justice, the victim's side for victim contact.
#pragma once

#include "model/case_records.hpp"

#include <optional>

namespace lrpt {

// The first day, from the given one on, on which the person was reached, or offered contact, or
// came to a meeting. "Will be contacted within 15 days of the sentence": an attempt is not a
// contact. Returns nothing where there is no such day, and where no day is given.
std::optional<Date> first_reached_on(const CaseRecords& records, std::optional<Date> from);

// The first day, from the given one on, on which it was tried, whether they were reached or not.
// Returns nothing as first_reached_on does.
std::optional<Date> first_tried_on(const CaseRecords& records, std::optional<Date> from);

}  // namespace lrpt
