// The options by which deadlines are chosen.
#pragma once

#include "cmd/app.hpp"
#include "cmd/command.hpp"
#include "store/deadline_store.hpp"

#include <vector>

namespace lrpt {

std::vector<Option> deadline_filter_options();

// Everybody's where no owner, or "all", is named. Throws Error (no record) for an owner who is not
// on the staff.
DeadlineFilter deadline_filter(App& app, const Arguments& arguments);

}  // namespace lrpt
