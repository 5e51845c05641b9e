// What every row of a table about the law carries: the days on which it holds, its source, and how
// sure it is.
#pragma once

#include "load/toml_reader.hpp"
#include "model/policy.hpp"

namespace lrpt {

// Takes from, to, source and status. Throws Error (configuration) where one of them is wrong.
Provision read_provision(TomlTable& row);

}  // namespace lrpt
