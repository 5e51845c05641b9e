#include "render/table.hpp"

#include "base/text.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace lrpt {

namespace {

constexpr int narrow = 60;
constexpr int gap = 2;
constexpr std::size_t rows_measured = 100;

std::string heading_of(const Column& column) {
    return upper_case(column.heading.empty() ? column.key : column.heading);
}

// The places of the columns that fit, in their order.
std::vector<std::size_t> fitting(const std::vector<Column>& columns,
                                 const std::vector<int>& widths,
                                 std::optional<int> width) {
    std::vector<std::size_t> places(columns.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    const auto total = [&] {
        int sum = 0;
        for (const std::size_t place : places)
            sum += widths[place] + gap;
        return sum - gap;
    };
    while (width && places.size() > 1 && total() > *width) {
        const auto least =
            std::min_element(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
                return columns[one].importance < columns[other].importance;
            });
        places.erase(least);
    }
    return places;
}

}  // namespace

bool TableWriter::in_blocks() const {
    return width_ && *width_ < narrow;
}

void TableWriter::row(Row cells) {
    if (in_blocks()) return write_block(cells);
    if (settled_) return write_line(cells);
    first_rows_.push_back(std::move(cells));
    if (first_rows_.size() == rows_measured) settle();
}

void TableWriter::finish() {
    if (!settled_ && !first_rows_.empty()) settle();
}

// Measures what has come so far, chooses the columns that fit, and writes it.
void TableWriter::settle() {
    Row headings;
    for (const Column& column : columns_) {
        headings.push_back(heading_of(column));
        widths_.push_back(display_width(headings.back()));
    }
    for (const Row& row : first_rows_) {
        for (std::size_t place = 0; place < columns_.size(); ++place)
            widths_[place] = std::max(widths_[place], display_width(row[place]));
    }
    places_ = fitting(columns_, widths_, width_);
    settled_ = true;
    write_line(headings);
    for (const Row& row : first_rows_)
        write_line(row);
    first_rows_.clear();
}

void TableWriter::write_line(const Row& cells) {
    line_.clear();
    for (const std::size_t place : places_) {
        const int width = display_width(cells[place]);
        widths_[place] = std::max(widths_[place], width);
        line_ += cells[place];
        line_.append(static_cast<std::size_t>(widths_[place] - width + gap), ' ');
    }
    line_.erase(line_.find_last_not_of(' ') + 1);
    line_ += '\n';
    out_(line_);
}

void TableWriter::write_block(const Row& cells) {
    line_ = begun_ ? "\n" : "";
    begun_ = true;
    for (std::size_t place = 0; place < columns_.size(); ++place) {
        if (cells[place].empty()) continue;
        line_ += fmt::format("{}: {}\n", heading_of(columns_[place]), cells[place]);
    }
    out_(line_);
}

std::string draw_table(const std::vector<Column>& columns,
                       const std::vector<TableWriter::Row>& rows,
                       std::optional<int> width) {
    std::string text;
    TableWriter table{columns, width, [&](std::string_view part) { text += part; }};
    for (const TableWriter::Row& row : rows)
        table.row(row);
    table.finish();
    return text;
}

}  // namespace lrpt
