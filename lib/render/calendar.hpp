// Calendars for other programmes: RFC 5545 (iCalendar), times in Europe/London.
#pragma once

#include "model/calendar.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// The whole calendar, with its time zone, lines folded and ended as the format wants them. The same
// entries always give the same bytes.
std::string calendar_text(std::string_view name, const std::vector<CalendarEntry>& entries);

}  // namespace lrpt
