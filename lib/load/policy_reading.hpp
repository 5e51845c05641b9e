// A policy file read by who writes it: whole, with its own cases and with everything that is wrong.
#pragma once

#include "base/error.hpp"
#include "model/policy.hpp"
#include "model/policy_case.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct PolicyReading {
    Policy policy = {};  // what can be read of it
    std::vector<PolicySpan> spans = {};
    std::vector<PolicyCase> cases = {};  // its own, then those of NAME-cases.toml beside it
    std::vector<Error> faults = {};      // as read_policy throws them, one for each row
};

// Throws Error where a file cannot be read or is not TOML.
PolicyReading read_policy_in_full(const std::string& path);

}  // namespace lrpt
