// Counting what visitors ask for.
#pragma once

#include "casework/lawyers.hpp"
#include "cmd/app.hpp"

namespace lrpt {

// Counts one enquiry for each topic: its month and the part of the area, nothing about who asked,
// not even in the audit trail, whose time would say who stood there.
void tally(const Desk& desk, const LawyerQuestion& question);

}  // namespace lrpt
