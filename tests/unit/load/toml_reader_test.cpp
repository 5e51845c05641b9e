#include "load/toml_reader.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <tuple>

namespace lrpt {

namespace test {

enum class Fruit { apple, pear };

}  // namespace test

template <>
inline constexpr auto names_of<test::Fruit> = std::array{
    Name{test::Fruit::apple, "apple"},
    Name{test::Fruit::pear, "pear"},
};

}  // namespace lrpt

namespace lrpt::test {

namespace {

using Use = std::function<void(TomlTable&)>;

// Reads the text and takes from its topmost table what `use` asks for.
void with_table(std::string_view text, const Use& use) {
    const TemporaryFile file{text};
    const TomlNode parsed = read_toml(file.path());
    TomlTable table{parsed, "file.toml"};
    use(table);
    table.done();
}

Error refusal_by(std::string_view text, const Use& use) {
    return refusal_of([&] { with_table(text, use); });
}

void take_text(TomlTable& table) {
    table.text("key");
}
void take_number(TomlTable& table) {
    table.number("key");
}
void take_date(TomlTable& table) {
    table.date("key");
}
void take_texts(TomlTable& table) {
    table.texts("key");
}
void take_tables(TomlTable& table) {
    table.tables("key");
}
void take_nothing(TomlTable&) {}
void take_choice(TomlTable& table) {
    table.choice<Fruit>("key");
}

}  // namespace

TEST_CASE("TOML: each kind of value is taken by its key") {
    with_table(
        "text = \"Zo\xC3\xAB\"\n"
        "number = 12\n"
        "day = 2013-02-01\n"
        "list = [\"a\", \"b\"]\n"
        "fruit = \"pear\"\n"
        "[[row]]\nname = \"one\"\n[[row]]\nname = \"two\"\n",
        [](TomlTable& table) {
            CHECK(table.text("text") == "Zo\xC3\xAB");
            CHECK(table.number("number") == 12);
            CHECK(to_iso(table.date("day")) == "2013-02-01");
            CHECK(table.texts("list") == Names{"a", "b"});
            CHECK(table.choice<Fruit>("fruit") == Fruit::pear);
            std::vector<TomlTable> rows = table.tables("row");
            REQUIRE(rows.size() == 2);
            CHECK(rows[0].text("name") == "one");
            CHECK(rows[1].text("name") == "two");
        });
}

TEST_CASE("TOML: what may be absent is empty where it is") {
    with_table("", [](TomlTable& table) {
        CHECK(table.text_or_empty("text").empty());
        CHECK(table.texts("list").empty());
        CHECK(table.tables("rows").empty());
        CHECK_FALSE(table.date_if_any("day"));
    });
}

TEST_CASE("TOML: what must be there is named where it is not") {
    const Use use = GENERATE(values<Use>({take_text, take_number, take_date, take_choice}));
    const Error error = refusal_by("other = 1\n", use);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("\"key\" is missing"));
}

TEST_CASE("TOML: a value of the wrong kind is refused with file, line and key") {
    using Row = std::tuple<std::string, Use>;
    const auto [value, use] = GENERATE(values<Row>({
        {"12", take_text},
        {"true", take_text},
        {"[\"a\"]", take_text},
        {"2013-02-01", take_text},
        {"\"12\"", take_number},
        {"12.0", take_number},
        {"-1", take_number},
        {"100001", take_number},
        {"9223372036854775807", take_number},
        {"true", take_number},
        {"\"2013-02-01\"", take_date},
        {"2013-02-01T10:00:00", take_date},
        {"10:00:00", take_date},
        {"2013", take_date},
        {"\"a\"", take_texts},
        {"[1]", take_texts},
        {"[\"a\", 1]", take_texts},
        {"{a = 1}", take_texts},
        {"\"a\"", take_tables},
        {"[1]", take_tables},
        {"{a = 1}", take_tables},
        {"\"plum\"", take_choice},
        {"\"Pear\"", take_choice},
        {"1", take_choice},
    }));
    CAPTURE(value);
    const Error error = refusal_by("\n\nkey = " + value + "\n", use);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::StartsWith("file.toml:3: \"key\" "));
}

