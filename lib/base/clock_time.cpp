#include "base/clock_time.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int hours_in_a_day = 24;
constexpr int minutes_in_an_hour = 60;

}  // namespace

std::optional<ClockTime> clock_time(std::string_view text) {
    const auto separator = text.find_first_of(":.");
    if (separator == std::string_view::npos || separator == 0 || separator > 2) return std::nullopt;
    const auto hour = whole_number(text.substr(0, separator));
    const std::string_view rest = text.substr(separator + 1);
    const auto minute = rest.size() == 2 ? whole_number(rest) : std::nullopt;
    if (!hour || !minute || *hour >= hours_in_a_day || *minute >= minutes_in_an_hour)
        return std::nullopt;
    return ClockTime{*hour * minutes_in_an_hour + *minute};
}

std::string to_text(ClockTime time) {
    return fmt::format("{:02}:{:02}", time.hour(), time.minutes % minutes_in_an_hour);
}

}  // namespace lrpt
