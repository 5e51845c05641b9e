// The case that a command is about.
#pragma once

#include "cmd/app.hpp"
#include "model/case.hpp"

namespace lrpt {

// The reference that was typed as the first operand, in its full form. Throws Error (usage).
std::string reference_given(const App& app, const Arguments& arguments);

}  // namespace lrpt
