// Whether the audit trail is what was written.
#pragma once

#include "model/audit.hpp"

#include <optional>
#include <string>

namespace lrpt {

// What is wrong with an entry that stands after another one: an entry between them is missing, or a
// field of it is not what its hash was made of. Returns nothing where it is as it was written.
std::optional<std::string> trail_fault(const TrailHead& before, const ChainedEntry& found);

}  // namespace lrpt
