// The cases of a policy file: [[case]] tables with facts in their one spelling and what is expected
// of them.
#pragma once

#include "load/toml_reader.hpp"
#include "model/policy_case.hpp"

namespace lrpt {

// Throws Error (configuration) where the table is not a case. Facts that cannot be are faults of
// the case: it may be about them.
PolicyCase read_policy_case(TomlTable& table);

}  // namespace lrpt
