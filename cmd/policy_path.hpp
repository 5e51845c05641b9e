// Which policy file is in use.
#pragma once

#include "cmd/app.hpp"

#include <string>

namespace lrpt {

// The one that settings name, otherwise the one that ships.
std::string policy_path(const App& app);

}  // namespace lrpt
