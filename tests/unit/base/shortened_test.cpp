#include "base/shortened.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("a text that is too long is cut where a character ends") {
    CHECK(shortened("", 3).empty());
    CHECK(shortened("abc", 3) == "abc");
    CHECK(shortened("abcd", 3) == "abc...");
    CHECK(shortened("aéé", 5) == "aéé");
    CHECK(shortened("aéé", 4) == "aé...");
    CHECK(shortened("éé", 1) == "...");
}

}  // namespace lrpt::test
