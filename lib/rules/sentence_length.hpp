// "12 months or more": a term measured against calendar months by its end date.
#pragma once

#include "model/decision.hpp"
#include "model/term.hpp"

#include <optional>

namespace lrpt {

// Whether a term is long enough: from every day, or from some day, on which it may have been
// passed.
struct Reach {
    bool on_every_day = false;
    bool on_some_day = false;
};

// Whether a term ends on or after the end of so many calendar months from the same day. 52 weeks
// are not 12 months; 365 days are, unless a 29 February falls within them. Without a sentence date
// both members speak of every day that it could be.
Reach reach_of(const Term& term, int minimum_months, std::optional<Date> sentenced_on);

// The same as a verdict: unknown where it depends on the sentence date, which is missing.
Verdict verdict_of(Reach reach);

}  // namespace lrpt
