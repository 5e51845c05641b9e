#include "base/shell_word.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a value is one word of a command line, whatever is in it") {
    using Row = std::tuple<std::string, std::string>;
    const auto [value, word] = GENERATE(values<Row>({
        {"LE1 1HD", "\"LE1 1HD\""},
        {"", "\"\""},
        {"O'Hara & Sons; rm *", "\"O'Hara & Sons; rm *\""},
        {"$HOME", "'$HOME'"},
        {"`id`", "'`id`'"},
        {"say \"no\"", "'say \"no\"'"},
        {"it's $5", "'it'\\''s $5'"},
    }));
    CHECK(in_shell(value) == word);
}

}  // namespace lrpt::test
