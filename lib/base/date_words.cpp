#include "base/date_words.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

namespace chrono = std::chrono;

namespace {

constexpr std::array<std::string_view, 7> weekdays{
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 12> months{"january",
                                                  "february",
                                                  "march",
                                                  "april",
                                                  "may",
                                                  "june",
                                                  "july",
                                                  "august",
                                                  "september",
                                                  "october",
                                                  "november",
                                                  "december"};

[[noreturn]] void refuse(std::string_view words, std::vector<std::string> advice) {
    throw Error{
        Exit::usage, fmt::format("\"{}\" is not a date", printable(words)), std::move(advice)};
}

// The place in the list of a name or of its first three letters ("mar", "sept" too).
template <std::size_t size>
std::optional<unsigned> place_in(const std::array<std::string_view, size>& names,
                                 std::string_view word) {
    if (word.size() < 3) return std::nullopt;
    for (unsigned place = 0; place < size; ++place) {
        if (names[place].starts_with(word)) return place;
    }
    return std::nullopt;
}

// The three numbers as they were typed. A day or month beyond any calendar must not come near
// chrono's own types, which would take 257 for 1.
struct Fields {
    int year = 0;
    int month = 0;
    int day = 0;
};

constexpr int most_months = 12;
constexpr int most_days = 31;

bool exists(const Fields& fields) {
    if (fields.month > most_months || fields.day > most_days) return false;
    return chrono::year_month_day{chrono::year{fields.year},
                                  chrono::month{static_cast<unsigned>(fields.month)},
                                  chrono::day{static_cast<unsigned>(fields.day)}}
        .ok();
}

Date real_day(const Fields& fields) {
    if (exists(fields)) {
        return date_of(
            fields.year, static_cast<unsigned>(fields.month), static_cast<unsigned>(fields.day));
    }
    if (fields.month > most_months || fields.day > most_days) {
        throw Error{Exit::usage,
                    fmt::format("there is no day {} of month {}", fields.day, fields.month)};
    }
    throw Error{
        Exit::usage,
        why_no_date(fmt::format("{:04}-{:02}-{:02}", fields.year, fields.month, fields.day))};
}

// A day without a year: this year's or the one beside it, whichever looks the right way. A 29
// February that neither has is refused.
Date nearest_year(Fields fields, Date today, Look look) {
    fields.year = year_of(today);
    const bool in_this_year = exists(fields);
    if (in_this_year) {
        const Date date = real_day(fields);
        const bool wrong_way = look == Look::back ? date > today : date < today;
        if (!wrong_way) return date;
    }
    Fields beside = fields;
    beside.year += look == Look::back ? -1 : 1;
    return real_day(in_this_year || exists(beside) ? beside : fields);
}

std::optional<Date> relative(std::string_view words, Date today) {
    if (words.size() < 3 || (words.front() != '+' && words.front() != '-')) return std::nullopt;
    const auto count = whole_number(words.substr(1, words.size() - 2));
    if (!count || *count > 36525) return std::nullopt;
    const int signed_count = words.front() == '-' ? -*count : *count;
    switch (words.back()) {
        case 'd': return today + chrono::days{signed_count};
        case 'w': return today + chrono::weeks{signed_count};
        case 'm': return months_later(today, signed_count);
        default: return std::nullopt;
    }
}

std::optional<Date> by_name(std::string_view word, Date today) {
    if (word == "today") return today;
    if (word == "tomorrow") return today + chrono::days{1};
    if (word == "yesterday") return today - chrono::days{1};
    const auto weekday = place_in(weekdays, word);
    if (!weekday) return std::nullopt;
    const chrono::days ahead = chrono::weekday{*weekday} - chrono::weekday{today};
    return today + (ahead == chrono::days{0} ? chrono::days{7} : ahead);
}

std::optional<Date> with_slashes(std::string_view words) {
    const auto parts = split(words, '/');
    if (parts.size() != 3 || parts[2].size() != 4) return std::nullopt;
    const auto day = whole_number(parts[0]);
    const auto month = whole_number(parts[1]);
    const auto year = whole_number(parts[2]);
    if (!day || !month || !year) return std::nullopt;
    return real_day({.year = *year, .month = *month, .day = *day});
}

// "5 mar", "5 mar 2013".
std::optional<Date> day_and_month(const std::vector<std::string_view>& words,
                                  Date today,
                                  Look look) {
    if (words.size() != 2 && words.size() != 3) return std::nullopt;
    const auto day = whole_number(words[0]);
    const auto month = place_in(months, words[1]);
    if (!day || !month) return std::nullopt;
    Fields fields{.month = static_cast<int>(*month) + 1, .day = *day};
    if (words.size() == 2) return nearest_year(fields, today, look);
    const auto year = whole_number(words[2]);
    if (!year || words[2].size() != 4) return std::nullopt;
    fields.year = *year;
    return real_day(fields);
}

void check_weekday(Date date, unsigned weekday) {
    if (chrono::weekday{date} == chrono::weekday{weekday}) return;
    const std::string day{weekdays[weekday]};
    // The weekday meant that is nearest: three days away at most.
    chrono::days away = chrono::weekday{weekday} - chrono::weekday{date};
    if (away > chrono::days{3}) away -= chrono::weeks{1};
    throw Error{
        Exit::usage,
        fmt::format(
            "{} is not a {}", spelled_out(date), upper_case(day.substr(0, 1)) + day.substr(1)),
        {fmt::format("Did you mean {} or {}?", spoken(date + away), spoken(date))}};
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (const std::string_view word : split(text, ' ')) {
        if (!word.empty()) words.push_back(word);
    }
    return words;
}

}  // namespace

Date read_date(std::string_view typed, Date today, Look look) {
    const std::string lower = lower_case(trimmed(typed));
    if (const auto date = iso_date(lower)) return *date;
    const bool looks_iso = lower.size() == 10 && lower[4] == '-' && lower[7] == '-';
    if (looks_iso) throw Error{Exit::usage, why_no_date(lower)};
    if (const auto date = relative(lower, today)) return *date;
    if (const auto date = by_name(lower, today)) return *date;
    if (const auto date = with_slashes(lower)) return *date;

    std::vector<std::string_view> words = words_of(lower);
    const auto weekday = words.empty() ? std::nullopt : place_in(weekdays, words.front());
    if (weekday) words.erase(words.begin());
    if (const auto date = day_and_month(words, today, look)) {
        if (weekday) check_weekday(*date, *weekday);
        return *date;
    }
    refuse(typed, {"Write it as 2013-03-05, \"5 Mar 2013\", 5/3/2013, today, fri or +15d"});
}

Date read_month(std::string_view typed) {
    const std::string lower = lower_case(trimmed(typed));
    if (const auto date = iso_date(lower + "-01")) return *date;
    const auto words = words_of(lower);
    std::optional<Date> date;
    if (words.size() == 2) date = day_and_month({"1", words[0], words[1]}, {}, Look::back);
    if (words.size() == 1) date = with_slashes("1/" + lower);
    if (date) return *date;
    throw Error{Exit::usage,
                fmt::format("\"{}\" is not a month", printable(typed)),
                {"Write it as 2014-05 or \"May 2014\""}};
}

}  // namespace lrpt
