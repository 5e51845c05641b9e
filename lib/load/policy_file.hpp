// share/policy.toml: the numbers, lists and sentences of the trust's policy.
#pragma once

#include "model/policy.hpp"

#include <string>

namespace lrpt {

// Throws Error (configuration) naming file, line and key for anything that is not policy and
// for two values of one name that hold on the same day.
Policy read_policy(const std::string& path);

}  // namespace lrpt
