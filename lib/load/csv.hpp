// Comma-separated values as RFC 4180 describes them, read one record at a time.
#pragma once

#include "load/bytes.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

struct CsvRecord {
    std::size_t line = 0;  // where the record starts; a quoted value may hold line breaks
    std::vector<std::string> values = {};
    std::string fault = {};  // what is wrong with its quoting or length; empty where nothing is
};

class CsvReader {
  public:
    explicit CsvReader(Bytes& bytes) : bytes_(bytes) {}

    // The next record, blank lines passed over; nothing at the end. After a fault, reading goes on
    // with the line after it.
    std::optional<CsvRecord> next();

  private:
    bool pass_over_blank_lines();
    void read_value(CsvRecord& record);
    void read_quoted(CsvRecord& record, std::string& value);
    void read_plain(CsvRecord& record, std::string& value);
    void read_after_quotes(CsvRecord& record);
    void add(CsvRecord& record, std::string& value, std::string_view text);

    Bytes& bytes_;
    std::size_t length_ = 0;   // of the record so far
    std::size_t columns_ = 0;  // of the record before
};

}  // namespace lrpt
