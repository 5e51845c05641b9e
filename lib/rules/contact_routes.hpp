// The two ways into the victim contact scheme.
#pragma once

#include "rules/criteria.hpp"

#include <functional>

namespace lrpt {

// A sexual or violent offence and a relevant sentence, for any offence of the occasion, or by the
// sum of consecutive terms (Domestic Violence, Crime and Victims Act 2004, section 45).
Criterion statutory_route(const Question& question);

// "The team also contact victims of racially aggravated offences whatever the length of custodial
// sentence handed down by the Courts."
Criterion local_route(const Question& question);

// The sum rule: where no single qualifying term is long enough, the terms of the main and the
// consecutive offences are added. Qualifying terms alone reach the minimum: met; only together with
// others, and at least one qualifies: refer. What is not recorded is taken at its lowest and its
// highest; the verdict stands where both agree.
Criterion sum_of_consecutive_terms(const Question& question);

// The pieces that the routes share with the sum rule.
Criterion sexual_or_violent(const Question& question, const SentencedOffence& sentenced);
bool is_main(const Question& question, const SentencedOffence& sentenced);
std::vector<std::reference_wrapper<const SentencedOffence>> all_offences(const Facts& facts);
int minimum_months(const Question& question);

// The fact to ask for: of another offence it is other_offences as a whole.
AwaitedFact missing_name(const Question& question,
                         const SentencedOffence& sentenced,
                         AwaitedFact fact);

}  // namespace lrpt
