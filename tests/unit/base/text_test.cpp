#include "base/text.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("white space is trimmed from both ends and nowhere else") {
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(trimmed("a") == "a");
    CHECK(trimmed(" \n ").empty());
    CHECK(trimmed("").empty());
}

TEST_CASE("case is changed for plain letters only, without a locale") {
    CHECK(lower_case("ABC-\xC3\x89z") == "abc-\xC3\x89z");
    CHECK(upper_case("abc-\xC3\xA9Z") == "ABC-\xC3\xA9Z");
}

TEST_CASE("a text is split at every separator, with empty parts between") {
    using Parts = std::vector<std::string_view>;
    CHECK(split("a,b", ',') == Parts{"a", "b"});
    CHECK(split(",a,,", ',') == Parts{"", "a", "", ""});
    CHECK(split("", ',') == Parts{""});
}

TEST_CASE("parts are joined, and listed as people say them") {
    CHECK(joined({"a", "b", "c"}, "; ") == "a; b; c");
    CHECK(joined({}, "; ").empty());
    CHECK(listed({}, "or").empty());
    CHECK(listed({"a"}, "or") == "a");
    CHECK(listed({"a", "b"}, "or") == "a or b");
    CHECK(listed({"a", "b", "c"}, "and") == "a, b and c");
}

TEST_CASE("a whole number is digits and nothing else") {
    CHECK(whole_number("0") == 0);
    CHECK(whole_number("007") == 7);
    CHECK(whole_number("999999999") == 999'999'999);

    const std::string text =
        GENERATE("", "-1", "+1", " 1", "1 ", "1.0", "1e3", "0x1", "a", "1a", "1000000000", "１");
    CAPTURE(text);
    CHECK_FALSE(whole_number(text));
}

TEST_CASE("well-formed UTF-8 is told from the rest") {
    using Row = std::tuple<std::string, bool>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"", true},
        {"plain", true},
        {"Zo\xC3\xAB", true},
        {"\xE2\x82\xAC", true},
        {"\xF0\x9F\x98\x80", true},
        {"\xF4\x8F\xBF\xBF", true},
        {"\x80", false},
        {"\xC3", false},
        {"\xC3(", false},
        {"\xC0\x80", false},          // overlong
        {"\xC1\xBF", false},          // overlong
        {"\xE0\x80\x80", false},      // overlong
        {"\xF0\x80\x80\x80", false},  // overlong
        {"\xED\xA0\x80", false},      // half of a surrogate pair
        {"\xF4\x90\x80\x80", false},  // beyond the last code point
        {"\xF5\x80\x80\x80", false},
        {"\xFF", false},
        {"\xE2\x82", false},
        {"a\xF0\x9F\x98", false},
    }));
    CAPTURE(text);
    CHECK(is_utf8(text) == expected);
}

TEST_CASE("control characters are found wherever they stand, in every encoding of them") {
    CHECK(has_control_characters("a\x1b[2J"));
    CHECK(has_control_characters("\n"));
    CHECK(has_control_characters("\x7f"));
    CHECK(has_control_characters("\xC2\x9B"));  // C1
    CHECK(has_control_characters(std::string_view{"a\0b", 3}));
    CHECK_FALSE(has_control_characters("Zo\xC3\xAB O'Neill"));
    CHECK_FALSE(has_control_characters("\xFF"));
}

TEST_CASE("printable text keeps its letters and shows the rest as escapes") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"plain", "plain"},
        {"Zo\xC3\xAB", "Zo\xC3\xAB"},
        {"a\x1b[31mb", "a\\x1b[31mb"},
        {"a\nb\tc\r", "a\\x0ab\\x09c\\x0d"},
        {"\x7f", "\\x7f"},
        {"\xC2\x9B", "\\x9b"},
        {"a\xFFz", "a\\xffz"},
        {"\xC3", "\\xc3"},
        {"a\xE2\x80\xAE"
         "b",
         "ab"},  // right-to-left override
        {"a\xE2\x81\xA6"
         "b\xE2\x81\xA9",
         "ab"},  // isolates
        {"a\xE2\x80\x8E"
         "b",
         "ab"},  // left-to-right mark
    }));
    CAPTURE(text);
    CHECK(printable(text) == expected);
    CHECK_FALSE(has_control_characters(printable(text)));
    CHECK(is_utf8(printable(text)));
}

TEST_CASE("things are counted in the plural except one") {
    CHECK(counted(0, "case") == "0 cases");
    CHECK(counted(1, "case") == "1 case");
    CHECK(counted(2, "case") == "2 cases");
}

TEST_CASE("the nearest words are at most two edits away, or begin so, nearest first") {
    const std::vector<std::string_view> words{"guilty", "not-guilty", "mixed", "plea", "place"};
    using Row = std::tuple<std::string, Names>;
    const auto [typed, expected] = GENERATE(values<Row>({
        {"guilty", {"guilty"}},
        {"gulity", {"guilty"}},  // two neighbours swapped
        {"GUILTY", {"guilty"}},
        {"gilt", {}},  // four letters: one edit only
        {"gilty", {"guilty"}},
        {"pela", {"plea"}},
        {"plae", {"plea", "place"}},
        {"not", {"not-guilty"}},  // it begins so
        {"no", {}},
        {"mxd", {}},
        {"xyzzy", {}},
        {"", {}},
    }));
    CAPTURE(typed);
    CHECK(nearest_words(typed, words) == expected);
}

TEST_CASE("at most three words are offered, and none for a text without end") {
    const std::vector<std::string_view> words{"abcdef1", "abcdef2", "abcdef3", "abcdef4"};
    CHECK(nearest_words("abcdef", words).size() == 3);
    CHECK(nearest_words(std::string(100'000, 'a'), words).empty());
}

TEST_CASE("a suggestion is one sentence, and none where nothing is near") {
    CHECK(did_you_mean("gulity", {"guilty", "mixed"}) == Names{"Did you mean: guilty"});
    CHECK(did_you_mean("abcd", {"abce", "abcf"}) == Names{"Did you mean: abce or abcf"});
    CHECK(did_you_mean("xyzzy", {"guilty"}).empty());
}

}  // namespace lrpt::test
