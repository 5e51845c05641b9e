// Which of the terms of an occasion count together towards release.
#pragma once

#include "model/facts.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace lrpt {

// Terms of one family are released by one rule, and so add up.
enum class Family { none, plain_custody, training, extended, without_end, suspended };

Family family_of(Disposal disposal);

// What is not recorded of an offence may turn out to be custody, and is then counted as such.
bool may_be_custody(const SentencedOffence& sentenced);

using Offences = std::vector<std::reference_wrapper<const SentencedOffence>>;

// The main offence and the others.
Offences offences_of(const Facts& facts);

// The term that counts: consecutive ones added up, months to months and days to days; of
// concurrent ones the longest. Nothing where what is recorded does not settle it: a term is
// missing, an offence may still bring custody, or brings custody of another family.
struct CountedTerm {
    std::optional<Term> term = {};
    bool several = false;  // it is a sum
};

CountedTerm counted_term(const Offences& offences, Family family, Date start);

// Whether a court could have passed the term: a slip of the keyboard has no last day.
bool is_possible(const Term& term);

}  // namespace lrpt
