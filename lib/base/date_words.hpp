// Dates as people type them at the terminal. Data files take the ISO form only (base/date.hpp).
#pragma once

#include "base/date.hpp"

#include <string_view>

namespace lrpt {

// Which way a date without a year looks: a sentence looks back, a hearing looks ahead.
enum class Look { back, ahead };

// Reads 2013-03-05, "5 Mar 2013", "5 Mar", "Tue 5 Mar", 5/3/2013 (always day first), today,
// tomorrow, yesterday, fri (the first Friday after today), +15d, +2w, +3m, -3d. `today` is what the
// words are relative to. Throws Error (usage) for anything else, for a day that does not exist and
// for a weekday that does not match.
Date read_date(std::string_view typed, Date today, Look look);

// Reads a month as 2014-05, "May 2014" or 5/2014, and returns its first day. Throws Error (usage)
// for anything else.
Date read_month(std::string_view typed);

}  // namespace lrpt
