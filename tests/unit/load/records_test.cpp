#include "load/records.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::vector<Record> records_of(const std::string& text,
                               std::optional<RecordFormat> format = {},
                               PeopleFields people = PeopleFields::passed_over) {
    RecordReader reader{stream_of(text), format, people};
    std::vector<Record> records;
    while (auto record = reader.next())
        records.push_back(std::move(*record));
    return records;
}

std::string heading_refusal(const std::string& text) {
    const Error error = refusal_of([&] { records_of(text); });
    CHECK(error.exit == Exit::data);
    return error.what();
}

}  // namespace

TEST_CASE("a stream that starts with a brace is JSON Lines, any other is CSV") {
    const auto json = records_of("\xEF\xBB\xBF\n  {\"plea\":\"guilty\"}\n");
    REQUIRE(json.size() == 1);
    CHECK(json[0].line == 2);
    CHECK(json[0].result.facts.main.plea == Plea::guilty);

    const auto csv = records_of("plea\nguilty\n");
    REQUIRE(csv.size() == 1);
    CHECK(csv[0].line == 2);
    CHECK(csv[0].result.facts.main.plea == Plea::guilty);
}

TEST_CASE("an empty stream holds no record in either format") {
    CHECK(records_of("").empty());
    CHECK(records_of("\n \n", RecordFormat::jsonl).empty());
    CHECK(records_of("\n\n", RecordFormat::csv).empty());
    CHECK(records_of("plea,offence\n").empty());
}

TEST_CASE("one JSON list is refused with the way to make lines of it") {
    const Error error = refusal_of([] { records_of(" [{\"plea\":\"guilty\"}]"); });
    CHECK(error.exit == Exit::data);
    CHECK_FALSE(error.advice.empty());
}

TEST_CASE("JSON Lines are counted with their blank lines, and each stands for itself") {
    const auto records = records_of("{\"id\":\"1\"}\r\n\n \t\n{\"id\"\n{\"id\":\"3\"}");
    REQUIRE(records.size() == 3);
    CHECK(records[0].line == 1);
    CHECK(records[0].result.facts.id == "1");
    CHECK(records[1].line == 4);
    CHECK_FALSE(records[1].faults.empty());
    CHECK(records[2].line == 5);
    CHECK(records[2].result.facts.id == "3");
    CHECK(records[2].faults.empty());
}

TEST_CASE("a JSON line longer than 1 MiB is one fault, and the next line is read") {
    const std::string longest = R"({"id":")" + std::string(longest_record - 9, 'x') + R"("})";
    REQUIRE(longest.size() == longest_record);
    const auto whole = records_of(longest + "\n{\"id\":\"2\"}\n");
    REQUIRE(whole.size() == 2);
    CHECK(whole[0].faults.empty());

    const auto cut = records_of(" " + longest + "\n{\"id\":\"2\"}\n", RecordFormat::jsonl);
    REQUIRE(cut.size() == 2);
    CHECK_THAT(to_text(cut[0].faults), Catch::Contains("longer than 1 MiB"));
    CHECK(cut[0].line == 1);
    CHECK(cut[1].result.facts.id == "2");
    CHECK(cut[1].line == 2);
}

TEST_CASE("CSV: a row fills the fields of its heading, blank and unknown are not recorded") {
    const auto records = records_of(
        "id, offence ,plea,term,custody_risk,sentenced_on\n"
        "LCC-1,OF61102,guilty,18 months,yes,2013-02-14\n"
        "LCC-2,,unknown, ,no,\n");
    REQUIRE(records.size() == 2);
    CHECK(to_text(records[0].faults).empty());
    const Facts& first = records[0].result.facts;
    CHECK(first.id == "LCC-1");
    CHECK(first.main.offence == "OF61102");
    CHECK(first.main.plea == Plea::guilty);
    CHECK(first.main.term == Term{.months = 18});
    CHECK(first.custody_risk == true);
    CHECK(iso(first.sentenced_on) == "2013-02-14");

    CHECK(to_text(records[1].faults).empty());
    const Facts& second = records[1].result.facts;
    CHECK_FALSE(second.main.offence);
    CHECK_FALSE(second.main.plea);
    CHECK_FALSE(second.main.term);
    CHECK(second.custody_risk == false);
    CHECK_FALSE(second.sentenced_on);
}