TEST_CASE("TOML: numbers run from 0 to 100,000") {
    const auto number = [](std::string_view text) {
        int value = -1;
        with_table(text, [&](TomlTable& table) { value = table.number("key"); });
        return value;
    };
    CHECK(number("key = 0") == 0);
    CHECK(number("key = 100000") == 100'000);
}

TEST_CASE("TOML: a choice that is not one is offered the nearest") {
    const Error error = refusal_by("key = \"pera\"", take_choice);
    CHECK_THAT(error.what(), Catch::Contains("\"pera\"") && Catch::Contains("apple, pear"));
    CHECK(error.suggestions == Names{"pear"});
}

TEST_CASE("TOML: a key that nobody asked for is refused with its line and the nearest key") {
    const Error error = refusal_by("key = \"a\"\n\nkex = \"b\"\n", take_text);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::StartsWith("file.toml:3: unknown key \"kex\""));
    CHECK(error.suggestions == Names{"key"});
}

TEST_CASE("TOML: of several unknown keys the first in the file is named") {
    CHECK_THAT(refusal_by("zz = 1\naa = 2\n", take_nothing).what(), Catch::Contains("\"zz\""));
}

TEST_CASE("TOML: an unknown key is refused whatever kind of value it has") {
    const std::string text = GENERATE("x = 1", "[x]\ny = 1", "[[x]]\ny = 1", "x.y = 1", "[x]");
    CAPTURE(text);
    CHECK(refusal_by(text, take_nothing).exit == Exit::configuration);
}

TEST_CASE("TOML: what is not TOML is refused with its place") {
    const std::string text = GENERATE("key",
                                      "key =",
                                      "key = \"open",
                                      "key = 'open",
                                      "key = \"\"\"open",
                                      "key = 1 2",
                                      "key = 1\nkey = 2",
                                      "[a]\n[a]",
                                      "key = 1\n[key]",
                                      "key = 2013-02-30",
                                      "key = 2013-13-01",
                                      "key = 0000000000013",
                                      "key = 99999999999999999999",
                                      "key = [1, 2",
                                      "key = {a = 1",
                                      "key = {a = 1\n}",
                                      "[a",
                                      "[a]]",
                                      "[[a]",
                                      "[[a]",
                                      "[]",
                                      "[.]",
                                      "= 1",
                                      "key = \"\\q\"",
                                      "key = \"\\ud800\"",
                                      "key = \"a\x01\"",
                                      "\x1b[2J = 1");
    CAPTURE(text);
    const Error error = refusal_by(text, take_nothing);
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains(":1:") || Catch::Contains(":2:"));
    CHECK_THAT(error.what(), Catch::Contains("not TOML"));
}

TEST_CASE("TOML: keys on which the parser has been known to stop the program are refused") {
    const std::string text = GENERATE("[~0",
                                      "[~",
                                      "~0",
                                      "\xC3\xA9 = 1",
                                      "[\xC3\xA9",
                                      "[\xC3\xA9]",
                                      "a\xC3\xA9 = 1",
                                      "a.\xC3\xA9 = 1",
                                      "key = \xC3\xA9",
                                      "key = [\xC3\xA9",
                                      "key = {\xC3\xA9 = 1}",
                                      "key = 1\xC3\xA9",
                                      "\xF0\x9F\x98\x80 = 1",
                                      "[[~0",
                                      "[a.~0",
                                      "key = ~0",
                                      "key = 0x",
                                      "key = 1e",
                                      "key = +",
                                      "key = 1__2");
    CAPTURE(text);
    CHECK(refusal_by(text, take_nothing).exit == Exit::configuration);
}

TEST_CASE("TOML: nesting without end is refused and does no harm") {
    const std::size_t deep = 100'000;
    CHECK(refusal_by("key = " + std::string(deep, '['), take_nothing).exit == Exit::configuration);
    std::string tables = "key = ";
    for (std::size_t level = 0; level < deep; ++level)
        tables += "{a=";
    CHECK(refusal_by(tables, take_nothing).exit == Exit::configuration);
}

TEST_CASE("TOML: a file that is not there, is a folder or is not UTF-8 is refused") {
    CHECK(refusal_of([] { read_toml("share/no-such-file.toml"); }).exit == Exit::no_input);
    CHECK(refusal_of([] { read_toml("share"); }).exit == Exit::no_input);
    CHECK(refusal_by("key = \"\xFF\"", take_nothing).exit == Exit::data);
    CHECK(refusal_by(std::string((16U << 20U) + 1, '#'), take_nothing).exit == Exit::data);
}

TEST_CASE("TOML: a byte order mark and Windows line ends are read") {
    with_table("\xEF\xBB\xBFkey = \"a\"\r\n",
               [](TomlTable& table) { CHECK(table.text("key") == "a"); });
}

}  // namespace lrpt::test
