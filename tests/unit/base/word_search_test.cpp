#include "base/word_search.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::string many(std::size_t count) {
    std::string text;
    while (text.size() < count)
        text += std::to_string(text.size()) + " ";
    return text.substr(0, count);
}

}  // namespace

TEST_CASE("a short value is looked for as it is, a long one in pieces, a tiny one not at all") {
    CHECK(telling_pieces({"Ben"}).empty());
    CHECK(telling_pieces({"Bena", "Bena", "Ann"}) == std::vector<std::string>{"Bena"});
    CHECK(telling_pieces({many(64)}).size() == 1);
    CHECK(telling_pieces({many(65)}).size() == 2);
    CHECK(telling_pieces({many(96)}).size() == 3);
}

TEST_CASE("pieces are found wherever they are, to the first and the last byte") {
    const std::vector<std::string> pieces{"Tarrant", "Tarr", "Lock\nwood", "01632 960123"};
    CHECK(pieces_in("", pieces).empty());
    CHECK(pieces_in("Tar", pieces).empty());
    CHECK(pieces_in("Tarran", pieces) == std::vector<std::string>{"Tarr"});
    CHECK(pieces_in("Tarrant", pieces) == std::vector<std::string>{"Tarr", "Tarrant"});
    CHECK(pieces_in(std::string{"\0Lock\nwood", 10}, pieces) ==
          std::vector<std::string>{"Lock\nwood"});
    CHECK(pieces_in("TTTTarTarTarr", pieces) == std::vector<std::string>{"Tarr"});
}

TEST_CASE("any 63 bytes that are left of a long value hold a piece of it") {
    const std::string value = many(300);
    const auto pieces = telling_pieces({value});
    for (std::size_t from = 0; from + 63 <= 288; ++from) {
        CAPTURE(from);
        CHECK_FALSE(pieces_in(value.substr(from, 63), pieces).empty());
    }
}

}  // namespace lrpt::test
