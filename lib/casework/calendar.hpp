// The calendars of meetings: of a case, or of a member of staff across cases.
#pragma once

#include "casework/case_change.hpp"
#include "model/calendar.hpp"
#include "rules/calendar_entries.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct CalendarFilter {
    std::optional<Case> kept = {};           // of one case
    std::optional<std::string> led_by = {};  // a login: led by one facilitator
    std::optional<std::string> whose = {};   // a login: as facilitator or offender manager
};

// The entries of all meetings that the filter lets through, in the order of their time. Where
// places are asked for, the look is recorded on each case: "meeting places were looked at".
std::vector<CalendarEntry> calendar_of(const Desk& desk,
                                       const CalendarFilter& filter,
                                       const CalendarQuestion& question);

}  // namespace lrpt
