#include "load/csv.hpp"

#include <algorithm>

namespace lrpt {

bool CsvReader::pass_over_blank_lines() {
    auto byte = bytes_.peek();
    while (byte && (*byte == '\n' || *byte == '\r')) {
        bytes_.take();
        byte = bytes_.peek();
    }
    return byte.has_value();
}

void CsvReader::add(CsvRecord& record, std::string& value, std::string_view text) {
    length_ += text.size();
    if (length_ > longest_record) {
        record.fault = "the record is longer than 1 MiB";
    } else {
        value += text;
    }
}

// Everything up to the next comma or line end.
void CsvReader::read_plain(CsvRecord& record, std::string& value) {
    for (auto text = bytes_.window(); record.fault.empty() && !text.empty();
         text = bytes_.window()) {
        const std::size_t length = std::min(text.find_first_of(",\n\r\""), text.size());
        add(record, value, text.substr(0, length));
        bytes_.take(length);
        if (length == text.size()) continue;
        const char next = text[length];
        if (next == ',' || next == '\n') return;
        bytes_.take();
        if (next == '"') {
            record.fault = "there is a quotation mark inside a value that is not quoted";
            return;
        }
        if (bytes_.window().empty() || bytes_.peek() == '\n') return;
        add(record, value, "\r");
    }
}

// Everything up to the closing quotation mark; two of them stand for one.
void CsvReader::read_quoted(CsvRecord& record, std::string& value) {
    bytes_.take();
    for (auto text = bytes_.window(); record.fault.empty() && !text.empty();
         text = bytes_.window()) {
        const std::size_t length = std::min(text.find_first_of("\"\n"), text.size());
        add(record, value, text.substr(0, length));
        bytes_.take(length);
        if (length == text.size()) continue;
        const char next = bytes_.take();
        if (next == '"' && bytes_.peek() != '"') return read_after_quotes(record);
        if (next == '"') bytes_.take();
        add(record, value, std::string_view{&next, 1});
    }
    if (record.fault.empty()) record.fault = "a quotation mark is opened and never closed";
}

void CsvReader::read_after_quotes(CsvRecord& record) {
    if (bytes_.peek() == '\r') bytes_.take();
    const auto next = bytes_.peek();
    if (next && *next != ',' && *next != '\n') {
        record.fault = "there is text after a closing quotation mark";
    }
}

void CsvReader::read_value(CsvRecord& record) {
    std::string value;
    if (bytes_.peek() == '"') {
        read_quoted(record, value);
    } else {
        read_plain(record, value);
    }
    if (length_ > longest_record) record.fault = "the record is longer than 1 MiB";
    record.values.push_back(std::move(value));
}

std::optional<CsvRecord> CsvReader::next() {
    if (!pass_over_blank_lines()) return std::nullopt;
    CsvRecord record{.line = bytes_.line()};
    record.values.reserve(columns_);
    length_ = 0;
    read_value(record);
    while (record.fault.empty() && bytes_.peek() == ',') {
        bytes_.take();
        if (++length_ > longest_record) {  // a line of nothing but commas is long as well
            record.fault = "the record is longer than 1 MiB";
        } else {
            read_value(record);
        }
    }
    std::string rest;
    bytes_.take_line(rest);
    columns_ = record.values.size();
    return record;
}

}  // namespace lrpt
