#include "load/csv.hpp"

namespace lrpt {

bool CsvReader::pass_over_blank_lines() {
    auto byte = bytes_.peek();
    while (byte && (*byte == '\n' || *byte == '\r')) {
        bytes_.take();
        byte = bytes_.peek();
    }
    return byte.has_value();
}

bool CsvReader::add(CsvRecord& record, std::string& value, char byte) {
    if (++length_ > longest_record) {
        record.fault = "the record is longer than 1 MiB";
        return false;
    }
    value += byte;
    return true;
}

void CsvReader::read_quoted(CsvRecord& record, std::string& value) {
    bytes_.take();
    for (auto byte = bytes_.peek(); byte; byte = bytes_.peek()) {
        bytes_.take();
        if (*byte == '"') {
            if (bytes_.peek() != '"') return;
            bytes_.take();
        }
        if (!add(record, value, *byte)) return;
    }
    record.fault = "a quotation mark is opened and never closed";
}

void CsvReader::read_value(CsvRecord& record) {
    std::string value;
    const bool quoted = bytes_.peek() == '"';
    if (quoted) read_quoted(record, value);
    for (auto byte = bytes_.peek(); record.fault.empty() && byte; byte = bytes_.peek()) {
        if (*byte == ',' || *byte == '\n') break;
        bytes_.take();
        if (*byte == '\r' && (!bytes_.peek() || bytes_.peek() == '\n')) break;
        if (quoted) {
            record.fault = "there is text after a closing quotation mark";
        } else if (*byte == '"') {
            record.fault = "there is a quotation mark inside a value that is not quoted";
        } else {
            add(record, value, *byte);
        }
    }
    record.values.push_back(std::move(value));
}

std::optional<CsvRecord> CsvReader::next() {
    if (!pass_over_blank_lines()) return std::nullopt;
    CsvRecord record{.line = bytes_.line()};
    length_ = 0;
    read_value(record);
    while (record.fault.empty() && bytes_.peek() == ',') {
        bytes_.take();
        read_value(record);
    }
    std::string rest;
    bytes_.take_line(rest);
    return record;
}

}  // namespace lrpt
