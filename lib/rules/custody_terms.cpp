#include "rules/custody_terms.hpp"

#include "rules/disposals.hpp"

namespace lrpt {

namespace {

Term in_years_and_months(int months, int days) {
    return {.years = months / 12, .months = months % 12, .days = days};
}

// What runs one after the other: the main offence and the consecutive others. A single term stays
// in the words of the court.
CountedTerm sum_in_turn(const Offences& terms) {
    CountedTerm sum;
    for (const SentencedOffence& sentenced : terms) {
        if (sentenced.relation == Relation::concurrent) continue;
        const Term& next = *sentenced.term;
        sum.several = sum.term.has_value();
        sum.term = sum.several
                       ? in_years_and_months(sum.term->calendar_months() + next.calendar_months(),
                                             sum.term->exact_days() + next.exact_days())
                       : next;
    }
    return sum;
}

}  // namespace

bool may_be_custody(const SentencedOffence& sentenced) {
    return !sentenced.disposal || *sentenced.disposal == Disposal::unsentenced ||
           is_immediate_custody(*sentenced.disposal);
}

Family family_of(Disposal disposal) {
    if (is_without_end(disposal)) return Family::without_end;
    switch (disposal) {
        case Disposal::extended: return Family::extended;
        case Disposal::detention_and_training: return Family::training;
        case Disposal::suspended: return Family::suspended;
        default: return is_custodial_term(disposal) ? Family::plain_custody : Family::none;
    }
}

Offences offences_of(const Facts& facts) {
    Offences all{facts.main};
    all.insert(all.end(), facts.other_offences.begin(), facts.other_offences.end());
    return all;
}

bool is_possible(const Term& term) {
    constexpr int most_months = 100 * 12;
    constexpr int most_days = 100 * 366;
    return term.calendar_months() <= most_months && term.exact_days() <= most_days;
}

CountedTerm counted_term(const Offences& offences, Family family, Date start) {
    Offences terms;
    for (const SentencedOffence& sentenced : offences) {
        const bool same = sentenced.disposal && family_of(*sentenced.disposal) == family;
        if (!same && may_be_custody(sentenced)) return {};
        if (same && (!sentenced.term || !is_possible(*sentenced.term))) return {};
        if (same) terms.emplace_back(sentenced);
    }
    CountedTerm counted = sum_in_turn(terms);
    if (counted.term && !is_possible(*counted.term)) return {};
    for (const SentencedOffence& sentenced : terms) {
        const bool longer =
            !counted.term || last_day(start, *sentenced.term) > last_day(start, *counted.term);
        if (longer) counted = {.term = sentenced.term};
    }
    return counted;
}

}  // namespace lrpt
