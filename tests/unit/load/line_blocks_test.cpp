#include "load/line_blocks.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace lrpt::test {

namespace {

// Gives the text in portions of a size, as a slow pipe does.
ReadBytes in_portions(std::string text, std::size_t portion) {
    return [text = std::move(text), portion, at = std::size_t{0}](char* into,
                                                                  std::size_t at_most) mutable {
        const std::size_t count = std::min({portion, at_most, text.size() - at});
        std::copy_n(text.data() + at, count, into);
        at += count;
        return count;
    };
}

std::vector<std::string> lines_of(const std::string& text, std::size_t portion) {
    Bytes bytes{in_portions(text, portion)};
    LineBlocks blocks{bytes};
    LineBlock block;
    std::vector<std::string> lines;
    while (blocks.next(block)) {
        LinesOfBlock in_block{block};
        while (const auto line = in_block.next()) {
            CHECK(line->number == lines.size() + 1);
            lines.emplace_back(line->text);
        }
    }
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines come whole, in order and numbered, however they arrive") {
    const std::size_t portion = GENERATE(1U, 2U, 3U, 7U, 1000U);
    CHECK(lines_of("", portion).empty());
    CHECK(lines_of("one", portion) == Lines{"one"});
    CHECK(lines_of("one\n", portion) == Lines{"one"});
    CHECK(lines_of("one\ntwo", portion) == Lines{"one", "two"});
    CHECK(lines_of("\n\none\n\n", portion) == Lines{"", "", "one", ""});
    CHECK(lines_of("\xEF\xBB\xBFone\r\ntwo\n", portion) == Lines{"one\r", "two"});
}

TEST_CASE("many lines stay as they are from block to block") {
    std::string text;
    Lines expected;
    for (int number = 0; number < 30000; ++number) {
        expected.push_back(std::string(static_cast<std::size_t>(number % 41), 'x'));
        text += expected.back() + "\n";
    }
    CHECK(lines_of(text, GENERATE(4096U, 1U << 20U)) == expected);
}

TEST_CASE("what a source gives at once is handed on, without waiting for more") {
    int asked = 0;
    Bytes bytes{[&](char* into, std::size_t) {
        const std::string text = ++asked == 1 ? "one\ntwo\nthr" : "ee\n";
        return text.copy(into, text.size());
    }};
    LineBlocks blocks{bytes};
    LineBlock block;
    REQUIRE(blocks.next(block));
    CHECK(block.text == "one\ntwo\n");
    CHECK(asked == 1);
    REQUIRE(blocks.next(block));
    CHECK(block.text == "three\n");
    CHECK(block.first_line == 3);
}

TEST_CASE("a line may be a megabyte long; a longer one is cut, and seen to be too long") {
    const std::size_t portion = GENERATE(1000U, 60000U, 1U << 20U, 1U << 23U);
    const std::string longest(longest_record, 'x');
    const std::string more(longest_record + 1, 'y');
    const std::string most(3 * longest_record, 'z');
    const Lines lines = lines_of("1\n" + longest + "\n" + more + "\n" + most + "\n5\n", portion);
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == "1");
    CHECK(lines[1] == longest);
    CHECK(lines[2].size() > longest_record);
    CHECK(lines[3].size() > longest_record);
    CHECK(lines[4] == "5");
}

}  // namespace lrpt::test
