// Calendar days: arithmetic, the ISO form and the form people read. No clock: nothing here knows
// which day it is.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

using Date = std::chrono::sys_days;

Date date_of(int year, unsigned month, unsigned day);
int year_of(Date date);

// Reads YYYY-MM-DD (ISO 8601) and nothing else. Returns nothing for another form or for a day that
// does not exist.
std::optional<Date> iso_date(std::string_view text);

// Says why `iso_date` returned nothing: "there is no 30 February 2013: that month has 28 days".
std::string why_no_date(std::string_view text);

std::string to_iso(Date date);

// "Mon 4 Mar 2013": the weekday is always shown, so that a slip can be noticed.
std::string spoken(Date date);

// "Monday 4 March 2013".
std::string spelled_out(Date date);

// "March 2013".
std::string month_and_year(Date date);

// The same day so many months later; a day that does not exist there rolls to the first of the
// month after it (29 February 2012 and 12 months give 1 March 2013).
Date months_later(Date date, int months);

bool is_weekend(Date date);

// The Sunday that ends the week.
Date end_of_week(Date day);

}  // namespace lrpt
