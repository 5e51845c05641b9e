// A page of figures for a browser and for paper: one HTML file with nothing outside it. What is
// drawn is always there as a table as well, for a screen reader and for whoever has it on paper
// (WCAG 2.1, 1.1.1 and 1.4.1).
#pragma once

#include "base/date.hpp"
#include "render/listing.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct PageTable {
    std::string caption = {};
    std::vector<std::string> headings = {};    // the first is over the names of the rows
    std::vector<std::vector<Cell>> rows = {};  // the name of the row, then its figures
};

// `bars` lie, one for each row; columns stand for the rows along the page, beside or on top of each
// other.
enum class ChartKind { bars, grouped_columns, stacked_columns };

// Draws columns of the section's table, so that the two never differ. At most four; cells that hold
// no whole number are left out.
struct Chart {
    ChartKind kind = ChartKind::bars;
    std::string title = {};
    std::vector<std::size_t> columns = {};  // places in the table; of `bars` the first one
};

struct PageSection {
    std::string heading = {};
    std::string shows = {};  // one sentence: what is to be seen here
    std::optional<Chart> chart = {};
    PageTable table = {};
    std::string when_empty = {};  // the sentence that stands for a table without rows
    std::vector<std::string> notes = {};
};

// "3 of 12", "open deadlines are late".
struct Headline {
    std::string figure = {};
    std::string words = {};
};

struct Page {
    std::string title = {};
    Date day = {};                          // for which the figures hold
    std::vector<std::string> remarks = {};  // on the page as a whole
    std::vector<Headline> headlines = {};
    std::vector<PageSection> sections = {};
};

// The whole file. The same page gives the same bytes.
std::string page_text(const Page& page);

}  // namespace lrpt
