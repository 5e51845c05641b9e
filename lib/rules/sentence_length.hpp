// "12 months or more": a term measured against calendar months by its end date.
#pragma once

#include "model/decision.hpp"
#include "model/term.hpp"

#include <optional>
#include <string>

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

// Whether a term may be short by a slip of the record alone: by a week at the most, or, where it is
// in whole months or years, by one month. Without a sentence date, from the day that is best for
// it. False for a term that is long enough from every day.
bool nearly_reaches(const Term& term, int minimum_months, std::optional<Date> sentenced_on);

// By how much, in words for a person: "52 weeks are 364 days; 12 months from Fri 1 Feb 2013 are
// 365: check the court record".
std::string shortfall_text(const Term& term, int minimum_months, std::optional<Date> sentenced_on);

}  // namespace lrpt
