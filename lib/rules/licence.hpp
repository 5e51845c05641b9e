// Whether a sentence ends with a licence, and so with conditions that a victim may ask for.
#pragma once

#include "model/facts.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Why no condition can be asked for; nothing where the sentence has a licence, or may have one: a
// fact that is not recorded refuses nobody. Until the Offender Rehabilitation Act 2014, a sentence
// under 12 months ended at half-way without a licence.
std::optional<std::string> why_no_licence(const Facts& facts);

}  // namespace lrpt
