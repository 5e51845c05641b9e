// Comma-separated values as RFC 4180 describes them, read one record at a time.
#pragma once

#include "load/bytes.hpp"

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

    // The next record, blank lines passed over; null at the end. It stands until the record after
    // it is read. After a fault, reading goes on with the line after it.
    const CsvRecord* next();

  private:
    bool pass_over_blank_lines();
    void read_value();
    void read_quoted(std::string& value);
    void read_plain(std::string& value);
    void read_after_quotes();
    void add(std::string& value, std::string_view text);
    void pass_over_rest();

    Bytes& bytes_;
    CsvRecord record_;        // its strings serve one record after the other
    std::size_t values_ = 0;  // that the record has so far
    std::size_t length_ = 0;  // of the record so far
};

}  // namespace lrpt
