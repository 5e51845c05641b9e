#include "load/csv.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::vector<CsvRecord> records_of(const std::string& text, std::size_t piece = 7) {
    Bytes bytes{stream_of(text, piece)};
    CsvReader reader{bytes};
    std::vector<CsvRecord> records;
    while (const CsvRecord* record = reader.next())
        records.push_back(*record);
    return records;
}

}  // namespace

TEST_CASE("one CSV record is its values, whatever quoting and line ends it has") {
    using Row = std::tuple<std::string, Names>;
    const auto [text, expected] = GENERATE(values<Row>({
        {"a,b,c\n", {"a", "b", "c"}},
        {"a,b,c", {"a", "b", "c"}},
        {"a,b,c\r\n", {"a", "b", "c"}},
        {"a,b,c\r", {"a", "b", "c"}},
        {"a,,c\n", {"a", "", "c"}},
        {",\n", {"", ""}},
        {"a,\n", {"a", ""}},
        {"a,", {"a", ""}},
        {"\"a,b\",c\n", {"a,b", "c"}},
        {"\"say \"\"yes\"\"\",c\n", {"say \"yes\"", "c"}},
        {"\"\",c\n", {"", "c"}},
        {"\"\"\"\"\n", {"\""}},
        {"\"two\nlines\",c\n", {"two\nlines", "c"}},
        {"\"two\r\nlines\",c\r\n", {"two\r\nlines", "c"}},
        {"\"a\"\r\n", {"a"}},
        {" a , b \n", {" a ", " b "}},
        {"a;b\tc\n", {"a;b\tc"}},
        {"Zo\xC3\xAB,b\n", {"Zo\xC3\xAB", "b"}},
        {"\xEF\xBB\xBF"
         "a,b\n",
         {"a", "b"}},
        {"\xEF\xBB\xBF\"a\",b\n", {"a", "b"}},
    }));
    CAPTURE(text);
    const std::size_t piece = GENERATE(1U, 2U, 3U, 1000U);
    const std::vector<CsvRecord> records = records_of(text, piece);
    REQUIRE(records.size() == 1);
    CHECK(records[0].fault.empty());
    CHECK(records[0].values == expected);
    CHECK(records[0].line == 1);
}

TEST_CASE("a record is known by the line on which it starts, blank lines counted") {
    const auto records = records_of("a,b\n\r\n\n\"two\nlines\",c\nlast,one\n");
    REQUIRE(records.size() == 3);
    CHECK(records[0].line == 1);
    CHECK(records[1].line == 4);
    CHECK(records[2].line == 6);
}

TEST_CASE("an empty stream, a byte order mark and blank lines hold no record") {
    const std::string text = GENERATE("", "\n", "\r\n\r\n", "\xEF\xBB\xBF", "\xEF\xBB\xBF\n\n");
    CHECK(records_of(text).empty());
}

TEST_CASE("a byte order mark that is cut short is text") {
    const auto records = records_of("\xEF\xBB");
    REQUIRE(records.size() == 1);
    CHECK(records[0].values == Names{"\xEF\xBB"});
}

TEST_CASE("faulty quoting is a fault of its record, and the next line is read") {
    using Row = std::tuple<std::string, std::string>;
    const auto [line, fault] = GENERATE(values<Row>({
        {"\"a\"b,c", "text after a closing quotation mark"},
        {"\"a\" ,c", "text after a closing quotation mark"},
        {"x,\"a\"\"\"b,c", "text after a closing quotation mark"},
        {"a\"b,c", "inside a value that is not quoted"},
        {" \"a\",c", "inside a value that is not quoted"},
    }));
    CAPTURE(line);
    const auto records = records_of(line + "\nnext,one\n");
    REQUIRE(records.size() == 2);
    CHECK_THAT(records[0].fault, Catch::Contains(fault));
    CHECK(records[1].fault.empty());
    CHECK(records[1].values == Names{"next", "one"});
    CHECK(records[1].line == 2);
}

TEST_CASE("a quotation mark that is never closed is a fault at the end of the stream") {
    const auto records = records_of("good,one\n\"open,b\nnext,one\n");
    REQUIRE(records.size() == 2);
    CHECK(records[0].fault.empty());
    CHECK(records[1].line == 2);
    CHECK_THAT(records[1].fault, Catch::Contains("never closed"));
}

TEST_CASE("a record of 1 MiB is read, and one byte more is refused and passed over") {
    const std::string longest(longest_record, 'x');
    const auto whole = records_of(longest + "\nnext\n", 65536);
    REQUIRE(whole.size() == 2);
    CHECK(whole[0].fault.empty());
    CHECK(whole[0].values[0].size() == longest_record);

    const auto cut = records_of(longest + "x\nnext\n", 65536);
    REQUIRE(cut.size() == 2);
    CHECK_THAT(cut[0].fault, Catch::Contains("longer than 1 MiB"));
    CHECK(cut[1].values == Names{"next"});
    CHECK(cut[1].line == 2);
}

TEST_CASE("a record is too long however its bytes are divided into values") {
    const std::string value(1000, 'x');
    std::string many_values;
    for (int count = 0; count < 1100; ++count)
        many_values += value + ",";
    const std::string quoted = "\"" + std::string(longest_record + 1, 'x') + "\"";
    for (const std::string& text : {many_values, quoted}) {
        const auto records = records_of(text + "\nnext\n", 65536);
        REQUIRE(records.size() == 2);
        CHECK_THAT(records[0].fault, Catch::Contains("longer than 1 MiB"));
        CHECK(records[1].values == Names{"next"});
    }
}

TEST_CASE("memory does not grow with a line of nothing but commas") {
    const auto records = records_of(std::string(2 * longest_record, ',') + "\nnext\n", 65536);
    REQUIRE(records.size() == 2);
    CHECK_THAT(records[0].fault, Catch::Contains("longer than 1 MiB"));
    CHECK(records[0].values.size() <= longest_record + 1);
}

}  // namespace lrpt::test
