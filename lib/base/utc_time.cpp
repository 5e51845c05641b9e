#include "base/utc_time.hpp"

#include "base/date.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::size_t length_of_date = 10;
constexpr std::string_view shape = "dddd-dd-ddTdd:dd:ddZ";
constexpr int hours_in_a_day = 24;
constexpr int sixty = 60;

}  // namespace

std::optional<UtcTime> utc_time(std::string_view text) {
    if (text.size() != shape.size()) return std::nullopt;
    const auto date = iso_date(text.substr(0, length_of_date));
    const auto hours = whole_number(text.substr(11, 2));
    const auto minutes = whole_number(text.substr(14, 2));
    const auto seconds = whole_number(text.substr(17, 2));
    const bool separated =
        text[10] == 'T' && text[13] == ':' && text[16] == ':' && text.back() == 'Z';
    if (!date || !hours || !minutes || !seconds || !separated) return std::nullopt;
    if (*hours >= hours_in_a_day || *minutes >= sixty || *seconds >= sixty) return std::nullopt;
    return UtcTime{*date} + std::chrono::hours{*hours} + std::chrono::minutes{*minutes} +
           std::chrono::seconds{*seconds};
}

std::string to_rfc3339(UtcTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::hh_mm_ss of_day{time - day};
    return fmt::format("{}T{:02}:{:02}:{:02}Z",
                       to_iso(day),
                       of_day.hours().count(),
                       of_day.minutes().count(),
                       of_day.seconds().count());
}

}  // namespace lrpt
