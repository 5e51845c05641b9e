// The option --scheme of the eligibility commands.
#pragma once

#include "cmd/command.hpp"
#include "model/scheme.hpp"

#include <vector>

namespace lrpt {

Option scheme_option();

// Both schemes where none or "all" was asked for.
std::vector<Scheme> schemes_asked_for(const Arguments& arguments);

}  // namespace lrpt
