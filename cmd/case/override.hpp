// --override with its reason: for what must be sent though nothing is marked safe for it.
#pragma once

#include "cmd/app.hpp"

#include <optional>
#include <string>

namespace lrpt {

Option override_option();
Option override_reason_option();

// Why safety is overridden, from --reason-from or asked for; nothing without --override. Throws
// Error (usage) where one of the two is given without the other and nobody can be asked.
std::optional<std::string> override_reason(App& app, const Arguments& arguments);

}  // namespace lrpt
