// Counting days: calendar days and working days (Monday to Friday, bank holidays left out).
#pragma once

#include "base/date.hpp"
#include "model/bank_holidays.hpp"

#include <optional>
#include <vector>

namespace lrpt {

bool is_working_day(Date day, const BankHolidays& holidays);

// The day so many working days after another, which is day 0 and not counted. Returns nothing where
// the count leaves the years that the table of holidays covers: they are not guessed.
std::optional<Date> working_days_later(Date from, int count, const BankHolidays& holidays);

// The same, back from a day.
std::optional<Date> working_days_earlier(Date from, int count, const BankHolidays& holidays);

// The bank holidays after one day and up to another: those that a count passed over.
std::vector<BankHoliday> holidays_between(Date after, Date up_to, const BankHolidays& holidays);

}  // namespace lrpt
