// Deadlines as entries in somebody's calendar.
#pragma once

#include "model/calendar.hpp"
#include "model/deadline.hpp"

#include <vector>

namespace lrpt {

// The deadlines of a calendar: those that are kept, and those that were dropped not long ago.
struct DeadlinesInCalendar {
    std::vector<Deadline> kept = {};
    std::vector<Deadline> dropped = {};
};

// For how many days a calendar that is read again is told that an entry is to go.
inline constexpr int days_struck_out = 30;

// An entry for the whole day for each deadline that has one, in the order of their days: reference,
// kind and item, and nothing about anybody. It is private, takes no time from the day, and keeps
// its identity whatever becomes of it. What was met or dropped is cancelled for days_struck_out,
// and then left out.
std::vector<CalendarEntry> deadline_entries(const DeadlinesInCalendar& deadlines, Date today);

}  // namespace lrpt
