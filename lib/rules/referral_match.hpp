// Whether a court's result is the outcome of a referral.
#pragma once

#include "model/offence.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// Whether two codes or short names are of one offence: an attempt follows its parent.
bool is_same_offence(std::string_view one, std::string_view other, const Catalogue& catalogue);

// What a result and a referral are told apart by. What is not recorded matches nothing.
struct MatchedBy {
    const std::optional<std::string>& id;
    const std::optional<std::string>& crn;
    const std::optional<std::string>& offence;
};

// True where both have the source's own id, or are of one offender (by the case reference number)
// for the same main offence.
bool is_outcome_of(const MatchedBy& result, const MatchedBy& referral, const Catalogue& catalogue);

}  // namespace lrpt
