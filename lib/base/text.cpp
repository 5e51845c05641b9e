#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>

namespace lrpt {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

// The code point that starts at `text[at]` and its length; length 0 where it is malformed.
struct Decoded {
    std::uint32_t point = 0;
    std::size_t length = 0;
};

Decoded decode(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(text[index]));
    };
    const std::uint32_t first = byte(at);
    if (first < 0x80) return {first, 1};
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > text.size()) return {};
    std::uint32_t point = first & (0xFFU >> (length + 1));
    for (std::size_t next = at + 1; next < at + length; ++next) {
        if ((byte(next) & 0xC0U) != 0x80U) return {};
        point = (point << 6U) | (byte(next) & 0x3FU);
    }
    const bool overlong = (length == 3 && point < 0x800) || (length == 4 && point < 0x10000);
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (overlong || surrogate || point > 0x10FFFF) return {};
    return {point, length};
}

bool is_control(std::uint32_t point) {
    return point < 0x20 || (point >= 0x7F && point < 0xA0);
}

// Marks that turn the direction of the text after them: they could disguise what a line says.
bool turns_direction(std::uint32_t point) {
    return point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

// Damerau-Levenshtein distance (insert, delete, replace, swap two neighbours).
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replace = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, replace});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

constexpr std::size_t longest_word_compared = 64;

// How many bytes from there on are known to be ASCII: eight at once where they are.
std::size_t ascii_from(std::string_view text, std::size_t at) {
    constexpr std::uint64_t high_bits = 0x8080808080808080;
    std::uint64_t eight = 0;
    if (text.size() - at >= sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if ((eight & high_bits) == 0) return sizeof eight;
    }
    return static_cast<unsigned char>(text[at]) < 0x80 ? 1 : 0;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_space(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string with_single_spaces(std::string_view text) {
    std::string single;
    for (const char c : trimmed(text)) {
        if (!is_space(c)) {
            single += c;
        } else if (!single.ends_with(' ')) {
            single += ' ';
        }
    }
    return single;
}

std::string plain_name(std::string_view name) {
    std::string plain;
    for (const char c : trimmed(name)) {
        if (c == '.' || c == '\'' || c == ',') continue;
        if (!is_space(c) && c != '-') {
            plain += lower(c);
        } else if (!plain.ends_with(' ')) {
            plain += ' ';
        }
    }
    return plain;
}

std::string lower_case(std::string_view text) {
    std::string all_lower{text};
    for (char& c : all_lower)
        c = lower(c);
    return all_lower;
}

std::string upper_case(std::string_view text) {
    std::string upper{text};
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, start)) {
        parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.push_back(text.substr(start));
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return fmt::format("{}", fmt::join(parts, separator));
}

std::string listed(const std::vector<std::string>& parts, std::string_view last_separator) {
    if (parts.size() < 2) return joined(parts, "");
    const std::vector<std::string> all_but_last(parts.begin(), parts.end() - 1);
    return fmt::format("{} {} {}", joined(all_but_last, ", "), last_separator, parts.back());
}

std::optional<int> whole_number(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool all_read = fault == std::errc{} && end == text.data() + text.size();
    if (!all_read || text.front() == '-') return std::nullopt;
    return value;
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t ascii = ascii_from(text, at);
        if (ascii > 0) {
            at += ascii;
            continue;
        }
        const std::size_t length = decode(text, at).length;
        if (length == 0) return false;
        at += length;
    }
    return true;
}

bool continues_a_character(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool has_control_characters(std::string_view text) {
    const auto is_harmless = [](char c) { return c >= 0x20 && c < 0x7F; };
    if (std::all_of(text.begin(), text.end(), is_harmless)) return false;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (next.length != 0 && is_control(next.point)) return true;
        at += std::max<std::size_t>(next.length, 1);
    }
    return false;
}

bool is_plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string printable(std::string_view text) {
    if (is_plain_ascii(text)) return std::string{text};
    std::string safe;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode(text, at);
        if (next.length == 0) {
            safe += fmt::format("\\x{:02x}", static_cast<unsigned char>(text[at]));
        } else if (is_control(next.point)) {
            safe += fmt::format("\\x{:02x}", next.point);
        } else if (!turns_direction(next.point)) {
            safe += text.substr(at, next.length);
        }
        at += std::max<std::size_t>(next.length, 1);
    }
    return safe;
}

std::vector<std::string> nearest_words(std::string_view typed,
                                       const std::vector<std::string_view>& words) {
    if (typed.empty() || typed.size() > longest_word_compared) return {};
    const std::string wanted = lower_case(typed);
    const std::size_t limit = wanted.size() <= 4 ? 1 : 2;
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const std::string_view word : words) {
        const std::string lower = lower_case(word);
        const bool begins_with = wanted.size() >= 3 && lower.starts_with(wanted);
        const std::size_t edits = edits_between(wanted, lower);
        if (edits <= limit || begins_with) near.emplace_back(edits, word);
    }
    std::stable_sort(near.begin(), near.end(), [](const auto& one, const auto& other) {
        return one.first < other.first;
    });
    std::vector<std::string> nearest;
    for (auto& [edits, word] : near) {
        if (nearest.size() < 3) nearest.push_back(std::move(word));
    }
    return nearest;
}

std::vector<std::string> did_you_mean(std::string_view typed,
                                      const std::vector<std::string_view>& words) {
    const std::vector<std::string> near = nearest_words(typed, words);
    if (near.empty()) return {};
    return {fmt::format("Did you mean: {}", listed(near, "or"))};
}

}  // namespace lrpt
