#include "base/date.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace chrono = std::chrono;

namespace {

constexpr std::array<std::string_view, 12> month_names{"January",
                                                       "February",
                                                       "March",
                                                       "April",
                                                       "May",
                                                       "June",
                                                       "July",
                                                       "August",
                                                       "September",
                                                       "October",
                                                       "November",
                                                       "December"};
constexpr std::array<std::string_view, 7> weekday_names{
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

bool read_digits(std::string_view digits, unsigned& number) {
    for (const char c : digits) {
        const unsigned digit = static_cast<unsigned>(c) - '0';
        if (digit > 9) return false;
        number = number * 10 + digit;
    }
    return true;
}

void write_digits(unsigned number, char* into, std::size_t count) {
    for (; count > 0; number /= 10)
        into[--count] = static_cast<char>('0' + number % 10);
}

// The three numbers of YYYY-MM-DD, whether or not such a day exists.
std::optional<chrono::year_month_day> iso_fields(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    const bool all_digits = read_digits(text.substr(0, 4), year) &&
                            read_digits(text.substr(5, 2), month) &&
                            read_digits(text.substr(8, 2), day);
    if (!all_digits) return std::nullopt;
    return chrono::year{static_cast<int>(year)} / chrono::month{month} / chrono::day{day};
}

unsigned days_in(chrono::year_month month) {
    return static_cast<unsigned>((month / chrono::last).day());
}

}  // namespace

Date date_of(int year, unsigned month, unsigned day) {
    return chrono::year{year} / chrono::month{month} / chrono::day{day};
}

int year_of(Date date) {
    return static_cast<int>(chrono::year_month_day{date}.year());
}

std::optional<Date> iso_date(std::string_view text) {
    const auto fields = iso_fields(text);
    if (!fields || !fields->ok()) return std::nullopt;
    return chrono::sys_days{*fields};
}

std::string why_no_date(std::string_view text) {
    const auto fields = iso_fields(text);
    if (!fields) return fmt::format("\"{}\" is not a date in the form 2013-02-15", printable(text));
    if (!fields->month().ok()) {
        return fmt::format("there is no month {}", static_cast<unsigned>(fields->month()));
    }
    const chrono::year_month month = fields->year() / fields->month();
    return fmt::format("there is no {} {} {}: that month has {} days",
                       static_cast<unsigned>(fields->day()),
                       month_names[static_cast<unsigned>(fields->month()) - 1],
                       static_cast<int>(fields->year()),
                       days_in(month));
}

std::string to_iso(Date date) {
    const chrono::year_month_day fields{date};
    const auto year = static_cast<int>(fields.year());
    const auto month = static_cast<unsigned>(fields.month());
    const auto day = static_cast<unsigned>(fields.day());
    if (year < 0 || year > 9999) return fmt::format("{:04}-{:02}-{:02}", year, month, day);
    std::string text = "0000-00-00";
    write_digits(static_cast<unsigned>(year), text.data(), 4);
    write_digits(month, text.data() + 5, 2);
    write_digits(day, text.data() + 8, 2);
    return text;
}

std::string spoken(Date date) {
    const chrono::year_month_day fields{date};
    const std::string_view weekday = weekday_names[chrono::weekday{date}.c_encoding()];
    const std::string_view month = month_names[static_cast<unsigned>(fields.month()) - 1];
    return fmt::format("{} {} {} {}",
                       weekday.substr(0, 3),
                       static_cast<unsigned>(fields.day()),
                       month.substr(0, 3),
                       static_cast<int>(fields.year()));
}

std::string spelled_out(Date date) {
    const chrono::year_month_day fields{date};
    return fmt::format("{} {} {} {}",
                       weekday_names[chrono::weekday{date}.c_encoding()],
                       static_cast<unsigned>(fields.day()),
                       month_names[static_cast<unsigned>(fields.month()) - 1],
                       static_cast<int>(fields.year()));
}

std::string month_and_year(Date date) {
    const chrono::year_month_day fields{date};
    return fmt::format("{} {}",
                       month_names[static_cast<unsigned>(fields.month()) - 1],
                       static_cast<int>(fields.year()));
}

Date months_later(Date date, int months) {
    const chrono::year_month_day fields{date};
    const chrono::year_month target = fields.year() / fields.month() + chrono::months{months};
    const chrono::year_month_day same_day = target / fields.day();
    if (same_day.ok()) return chrono::sys_days{same_day};
    return chrono::sys_days{(target + chrono::months{1}) / chrono::day{1}};
}

bool is_weekend(Date date) {
    const chrono::weekday weekday{date};
    return weekday == chrono::Saturday || weekday == chrono::Sunday;
}

Date end_of_week(Date day) {
    return day + (std::chrono::Sunday - std::chrono::weekday{day});
}

}  // namespace lrpt
