// What is said of an erasure: before, and when it is done.
#pragma once

#include "casework/erasing.hpp"
#include "cmd/app.hpp"

#include <string>

namespace lrpt {

// --decision, which an erasure and a refusal must have. Throws Error (usage).
std::string decision_given(const Arguments& arguments);

// What would be removed and what would stay.
std::string erasure_preview(const Erased& preview);

// The backups that hold what is erased, and until when.
std::string backups_left_text(App& app, Date today);

// What was removed, and what the search for it showed.
std::string erasure_text(const Erased& erased);

}  // namespace lrpt
