#include "render/table.hpp"

#include "render/wrapped.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

using Rows = std::vector<std::vector<std::string>>;

// Three columns of which the middle one matters least: 12, 20 and 30 wide, 66 with the gaps.
const std::vector<Column>& columns() {
    static const std::vector<Column> three{
        {"case", "case", 9}, {"owner", "owner", 1}, {"note", "note", 5}};
    return three;
}

std::vector<std::string> row_of(char c) {
    return {std::string(12, c), std::string(20, c), std::string(30, c)};
}

Names lines_of(const std::string& text) {
    Names lines;
    std::size_t start = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos;
         end = text.find('\n', start)) {
        lines.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    CHECK(start == text.size());
    return lines;
}

// How far from the left, in columns of a terminal, a text stands in its line.
int place_in(const std::string& line, std::string_view text) {
    const std::size_t at = line.find(text);
    return at == std::string::npos ? -1 : display_width(line.substr(0, at));
}

}  // namespace

TEST_CASE("columns are as wide as their widest cell, and no line ends in spaces") {
    const Names lines = lines_of(
        draw_table(columns(), {{"VC-2013-0001", "", "short"}, {"x", "asha", ""}}, std::nullopt));
    REQUIRE(lines.size() == 3);
    CHECK(lines[0] == "CASE          OWNER  NOTE");
    CHECK(lines[1] == "VC-2013-0001         short");
    CHECK(lines[2] == "x             asha");
}

TEST_CASE("a table that fits exactly keeps every column") {
    const Names lines = lines_of(draw_table(columns(), {row_of('x')}, 66));
    REQUIRE(lines.size() == 2);
    CHECK_THAT(lines[0], Catch::Contains("OWNER"));
    CHECK(display_width(lines[1]) == 66);
}

TEST_CASE("a terminal that is too narrow loses the least important columns first") {
    const Names lines = lines_of(draw_table(columns(), {row_of('x')}, 65));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0] == "CASE          NOTE");
    CHECK(display_width(lines[1]) == 44);
}

TEST_CASE("without a width nothing is cut, however wide the table is") {
    const std::string wide(300, 'x');
    const Names lines = lines_of(draw_table(columns(), {{"a", "b", wide}}, std::nullopt));
    CHECK(lines[1] == "a     b      " + wide);
}

TEST_CASE("the most important column stays even where it does not fit") {
    const std::string wide(100, 'x');
    const Names lines = lines_of(draw_table(columns(), {{wide, "b", "c"}}, 60));
    CHECK(lines == Names{"CASE", wide});
}

TEST_CASE("below 60 columns each record is a block of its own, without what is not recorded") {
    const Rows rows{{"VC-2013-0001", "asha", "a note"}, {"VC-2013-0002", "", "another"}};
    CHECK(draw_table(columns(), rows, 59) ==
          "CASE: VC-2013-0001\n"
          "OWNER: asha\n"
          "NOTE: a note\n"
          "\n"
          "CASE: VC-2013-0002\n"
          "NOTE: another\n");
    CHECK_THAT(draw_table(columns(), rows, 60), Catch::StartsWith("CASE  "));
}

TEST_CASE("columns stand under each other whatever letters they hold") {
    const Rows rows{{"Zo\xC3\xAB", "a", "note"},
                    {"Zoe\xCC\x88", "a", "note"},
                    {"\xE6\x9D\x8E\xE5\xB0\x8F\xE9\xBE\x99", "a", "note"},
                    {"\xF0\x9F\x98\x80", "a", "note"},
                    {"plain ascii", "a", "note"}};
    for (const std::string& line : lines_of(draw_table(columns(), rows, std::nullopt))) {
        CAPTURE(line);
        CHECK(std::max(place_in(line, "note"), place_in(line, "NOTE")) == 20);
    }
}

TEST_CASE("a column without a heading is headed by its key") {
    CHECK(draw_table({{"days_late", "", 0}}, {{"2"}}, std::nullopt) == "DAYS_LATE\n2\n");
}

TEST_CASE("a long table begins before its end is known, and widens where it has to") {
    std::string text;
    TableWriter table{columns(), std::nullopt, [&](std::string_view part) { text += part; }};
    for (int row = 0; row < 99; ++row)
        table.row({"a", "b", "c"});
    CHECK(text.empty());
    table.row({"a", "b", "c"});
    CHECK(lines_of(text).size() == 101);
    table.row({"a", "wider than before", "c"});
    table.row({"a", "b", "c"});
    table.finish();
    const Names lines = lines_of(text);
    REQUIRE(lines.size() == 103);
    CHECK(lines[100] == "a     b      c");
    CHECK(lines[101] == "a     wider than before  c");
    CHECK(lines[102] == "a     b                  c");
}

TEST_CASE("a table without rows has no heading") {
    CHECK(draw_table(columns(), {}, std::nullopt).empty());
}

}  // namespace lrpt::test
