#include "model/audit.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t digits_printed = 32;  // 128 bits
constexpr std::size_t digits_at_least = 16;

// "4:asha"; an absent text is "-", which no present one begins with.
std::string with_length(const std::optional<std::string>& text) {
    return text ? fmt::format("{}:{}", text->size(), *text) : "-";
}

}  // namespace

TrailHead chained(const TrailHead& before, const AuditEntry& entry) {
    const std::int64_t number = before.entries + 1;
    std::string bytes{before.hash.begin(), before.hash.end()};
    bytes += with_length(std::to_string(number));
    bytes += with_length(entry.at);
    bytes += with_length(entry.login);
    bytes += with_length(entry.command);
    bytes += with_length(entry.case_reference);
    bytes += with_length(entry.what);
    return {.entries = number, .hash = fingerprint_of(bytes)};
}

std::string short_head(const Fingerprint& hash) {
    return hexadecimal(hash).substr(0, digits_printed);
}

bool is_head(std::string_view text) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() >= digits_at_least && text.size() <= 2 * Fingerprint{}.size() &&
           std::all_of(text.begin(), text.end(), is_digit);
}

}  // namespace lrpt
