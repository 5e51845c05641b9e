// Which of the people on a case a command is about.
#pragma once

#include "cmd/app.hpp"
#include "model/case.hpp"

#include <optional>

namespace lrpt {

Option person_option();

// The number that --person gives; nothing where it is not given. Throws Error (usage).
std::optional<int> person_typed(const Arguments& arguments);

// The number that --person gives, or that of the usual person of the case. Throws as
// person_meant does.
int person_given(App& app, const Arguments& arguments, const Case& kept);

}  // namespace lrpt
