#include "load/records.hpp"

#include "base/error.hpp"
#include "base/shortened.hpp"
#include "base/text.hpp"
#include "load/plain_record.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// Passes over white space and tells what the first record starts with, without taking it.
RecordFormat format_of(Bytes& bytes) {
    auto byte = bytes.peek();
    while (byte && (*byte == ' ' || *byte == '\t' || *byte == '\r' || *byte == '\n')) {
        bytes.take();
        byte = bytes.peek();
    }
    if (byte == '[') {
        throw Error{Exit::data,
                    "line 1: the file is one JSON list",
                    {"lrpt reads JSON Lines: one object on a line (jq -c '.[]' makes them)"}};
    }
    return byte == '{' ? RecordFormat::jsonl : RecordFormat::csv;
}

// Leaves room where there was: nearly every record has as many keys as the one before.
void clear(Record& record) {
    record.result = {};
    record.named.clear();
    record.faults.clear();
}

[[noreturn]] void refuse_heading(std::string_view name, std::string problem, std::size_t line) {
    const bool is_known = field_named(fields(), name) != nullptr;
    const auto known = is_known ? std::vector<std::string_view>{} : field_names(fields());
    throw Error{
        Exit::data,
        fmt::format(
            "line {}: the heading \"{}\" {}", line, shortened(printable(name), 80), problem),
        did_you_mean(name, known),
        nearest_words(name, known)};
}

void read_value(Record& record, const Field& field, std::string_view text) {
    try {
        field.read(record.result, text);
    } catch (const Error& error) {
        record.faults.push_back(
            {.field = std::string{field.name}, .problem = error.what(), .advice = error.advice});
    }
}

}  // namespace

RecordReader::RecordReader(ReadBytes source,
                           std::optional<RecordFormat> format,
                           PeopleFields people)
    : bytes_(std::move(source)), people_(people) {
    format_ = format ? *format : format_of(bytes_);
    if (format_ == RecordFormat::csv) {
        read_heading();
    } else {
        lines_.emplace(bytes_);
    }
}

void RecordReader::read_heading() {
    const CsvRecord* heading = csv_.next();
    if (heading == nullptr) return;
    if (!heading->fault.empty()) {
        throw Error{Exit::data, fmt::format("line {}: {}", heading->line, heading->fault)};
    }
    for (const std::string& value : heading->values) {
        const std::string_view name = trimmed(value);
        const Field* field = field_named(fields(), name);
        if (field == nullptr) refuse_heading(name, "is not a field", heading->line);
        if (field->type == FieldType::offences) {
            refuse_heading(name, "is a list, which CSV cannot hold: use JSON Lines", heading->line);
        }
        if (std::find(columns_.begin(), columns_.end(), field) != columns_.end()) {
            refuse_heading(name, "stands twice", heading->line);
        }
        columns_.push_back(field);
    }
}

std::optional<Record> RecordReader::next() {
    return format_ == RecordFormat::jsonl ? next_json() : next_csv();
}

std::optional<Record> RecordReader::next_json() {
    Record record;
    while (!in_block_.next(record)) {
        if (!next_block(block_)) return std::nullopt;
        in_block_ = JsonRecords{block_, people_};
    }
    return record;
}

bool JsonRecords::next(Record& into) {
    while (const auto line = lines_.next()) {
        if (line->text.size() > longest_record) {
            into = {.line = line->number, .faults = {{.problem = "the line is longer than 1 MiB"}}};
            return true;
        }
        if (trimmed(line->text).empty()) continue;
        clear(into);
        if (!read_plain_record(line->text, people_, into)) {
            into = read_json_record(line->text, people_);
        }
        into.line = line->number;
        return true;
    }
    return false;
}

std::optional<Record> RecordReader::next_csv() {
    const CsvRecord* row = csv_.next();
    if (row == nullptr) return std::nullopt;
    return read_csv_record(*row, columns_, people_);
}

Record read_csv_record(const CsvRecord& row,
                       const std::vector<const Field*>& columns,
                       PeopleFields people) {
    Record record{.line = row.line};
    if (!row.fault.empty()) {
        record.faults.push_back({.problem = row.fault});
        return record;
    }
    if (row.values.size() != columns.size()) {
        record.faults.push_back({.problem = fmt::format("the row has {}, the heading {}",
                                                        counted(row.values.size(), "value"),
                                                        columns.size())});
    }
    // Which value belongs under which heading cannot be told then; the id, so that the row can be
    // found, is the likeliest to be in its place.
    const bool miscounted = !record.faults.empty();
    for (std::size_t place = 0; place < std::min(row.values.size(), columns.size()); ++place) {
        const Field& field = *columns[place];
        const std::string_view value = trimmed(row.values[place]);
        const bool passed_over = (field.person && people == PeopleFields::passed_over) ||
                                 (miscounted && field.name != "id");
        if (value.empty() || value == "unknown" || passed_over) continue;
        if (!is_utf8(value)) {
            record.faults.push_back(
                {.field = std::string{field.name}, .problem = "the text is not UTF-8"});
            continue;
        }
        read_value(record, field, value);
    }
    return record;
}

}  // namespace lrpt
