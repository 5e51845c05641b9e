// The length of a sentence as the court passed it.
#pragma once

#include "base/date.hpp"

#include <string>
#include <string_view>

namespace lrpt {

// Years and months are calendar periods; weeks and days are exact.
struct Term {
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    int calendar_months() const { return years * 12 + months; }
    int exact_days() const { return weeks * 7 + days; }

    friend bool operator==(const Term&, const Term&) = default;
};

// Reads "18 months", "2 years 6 months", "52 weeks", "365 days", "2y6m" and "P1Y6M". Throws Error
// (data) for words, other units, units out of order or repeated, and a term of nothing.
Term read_term(std::string_view text);

// "2 years 6 months".
std::string to_text(const Term& term);

// The last day of a term that starts on a day, which counts as its first: months first, then days.
// 12 months from 14 February 2013 end on 13 February 2014.
Date last_day(Date start, const Term& term);

}  // namespace lrpt
