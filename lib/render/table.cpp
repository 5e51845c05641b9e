#include "base/text.hpp"
#include "render/listing.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace lrpt {

namespace {

constexpr int narrow = 60;
constexpr int gap = 2;

std::string heading_of(const Column& column) {
    return upper_case(column.heading.empty() ? column.key : column.heading);
}

int width_of(std::size_t place,
             const std::vector<Column>& columns,
             const std::vector<std::vector<std::string>>& rows) {
    int widest = display_width(heading_of(columns[place]));
    for (const auto& row : rows)
        widest = std::max(widest, display_width(row[place]));
    return widest;
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

std::string drawn_line(const std::vector<std::string>& cells,
                       const std::vector<std::size_t>& places,
                       const std::vector<int>& widths) {
    std::string line;
    for (const std::size_t place : places) {
        const int padding = widths[place] - display_width(cells[place]) + gap;
        line += cells[place] + std::string(static_cast<std::size_t>(padding), ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string blocks(const std::vector<Column>& columns,
                   const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        if (!text.empty()) text += "\n";
        for (std::size_t place = 0; place < columns.size(); ++place) {
            if (row[place].empty()) continue;
            text += fmt::format("{}: {}\n", heading_of(columns[place]), row[place]);
        }
    }
    return text;
}

}  // namespace

std::string draw_table(const std::vector<Column>& columns,
                       const std::vector<std::vector<std::string>>& rows,
                       std::optional<int> width) {
    if (width && *width < narrow) return blocks(columns, rows);
    std::vector<int> widths;
    std::vector<std::string> headings;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        widths.push_back(width_of(place, columns, rows));
        headings.push_back(heading_of(columns[place]));
    }
    const auto places = fitting(columns, widths, width);
    std::string text = drawn_line(headings, places, widths);
    for (const auto& row : rows)
        text += drawn_line(row, places, widths);
    return text;
}

}  // namespace lrpt
