#include "rules/referral_match.hpp"

#include "base/text.hpp"

namespace lrpt {

namespace {

// A letter after the shape of a code says attempt, conspiracy and the like.
std::string without_suffix(std::string_view code) {
    std::string parent = upper_case(trimmed(code));
    constexpr std::size_t without = 7;
    if (has_offence_code_shape(parent) && parent.size() > without) parent.resize(without);
    return parent;
}

// One spelling for each offence, also for those that the catalogue does not list.
std::string spelling(std::string_view typed, const Catalogue& catalogue) {
    const Offence* named = catalogue.by_short_name(lower_case(trimmed(typed)));
    return without_suffix(named == nullptr ? typed : std::string_view{named->code});
}

}  // namespace

bool is_same_offence(std::string_view one, std::string_view other, const Catalogue& catalogue) {
    return spelling(one, catalogue) == spelling(other, catalogue);
}

bool is_outcome_of(const MatchedBy& result, const MatchedBy& referral, const Catalogue& catalogue) {
    if (result.id && result.id == referral.id) return true;
    const bool same_offender = result.crn && result.crn == referral.crn;
    return same_offender && result.offence && referral.offence &&
           is_same_offence(*result.offence, *referral.offence, catalogue);
}

}  // namespace lrpt
