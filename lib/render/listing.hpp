// Rows of values, written as a table for people or as JSON, JSON Lines, CSV or tab-separated text
// for programs: one mechanism for every command that lists something.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "base/streams.hpp"
#include "render/table.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lrpt {

// `values`: nothing but the values of the chosen fields, for shell scripts.
enum class Form { text, json, jsonl, csv, plain, values };

// Nothing recorded, or a value. A date is ISO for programs and has its weekday for people; a double
// is a median or the like, and written as it is: 4.5, and 4 for 4.0. Words are a list in JSON, and
// have semicolons between elsewhere.
using Words = std::vector<std::string>;
using Cell = std::variant<std::monostate, std::string, long long, double, bool, Date, Words>;

Cell cell(const std::optional<std::string>& text);
Cell cell(const std::optional<Date>& date);
Cell number_cell(std::optional<int> number);

struct ListingShape {
    std::string_view kind;       // of the whole document: "deadline-list"
    std::string_view item_kind;  // of each item: "deadline"
    std::vector<Column> columns;
};

struct ListingFormat {
    Form form = Form::text;
    std::vector<std::string> fields = {};  // which columns, in which order; empty: all of them
    std::optional<int> width = {};         // of the terminal; nothing where nothing must be cut
    Date as_of = {};
};

class ListingWriter {
  public:
    // Throws Error (usage) for a field that the listing does not have, with those that it has.
    ListingWriter(const ListingShape& shape, const ListingFormat& format, WriteText out);

    // As many cells as the shape has columns, in its order.
    void row(const std::vector<Cell>& cells);

    // Writes what only the end makes whole: a short table, and the end of the document.
    void finish();

    std::size_t rows() const { return rows_; }

  private:
    void write_headings();
    void write_json_item(const std::vector<Cell>& cells);
    void write_table_row(const std::vector<Cell>& cells);
    void write_separated(const std::vector<Cell>& cells);
    void append_separated(std::string_view text);

    const ListingShape& shape_;
    ListingFormat format_;
    WriteText out_;
    std::vector<std::size_t> chosen_;  // places of the columns that are written
    TableWriter table_;
    std::string line_;
    std::size_t rows_ = 0;
};

}  // namespace lrpt
