#include "load/plain_toml.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/text_file.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

namespace lrpt::test {

namespace {

const std::vector<std::string>& shipped_files() {
    static const std::vector<std::string> files{
        "share/policy.toml", "share/law-topics.toml", "share/courts.toml"};
    return files;
}

// Nothing where the full parser refuses it.
std::optional<TomlNode> in_full(std::string_view text) {
    try {
        return parse_toml(text, "file.toml");
    } catch (const Error&) {
        return std::nullopt;
    }
}

// About 600 bytes in whole lines, from so far on.
std::string some_lines(const std::string& text, std::size_t from) {
    const std::size_t start = text.find('\n', from) + 1;
    return text.substr(start, text.rfind('\n', start + 600) - start);
}

}  // namespace

TEST_CASE("plain TOML: the files that ship are plain, and mean what the full parser says") {
    for (const std::string& path : shipped_files()) {
        CAPTURE(path);
        const std::string text = text_of_file(path);
        const auto plain = read_plain_toml(text);
        REQUIRE(plain);
        CHECK(*plain == parse_toml(text, path));
    }
}

TEST_CASE("plain TOML: what is plain is read as the full parser reads it") {
    const std::string text = GENERATE("",
                                      "\n",
                                      "# only a remark",
                                      "  a = 1 # remark\n\tb=2",
                                      "a = \"\"\nb = \"x # no remark\"",
                                      "a = \"say \\\"so\\\" and C:\\\\\"",
                                      "a = \"Zo\xC3\xAB\" # caf\xC3\xA9",
                                      "a = true\nb = false",
                                      "a = 0\nb = 999999999999999999",
                                      "a = 2013-02-01\nb = 2000-02-29",
                                      "a = []\nb = [ ]\nc = [\n]",
                                      "a = [\"x\"]\nb = [ \"x\" , \"y\", ]",
                                      "a = [ # one\n\n  \"x\", # two\n  \"y\" # three\n]",
                                      "2013 = 1\n-_- = 2\nA-b_3 = 3",
                                      "a = 1\n[b]\na = 2\n[c]\n[d]\na = 3",
                                      "[[a]]\n[[a]]\nb = 1\n[[c]]\n[[a]]",
                                      "[[a]]\n[[a.b]]\nx = 1\n[[a.b]]\nx = 2\n[[a]]\n[[a.b]]",
                                      "[[a]] # first\n[b] # other");
    CAPTURE(text);
    const auto plain = read_plain_toml(text);
    REQUIRE(plain);
    CHECK(plain == in_full(text));
}

TEST_CASE("plain TOML: what is not plain is left to the full parser") {
    const std::string text = GENERATE("a",
                                      "a =",
                                      "a = 1 2",
                                      "a = 1\na = 2",
                                      "a.b = 1",
                                      "\"a\" = 1",
                                      "a = 'x'",
                                      "a = \"\"\"x\"\"\"",
                                      "a = \"open",
                                      "a = \"two\nlines\"",
                                      "a = \"\\n\"",
                                      "a = \"\\u00e9\"",
                                      "a = \"\x01\"",
                                      "# \x7F",
                                      "a = 01",
                                      "a = -1",
                                      "a = +1",
                                      "a = 1_000",
                                      "a = 0x1F",
                                      "a = 1.5",
                                      "a = inf",
                                      "a = 1000000000000000000",
                                      "a = 2013-02-30",
                                      "a = 2013-02-01T10:00:00",
                                      "a = 2013-02-01 10:00:00",
                                      "a = 10:00:00",
                                      "a = [1]",
                                      "a = [[\"x\"]]",
                                      "a = [\"x\" \"y\"]",
                                      "a = [,]",
                                      "a = [\"x\"",
                                      "a = {b = 1}",
                                      "[a]\n[a]",
                                      "[a]\n[[a]]",
                                      "[[a]]\n[a]",
                                      "a = []\n[[a]]",
                                      "a = 1\n[a]",
                                      "[a.b]",
                                      "[[a.b]]",
                                      "[ a ]",
                                      "[[a] ]",
                                      "[]",
                                      "[[a]",
                                      "[a]]",
                                      "a = 1\r\n",
                                      "\xEF\xBB\xBF"
                                      "a = 1");
    CAPTURE(text);
    CHECK_FALSE(read_plain_toml(text));
}

// Whatever slips of the pen a file has: the quick reader never says other than the full one.
TEST_CASE("plain TOML: a file with slips is read as the full parser reads it, or left to it") {
    static const std::string alphabet = "[]=\"\\#\n\t ,.-_019ax'\r\x01\x7F\xC3\xA9{}:T";
    std::mt19937 random{20130201};
    const auto below = [&random](std::size_t limit) { return random() % limit; };
    int plain_ones = 0;
    for (int round = 0; round < 600; ++round) {
        std::string text = some_lines(text_of_file(shipped_files()[below(3)]), below(4000));
        for (std::size_t slips = 1 + below(3); slips > 0; --slips) {
            const std::size_t at = below(text.size());
            if (below(2) == 0) text.erase(at, 1 + below(3));
            text.insert(std::min(at, text.size()), 1, alphabet[below(alphabet.size())]);
        }
        if (!is_utf8(text)) continue;
        const auto plain = read_plain_toml(text);
        if (!plain) continue;
        ++plain_ones;
        CAPTURE(text);
        CHECK(plain == in_full(text));
    }
    CHECK(plain_ones > 50);
}

}  // namespace lrpt::test
