#include "render/bar.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("something is never drawn as nothing, and only the whole as the whole") {
    const auto [part, whole, width, drawn] = GENERATE(table<int, int, int, std::string>({
        {0, 4, 8, "........"},
        {1, 4, 8, "##......"},
        {3, 4, 8, "######.."},
        {4, 4, 8, "########"},
        {1, 1000, 8, "#......."},
        {999, 1000, 8, "#######."},
        {5, 4, 8, "########"},
        {1, 2, 1, "#"},
        {1, 3, 3, "#.."},
        {0, 0, 8, ""},
        {3, 4, 0, ""},
    }));
    CHECK(bar(part, whole, width) == drawn);
}

TEST_CASE("a bar is twenty characters wide unless said") {
    CHECK(bar(3, 4) == "###############.....");
}

}  // namespace lrpt::test
