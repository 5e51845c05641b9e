// What a calendar programme is given of an appointment.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class EntryStatus { confirmed, tentative, cancelled };

// As the clock on the wall in England shows it; without a time it is the whole day.
struct CalendarTime {
    Date on = {};
    std::optional<ClockTime> at = {};
};

struct CalendarEntry {
    std::string uid = {};         // the same for as long as the appointment is known
    std::string changed_at = {};  // UTC, RFC 3339
    int sequence = 0;
    EntryStatus status = EntryStatus::confirmed;
    CalendarTime starts = {};
    std::optional<CalendarTime> ends = {};  // nothing for one whole day
    std::string summary = {};
    std::optional<std::string> location = {};
    std::optional<std::string> description = {};
    bool is_private =
        false;  // others who may look at the calendar see no more than that it is there
    bool takes_time = true;  // false: the day stays free
};

}  // namespace lrpt
