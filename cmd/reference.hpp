// The case that a command is about, and which of its records.
#pragma once

#include "cmd/app.hpp"
#include "model/case.hpp"

#include <optional>

namespace lrpt {

// The reference that was typed as the first operand, in its full form. Throws Error (usage).
std::string reference_given(const App& app, const Arguments& arguments);

// The case itself. Throws Error (no record) where there is none of that reference.
Case case_given(App& app, const Arguments& arguments);

// The number that was typed as an operand: of a person, an event, a promise. Throws Error (usage).
int number_given(const Arguments& arguments, std::size_t place);

}  // namespace lrpt
