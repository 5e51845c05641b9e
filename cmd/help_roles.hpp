// The page about roles: who may use which command, and what each role sees.
#pragma once

#include <string>

namespace lrpt {

// `lrpt help roles`, made from the command table and the table of sights (model/rights.hpp): what
// it says is what holds.
std::string roles_topic();

}  // namespace lrpt
