// Tables for people.
#pragma once

#include "base/streams.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lrpt {

struct Column {
    std::string_view key;      // JSON key and CSV heading
    std::string_view heading;  // for people; empty where they are not shown it in the table
    int importance = 0;        // the least important columns leave a narrow terminal first
};

// Columns padded to their widest cell, the least important left out where the width is too small,
// one record to a block below 60 columns. Without a width nothing is left out.
//
// A table of any length is written as it comes: the columns are as wide as the first hundred rows
// need, and a later cell that is wider widens its column from there on.
class TableWriter {
  public:
    using Row = std::vector<std::string>;

    TableWriter(std::vector<Column> columns, std::optional<int> width, WriteText out)
        : columns_(std::move(columns)), width_(width), out_(std::move(out)) {}

    // As many cells as there are columns.
    void row(Row cells);

    // Writes what was held back. A table without rows has no heading either.
    void finish();

  private:
    bool in_blocks() const;
    void settle();
    void write_line(const Row& cells);
    void write_block(const Row& cells);

    std::vector<Column> columns_;
    std::optional<int> width_;
    WriteText out_;
    std::vector<Row> first_rows_;
    std::vector<int> widths_;
    std::vector<std::size_t> places_;  // of the columns that fit
    std::string line_;
    bool settled_ = false;
    bool begun_ = false;
};

// The whole table at once; nothing where there are no rows.
std::string draw_table(const std::vector<Column>& columns,
                       const std::vector<TableWriter::Row>& rows,
                       std::optional<int> width);

}  // namespace lrpt