TEST_CASE("CSV: byte order mark, CRLF and quoted line breaks are those of a spreadsheet") {
    const auto records = records_of(
        "\xEF\xBB\xBFid,victim_name,court\r\n"
        "LCC-1,\"Pat\r\nO'Neill\",\"Leicester, Crown\"\r\n"
        "LCC-2,,x\r\n");
    REQUIRE(records.size() == 2);
    CHECK(to_text(records[0].faults).empty());
    CHECK(records[0].result.facts.id == "LCC-1");
    CHECK(records[0].result.facts.court == "Leicester, Crown");
    CHECK(records[0].line == 2);
    CHECK(records[1].result.facts.court == "x");
    CHECK(records[1].line == 4);
}

TEST_CASE("a fact that holds control characters is a fault in either format") {
    const auto csv = records_of("id,court\nLCC-1,\"two\nlines\"\nLCC\x1b[2J,x\n");
    REQUIRE(csv.size() == 2);
    CHECK(csv[0].faults.size() == 1);
    CHECK(csv[1].faults.size() == 1);
    const auto json = records_of(R"({"id":"LCC\u0000","court":"\u001b[2J"})");
    CHECK(json[0].faults.size() == 2);
}

TEST_CASE("CSV: a heading that is no field, stands twice or is a list is refused") {
    CHECK_THAT(heading_refusal("id,pela\n"), Catch::Contains("line 1") && Catch::Contains("pela"));
    CHECK_THAT(heading_refusal("id,plea,id\n"), Catch::Contains("twice"));
    CHECK_THAT(heading_refusal("id,other_offences\n"), Catch::Contains("list"));
    CHECK_THAT(heading_refusal("id,,plea\n"), Catch::Contains("is not a field"));
    CHECK_THAT(heading_refusal("id,Plea\n"), Catch::Contains("is not a field"));
    CHECK_THAT(heading_refusal("\n\nid,\x1b[2J\n"), Catch::Contains("line 3"));
    CHECK_THAT(heading_refusal("id,\"plea\n"), Catch::Contains("never closed"));
}

TEST_CASE("CSV: an unknown heading is offered the nearest field") {
    const Error error = refusal_of([] { records_of("custody_rsk\n"); });
    CHECK(error.suggestions == Names{"custody_risk"});
}

TEST_CASE("CSV: a short row, a long row and faulty quoting are faults of their record alone") {
    const auto records = records_of(
        "id,plea\n"
        "short\n"
        "long,guilty,more\n"
        "\"quoted\"x,guilty\n"
        "good,guilty\n");
    REQUIRE(records.size() == 4);
    CHECK_THAT(to_text(records[0].faults), Catch::Contains("1 value, the heading 2"));
    CHECK_THAT(to_text(records[1].faults), Catch::Contains("3 values, the heading 2"));
    CHECK_THAT(to_text(records[2].faults), Catch::Contains("closing quotation mark"));
    CHECK(records[3].faults.empty());
    CHECK_FALSE(records[1].result.facts.main.plea);  // which value is whose cannot be told
}

TEST_CASE("CSV: a value that its field does not take is a fault that names the field") {
    using Row = std::tuple<std::string, std::string>;
    const auto [heading, value] = GENERATE(values<Row>({
        {"plea", "gulity"},
        {"plea", "Guilty"},
        {"custody_risk", "true"},
        {"custody_risk", "1"},
        {"sentenced_on", "2013-02-29"},
        {"sentenced_on", "14/02/2013"},
        {"term", "a year"},
        {"risk", "very high"},
        {"id", "\xFF\xFE"},
        {"court", "Leicester\xC3"},
    }));
    CAPTURE(heading, value);
    const auto records = records_of("id,court,plea,custody_risk,sentenced_on,term,risk\n");
    const auto faulty = records_of(heading + "\n" + value + "\n");
    CHECK(records.empty());
    REQUIRE(faulty.size() == 1);
    REQUIRE(faulty[0].faults.size() == 1);
    CHECK(faulty[0].faults[0].field == heading);
}

TEST_CASE("CSV: people are passed over in a decision and checked for a case") {
    const std::string text = "id,victim_name,crn\n1,=cmd(),nonsense\n";
    const auto decision = records_of(text, {}, PeopleFields::passed_over);
    CHECK(decision[0].faults.empty());
    CHECK_FALSE(decision[0].result.people.victim_name);

    const auto for_case = records_of(text, {}, PeopleFields::checked);
    CHECK(for_case[0].faults.size() == 2);
    CHECK_THAT(to_text(for_case[0].faults),
               !Catch::Contains("cmd") && !Catch::Contains("nonsense"));
}

TEST_CASE("CSV: all faults of a row are found at once") {
    const auto records = records_of("plea,risk,term\nx,y,z\n");
    CHECK(records[0].faults.size() == 3);
}

}  // namespace lrpt::test
