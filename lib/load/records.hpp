// Court results from outside, as JSON Lines or CSV: one record at a time, each with what is wrong
// with it. The field table (model/field.hpp) says which keys there are and how each is read.
#pragma once

#include "base/names.hpp"
#include "load/bytes.hpp"
#include "load/csv.hpp"
#include "load/line_blocks.hpp"
#include "model/facts.hpp"
#include "model/fault.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

enum class RecordFormat { jsonl, csv };

template <>
inline constexpr auto names_of<RecordFormat> = std::array{
    Name{RecordFormat::jsonl, "jsonl"},
    Name{RecordFormat::csv, "csv"},
};

// A decision passes over what is said of people; a case keeps it, so it is checked.
enum class PeopleFields { passed_over, checked };

struct Record {
    std::size_t line = 0;  // where it starts; a CSV heading is line 1
    CourtResult result = {};
    std::vector<const Field*> named = {};  // the keys of a JSON object, also those that are null
    std::vector<Fault> faults = {};
};

// The records of a block of JSON Lines, which must stand as long as they are read.
class JsonRecords {
  public:
    JsonRecords(const LineBlock& block, PeopleFields people) : lines_(block), people_(people) {}

    // Puts the next record in the place of the last one. Blank lines are passed over. Returns false
    // at the end.
    bool next(Record& into);

  private:
    LinesOfBlock lines_;
    PeopleFields people_;
};

class RecordReader {
  public:
    // Without a format, a stream that starts with a brace is JSON Lines and any other is CSV.
    // Throws Error (data) for a CSV heading with an unknown, repeated or JSON-only field.
    RecordReader(ReadBytes source, std::optional<RecordFormat> format, PeopleFields people);

    RecordFormat format() const { return format_; }

    // Blank lines are passed over. Returns nothing at the end.
    std::optional<Record> next();

    // Of JSON Lines the next block, for JsonRecords, instead of its records one by one. Returns
    // false at the end.
    bool next_block(LineBlock& into) { return lines_->next(into); }

  private:
    std::optional<Record> next_json();
    std::optional<Record> next_csv();
    void read_heading();

    Bytes bytes_;
    RecordFormat format_ = RecordFormat::jsonl;
    PeopleFields people_;
    CsvReader csv_{bytes_};
    std::vector<const Field*> columns_;
    std::optional<LineBlocks> lines_;
    LineBlock block_;
    JsonRecords in_block_{block_, people_};
};

// One line of JSON, by the parser that says what is wrong with it. Duplicate and unknown keys,
// wrong types and values that a field does not take are faults of the record.
Record read_json_record(std::string_view line, PeopleFields people);

// One row of CSV under its heading. A blank value, or `unknown`, is not recorded.
Record read_csv_record(const CsvRecord& row,
                       const std::vector<const Field*>& columns,
                       PeopleFields people);

}  // namespace lrpt
