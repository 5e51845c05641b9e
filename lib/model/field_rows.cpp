#include "model/field_rows.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <system_error>

namespace lrpt::field_rows {

namespace {

constexpr std::string_view formula_starts = "=+-@";

void refuse_nothing(std::string_view text) {
    if (text.empty()) throw Error{Exit::data, "it is empty: leave it out, or say something"};
}

void refuse_formula(std::string_view text) {
    if (text.empty() || formula_starts.find(text.front()) == std::string_view::npos) return;
    throw Error{Exit::data, "it looks like a spreadsheet formula"};
}

void refuse_control_characters(std::string_view text) {
    if (!has_control_characters(text)) return;
    throw Error{Exit::data, "it holds control characters (a terminal would obey them)"};
}

}  // namespace

void refuse_choice(std::string_view text, const std::vector<std::string_view>& choices) {
    throw Error{Exit::data,
                fmt::format("\"{}\" is not one of {}", printable(text), fmt::join(choices, ", ")),
                did_you_mean(text, choices),
                nearest_words(text, choices)};
}

bool read_yes_no(std::string_view text) {
    if (text == "yes") return true;
    if (text == "no") return false;
    refuse_choice(text, {"yes", "no"});
}

Date read_day(std::string_view text) {
    const auto day = iso_date(text);
    if (!day) throw Error{Exit::data, why_no_date(text)};
    return *day;
}

int read_number(std::string_view text) {
    const auto number = whole_number(text);
    if (!number) throw Error{Exit::data, fmt::format("\"{}\" is not a number", printable(text))};
    return *number;
}

double read_decimal(std::string_view text) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc{} && end == text.data() + text.size();
    if (whole && std::isfinite(value)) return value;
    throw Error{Exit::data, fmt::format("\"{}\" is not a decimal number", printable(text))};
}

std::string decimal_text(double value) {
    return fmt::format("{}", value);
}

std::vector<std::string> read_list(std::string_view text) {
    std::string line = clean_line(text);
    std::replace(line.begin(), line.end(), ',', ';');
    std::vector<std::string> words;
    for (const std::string_view part : split(line, ';')) {
        std::string word{trimmed(part)};
        const bool is_new = std::find(words.begin(), words.end(), word) == words.end();
        if (!word.empty() && is_new) words.push_back(std::move(word));
    }
    return words;
}

ClockTime read_time(std::string_view text) {
    const auto time = clock_time(text);
    if (time) return *time;
    throw Error{Exit::data,
                fmt::format("\"{}\" is not a time of the day", printable(text)),
                {"Write it as 09:30 or 14:10"}};
}

std::string read_text(std::string_view text) {
    if (has_control_characters(text)) throw Error{Exit::data, "it holds control characters"};
    return std::string{text};
}

std::string clean_line(std::string_view text) {
    std::string line = with_single_spaces(text);
    refuse_nothing(line);
    if (!is_utf8(line))
        throw Error{Exit::data, "it is not UTF-8: save the file again as CSV UTF-8"};
    refuse_control_characters(line);
    refuse_formula(line);
    return line;
}

std::string clean_words(std::string_view text) {
    std::string words{trimmed(text)};
    refuse_nothing(words);
    words.erase(std::remove(words.begin(), words.end(), '\r'), words.end());
    std::string without_line_ends = words;
    std::replace(without_line_ends.begin(), without_line_ends.end(), '\n', ' ');
    refuse_control_characters(without_line_ends);
    refuse_formula(words);
    return words;
}

}  // namespace lrpt::field_rows
