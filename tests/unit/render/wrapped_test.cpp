#include "render/wrapped.hpp"

#include "base/text.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a letter is as wide as a terminal draws it, not as many bytes as it has") {
    using Row = std::tuple<std::string, int>;
    const auto [text, width] = GENERATE(values<Row>({
        {"", 0},
        {"plain", 5},
        {"Zo\xC3\xAB", 3},
        {"Zoe\xCC\x88", 3},                           // an accent of its own takes no place
        {"\xE2\x82\xAC", 1},                          // the euro sign
        {"\xE6\x9D\x8E\xE5\xB0\x8F\xE9\xBE\x99", 6},  // Chinese characters take two each
        {"\xF0\x9F\x98\x80", 2},
    }));
    CAPTURE(text);
    CHECK(display_width(text) == width);
}

TEST_CASE("without a width the text is one line") {
    const std::string text(500, 'x');
    CHECK(wrapped("  yes  ", text + " end", std::nullopt) == "  yes  " + text + " end\n");
    CHECK(wrapped("", "", std::nullopt) == "\n");
}

TEST_CASE("further lines begin where the text of the first one begins") {
    CHECK(wrapped("  yes  ", "one two three four five six seven", 28) ==
          "  yes  one two three four\n"
          "       five six seven\n");
}

TEST_CASE("a line takes words as long as they fit, the last column included") {
    CHECK(wrapped("> ", "aaaaa bbbbb ccccc ddddd eeeee", 25) ==
          "> aaaaa bbbbb ccccc ddddd\n  eeeee\n");
    CHECK(wrapped("> ", "aaaaa bbbbb ccccc ddddd eeeee", 24) ==
          "> aaaaa bbbbb ccccc\n  ddddd eeeee\n");
}

TEST_CASE("no line is wider than the terminal, and no word is lost") {
    const std::string text =
        "18 months imprisonment is 12 months or more, counted from the day of the sentence; the "
        "caf\xC3\xA9 na\xC3\xAFve fa\xC3\xA7"
        "ade \xE6\x9D\x8E\xE5\xB0\x8F\xE9\xBE\x99 stays whole";
    const int width = GENERATE(range(30, 120));
    const std::string lines = wrapped("  yes  ", text, width);
    std::string words;
    for (const std::string_view line : split(lines, '\n')) {
        CAPTURE(width, std::string{line});
        CHECK(display_width(line) <= width);
        CHECK(!line.ends_with(' '));
        words += std::string{line} + " ";
    }
    CHECK(with_single_spaces(words) == "yes " + text);
}

TEST_CASE("a word that no line can hold stays whole") {
    const std::string word(90, 'x');
    CHECK(wrapped("  ", "see " + word + " there", 40) == "  see\n  " + word + "\n  there\n");
    CHECK(wrapped("  ", word, 40) == "  " + word + "\n");
}

TEST_CASE("a terminal that is narrower than the start still gives the text some room") {
    CHECK(wrapped("          a long start  ", "one two three four five", 10) ==
          "          a long start  one two three four\n"
          "                        five\n");
}

TEST_CASE("a start with letters of several bytes indents by what is seen") {
    CHECK(wrapped("\xE2\x80\xA2 ", "one two three four five", 22) ==
          "\xE2\x80\xA2 one two three four\n  five\n");
}

}  // namespace lrpt::test
