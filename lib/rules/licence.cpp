#include "rules/licence.hpp"

#include "rules/disposals.hpp"
#include "rules/sentence_length.hpp"

#include <algorithm>

namespace lrpt {

namespace {

constexpr int months_with_licence = 12;

// Section 1 of the Offender Rehabilitation Act 2014 is for offences from this day on.
Date licence_for_all_from() {
    return date_of(2015, 2, 1);
}

// An offence is never later than its sentence.
bool is_before_licence_for_all(const Facts& facts) {
    const auto latest = facts.offence_date ? facts.offence_date : facts.sentenced_on;
    return latest && *latest < licence_for_all_from();
}

// Custody that is released at half-way: an extended sentence has a licence by its nature, and the
// second half of a detention and training order is spent under supervision.
bool ends_at_half_way(Disposal disposal) {
    return is_custodial_term(disposal) && disposal != Disposal::extended &&
           disposal != Disposal::detention_and_training;
}

Term together(const Term& one, const Term& other) {
    return {.years = one.years + other.years,
            .months = one.months + other.months,
            .weeks = one.weeks + other.weeks,
            .days = one.days + other.days};
}

// The term with those that run after the main one; nothing where one of them is not recorded.
std::optional<Term> whole_term(const SentencedOffence& sentenced, const Facts& facts) {
    std::optional<Term> whole = sentenced.term;
    for (const SentencedOffence& other : facts.other_offences) {
        if (&other == &sentenced || other.relation == Relation::concurrent) continue;
        if (other.disposal && !is_custodial_term(*other.disposal)) continue;
        if (!other.term || !whole) return std::nullopt;
        whole = together(*whole, *other.term);
    }
    return whole;
}

bool is_too_short(const SentencedOffence& sentenced, const Facts& facts) {
    const std::optional<Term> whole = whole_term(sentenced, facts);
    if (!whole || !is_before_licence_for_all(facts)) return false;
    return !reach_of(*whole, months_with_licence, facts.sentenced_on).on_some_day;
}

std::optional<std::string> why_none(const SentencedOffence& sentenced, const Facts& facts) {
    if (!sentenced.disposal) return std::nullopt;
    switch (*sentenced.disposal) {
        case Disposal::unsentenced: return "the court has not passed sentence yet";
        case Disposal::suspended:
            return "the sentence is suspended: it has a licence only once it is activated";
        case Disposal::hospital_order:
            return "an unrestricted hospital order has no licence: speak to the clinical side";
        case Disposal::community_order:
        case Disposal::fine:
        case Disposal::discharge: return "the sentence is not custody, and has no licence";
        default: break;
    }
    if (!ends_at_half_way(*sentenced.disposal) || !is_too_short(sentenced, facts))
        return std::nullopt;
    return "a sentence under 12 months for an offence before 1 February 2015 is released at "
           "half-way without a licence";
}

}  // namespace

std::optional<std::string> why_no_licence(const Facts& facts) {
    const bool another_has_one =
        std::any_of(facts.other_offences.begin(),
                    facts.other_offences.end(),
                    [&](const SentencedOffence& other) { return !why_none(other, facts); });
    if (another_has_one) return std::nullopt;
    return why_none(facts.main, facts);
}

}  // namespace lrpt
