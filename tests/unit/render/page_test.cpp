#include "render/page.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// One section with a chart of its first column.
Page page_with(std::vector<std::vector<Cell>> rows, ChartKind kind = ChartKind::grouped_columns) {
    PageSection section{.heading = "Cases",
                        .shows = "How many there are.",
                        .chart = Chart{.kind = kind, .title = "Cases by month", .columns = {1}},
                        .table = {.caption = "Cases", .headings = {"Month", "Cases"}},
                        .when_empty = "There is no case yet."};
    section.table.rows = std::move(rows);
    return {.title = "Figures", .day = day("2013-03-04"), .sections = {section}};
}

bool holds(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::size_t times(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

}  // namespace

TEST_CASE("a page stands alone: no script, nothing from outside") {
    const std::string text = page_text(page_with({{std::string{"March"}, 3LL}}));
    CHECK(text.starts_with("<!DOCTYPE html>"));
    CHECK(holds(text, "<html lang=\"en-GB\">"));
    CHECK(holds(text, "default-src &#39;none&#39;"));
    CHECK(times(text, "<h1") == 1);
    CHECK(times(text, "<main") == 1);
    CHECK(holds(text, "scope=\"col\""));
    CHECK(holds(text, "scope=\"row\""));
    CHECK(holds(text, "role=\"img\""));
    CHECK_FALSE(holds(text, "<script"));
    CHECK_FALSE(holds(text, "href="));
    CHECK_FALSE(holds(text, "src="));
}

TEST_CASE("what stands in a page cannot become part of it") {
    Page page = page_with({{std::string{"</td><script>alert(1)</script>"}, 3LL}});
    page.title = "A & B \"C\" 'D' <E>";
    page.sections.front().notes = {"<b>&"};
    const std::string text = page_text(page);
    CHECK_FALSE(holds(text, "<script"));
    CHECK_FALSE(holds(text, "<E>"));
    CHECK_FALSE(holds(text, "<b>"));
    CHECK(holds(text, "A &amp; B"));
}

TEST_CASE("a table without rows is a sentence, and there is nothing to draw") {
    const std::string text = page_text(page_with({}));
    CHECK(holds(text, "There is no case yet."));
    CHECK_FALSE(holds(text, "<svg"));
    CHECK_FALSE(holds(text, "<table"));
}

TEST_CASE("every kind of chart is drawn, from one row to twelve, also of noughts") {
    const auto kind =
        GENERATE(ChartKind::bars, ChartKind::grouped_columns, ChartKind::stacked_columns);
    const auto [rows, value] = GENERATE(
        values<std::pair<int, long long>>({{1, 0}, {1, 1}, {12, 0}, {12, 7}, {12, 100000}}));
    CAPTURE(rows, value);
    std::vector<std::vector<Cell>> table;
    for (int row = 1; row <= rows; ++row)
        table.push_back({"Month " + std::to_string(row), value});
    const std::string text = page_text(page_with(table, kind));
    CHECK(times(text, "<svg") == 1);
    CHECK(times(text, "</svg>") == 1);
    CHECK_FALSE(holds(text, "nan"));
    CHECK_FALSE(holds(text, "inf\""));
    CHECK(times(text, "<tr") == static_cast<std::size_t>(rows) + 1);
}

TEST_CASE("what is not known is no nought, and is not drawn as one") {
    const std::string text =
        page_text(page_with({{std::string{"March"}, Cell{}}, {std::string{"April"}, 4.5}}));
    CHECK(holds(text, "\u2013"));
    CHECK(holds(text, "4.5"));
}

TEST_CASE("the same page has the same bytes") {
    const Page page = page_with({{std::string{"March"}, 3LL}});
    CHECK(page_text(page) == page_text(page));
}

}  // namespace lrpt::test
