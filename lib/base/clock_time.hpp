// A time of the day, to the minute.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

struct ClockTime {
    int minutes = 0;  // since midnight: 0 to 1439

    int hour() const { return minutes / 60; }

    // clang-tidy 14 takes the 0 of a comparison for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const ClockTime&, const ClockTime&) = default;
};

// Reads 9:30, 09:30 and 14.10. Returns nothing for anything else.
std::optional<ClockTime> clock_time(std::string_view text);

// "09:30".
std::string to_text(ClockTime time);

}  // namespace lrpt
