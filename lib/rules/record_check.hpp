// What cannot be true of a court's result, whatever the rules say: an error, not a decision.
#pragma once

#include "model/court.hpp"
#include "model/facts.hpp"
#include "model/fault.hpp"
#include "model/offence.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Replaces short names by their codes, then finds what is impossible: a code that is neither,
// custody for a fine-only offence, a term on an order that has none, a detention and training order
// of a length that the Act does not know, a minimum term or an extension on a sentence of another
// kind, a civil court, another offence without its relation.
// All faults at once, in the order of the fields.
std::vector<Fault> check(Facts& facts, const Catalogue& catalogue, const Courts& courts);

// "a court outside the trust's area": the court's name, where it is recorded and not listed. It is
// said, not judged.
std::optional<std::string> court_outside_area(const Facts& facts, const Courts& courts);

}  // namespace lrpt
