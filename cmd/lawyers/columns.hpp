// How offices are listed.
#pragma once

#include "casework/lawyers.hpp"
#include "cmd/app.hpp"

#include <vector>

namespace lrpt {

// Offices as a table for people, with what is needed to choose one; for programs in every form.
void print_lawyers(App& app, const Desk& desk, const LawyersFound& result);

// "4 Feb 2013", "20 Aug 2012 (old)", "never".
std::string checked_text(const Desk& desk, const Lawyer& lawyer);

}  // namespace lrpt
