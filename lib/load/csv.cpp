#include "load/csv.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

// What ends a plain value, or is out of place in it.
constexpr std::array<bool, 256> ends_plain = [] {
    std::array<bool, 256> bytes{};
    for (const char c : {',', '\n', '\r', '"'})
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}();

std::size_t plain_length(std::string_view text) {
    std::size_t length = 0;
    while (length < text.size() && !ends_plain[static_cast<unsigned char>(text[length])])
        ++length;
    return length;
}

}  // namespace

bool CsvReader::pass_over_blank_lines() {
    auto byte = bytes_.peek();
    while (byte && (*byte == '\n' || *byte == '\r')) {
        bytes_.take();
        byte = bytes_.peek();
    }
    return byte.has_value();
}

void CsvReader::add(std::string& value, std::string_view text) {
    length_ += text.size();
    if (length_ > longest_record) {
        record_.fault = "the record is longer than 1 MiB";
    } else {
        value += text;
    }
}

// Everything up to the next comma or line end.
void CsvReader::read_plain(std::string& value) {
    for (auto text = bytes_.window(); record_.fault.empty() && !text.empty();
         text = bytes_.window()) {
        const std::size_t length = plain_length(text);
        add(value, text.substr(0, length));
        bytes_.take(length);
        if (length == text.size()) continue;
        const char next = text[length];
        if (next == ',' || next == '\n') return;
        bytes_.take();
        if (next == '"') {
            record_.fault = "there is a quotation mark inside a value that is not quoted";
            return;
        }
        if (bytes_.window().empty() || bytes_.peek() == '\n') return;
        add(value, "\r");
    }
}

// Everything up to the closing quotation mark; two of them stand for one.
void CsvReader::read_quoted(std::string& value) {
    bytes_.take();
    for (auto text = bytes_.window(); record_.fault.empty() && !text.empty();
         text = bytes_.window()) {
        const std::size_t length = std::min(text.find_first_of("\"\n"), text.size());
        add(value, text.substr(0, length));
        bytes_.take(length);
        if (length == text.size()) continue;
        const char next = bytes_.take();
        if (next == '"' && bytes_.peek() != '"') return read_after_quotes();
        if (next == '"') bytes_.take();
        add(value, std::string_view{&next, 1});
    }
    if (record_.fault.empty()) record_.fault = "a quotation mark is opened and never closed";
}

void CsvReader::read_after_quotes() {
    if (bytes_.peek() == '\r') bytes_.take();
    const auto next = bytes_.peek();
    if (next && *next != ',' && *next != '\n') {
        record_.fault = "there is text after a closing quotation mark";
    }
}

void CsvReader::read_value() {
    if (values_ == record_.values.size()) record_.values.emplace_back();
    std::string& value = record_.values[values_++];
    value.clear();
    if (bytes_.peek() == '"') {
        read_quoted(value);
    } else {
        read_plain(value);
    }
    if (length_ > longest_record) record_.fault = "the record is longer than 1 MiB";
}

// Nothing but the line end, unless there is a fault.
void CsvReader::pass_over_rest() {
    if (bytes_.peek() == '\n') {
        bytes_.take();
        return;
    }
    std::string rest;
    bytes_.take_line(rest);
}

const CsvRecord* CsvReader::next() {
    if (!pass_over_blank_lines()) return nullptr;
    record_.line = bytes_.line();
    record_.fault.clear();
    values_ = 0;
    length_ = 0;
    read_value();
    while (record_.fault.empty() && bytes_.peek() == ',') {
        bytes_.take();
        if (++length_ > longest_record) {  // a line of nothing but commas is long as well
            record_.fault = "the record is longer than 1 MiB";
        } else {
            read_value();
        }
    }
    pass_over_rest();
    record_.values.resize(values_);
    return &record_;
}

}  // namespace lrpt
