#include "render/json_writer.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <iterator>

namespace lrpt {

namespace {

bool is_plain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F;
}

// Whether eight characters of ASCII stand in JSON as they are. Each test leaves the highest bit of
// a byte set where it fails, after Mycroft; what is borrowed from one byte by the next can only
// follow a test that failed.
bool stand_as_they_are(std::uint64_t eight) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t high_bits = 0x80 * ones;
    const auto has_below = [&](std::uint64_t bytes, std::uint64_t limit) {
        return (bytes - limit * ones) & ~bytes;
    };
    const auto has = [&](char c) {
        return has_below(eight ^ (static_cast<unsigned char>(c) * ones), 1);
    };
    const std::uint64_t faults =
        eight | has_below(eight, 0x20) | has('"') | has('\\') | has('\x7F');
    return (faults & high_bits) == 0;
}

bool stands_as_it_is(std::string_view text) {
    constexpr std::size_t at_once = sizeof(std::uint64_t);
    while (!text.empty()) {
        std::uint64_t eight = 0x2020202020202020;  // spaces behind the last of them
        const std::size_t count = std::min(text.size(), at_once);
        std::memcpy(&eight, text.data(), count);
        if (!stand_as_they_are(eight)) return false;
        text.remove_prefix(count);
    }
    return true;
}

void append_escaped(std::string& into, char c) {
    switch (c) {
        case '"': into += "\\\""; return;
        case '\\': into += "\\\\"; return;
        case '\n': into += "\\n"; return;
        case '\r': into += "\\r"; return;
        case '\t': into += "\\t"; return;
        default:
            fmt::format_to(std::back_inserter(into), "\\u{:04x}", static_cast<unsigned char>(c));
    }
}

// Replaces each byte that is not part of UTF-8 by the replacement character.
std::string with_valid_utf8(std::string_view text) {
    std::string valid;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length <= 4 && length <= text.size() && !is_utf8(text.substr(0, length)))
            ++length;
        const bool found = length <= 4 && length <= text.size();
        valid += found ? text.substr(0, length) : std::string_view{"\xEF\xBF\xBD"};
        text.remove_prefix(found ? length : 1);
    }
    return valid;
}

}  // namespace

void append_json_text(std::string& into, std::string_view text) {
    if (stands_as_it_is(text)) {
        into += '"';
        into += text;
        into += '"';
        return;
    }
    if (!is_utf8(text)) return append_json_text(into, with_valid_utf8(text));
    into += '"';
    for (const char c : text) {
        if (is_plain(c)) {
            into += c;
        } else {
            append_escaped(into, c);
        }
    }
    into += '"';
}

std::string document_start(std::string_view kind, Date as_of) {
    return fmt::format(
        R"({{"format_version":1,"kind":"{}","as_of":"{}","items":[)", kind, to_iso(as_of));
}

std::string document_end(bool any_items) {
    return any_items ? "\n]}\n" : "]}\n";
}

std::string json_document(std::string_view kind,
                          Date as_of,
                          const std::vector<std::string>& items) {
    const std::string lines = items.empty() ? "" : "\n" + joined(items, ",\n");
    return document_start(kind, as_of) + lines + document_end(!items.empty());
}

// Writes what opens a value or a key, after a comma where one is due: the first character of the
// text is that comma.
void JsonWriter::open(std::string_view comma_and_text, bool needs_comma_after) {
    text_ += needs_comma_ ? comma_and_text : comma_and_text.substr(1);
    needs_comma_ = needs_comma_after;
}

void JsonWriter::separate() {
    open(",", true);
}

void JsonWriter::begin_object() {
    open(",{", false);
}

void JsonWriter::end_object() {
    text_ += '}';
    needs_comma_ = true;
}

void JsonWriter::begin_list() {
    open(",[", false);
}

void JsonWriter::end_list() {
    text_ += ']';
    needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
    open(",\"", false);
    text_ += name;
    text_ += "\":";
}

void JsonWriter::value(std::string_view text) {
    separate();
    append_json_text(text_, text);
}

void JsonWriter::value(const std::optional<std::string>& text) {
    if (!text) return null();
    value(std::string_view{*text});
}

void JsonWriter::value(const std::optional<Date>& date) {
    if (!date) return null();
    value(std::string_view{to_iso(*date)});
}

void JsonWriter::value(long long number) {
    separate();
    fmt::format_to(std::back_inserter(text_), "{}", number);
}

void JsonWriter::value(double number) {
    separate();
    fmt::format_to(std::back_inserter(text_), "{:g}", number);
}

void JsonWriter::value(bool yes) {
    separate();
    text_ += yes ? "true" : "false";
}

void JsonWriter::written(std::string_view json) {
    separate();
    text_ += json;
}

void JsonWriter::null() {
    separate();
    text_ += "null";
}

}  // namespace lrpt
