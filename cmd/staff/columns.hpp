// How members of staff are listed.
#pragma once

#include "casework/facilitators.hpp"
#include "cmd/app.hpp"

#include <vector>

namespace lrpt {

// What people are shown of each: as what they work here, or how far they have come as facilitators.
// Programs are given both.
enum class StaffTable { everybody, facilitators };

void print_staff(App& app, StaffTable table, const std::vector<Facilitator>& members);

}  // namespace lrpt
