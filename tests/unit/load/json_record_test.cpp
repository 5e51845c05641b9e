#include "base/text.hpp"
#include "load/records.hpp"
#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Record read(std::string_view line, PeopleFields people = PeopleFields::passed_over) {
    return read_json_record(line, people);
}

std::string faults_of(std::string_view line) {
    return to_text(read(line).faults);
}

std::string nested(std::size_t depth, std::string_view open, std::string_view close) {
    std::string text;
    for (std::size_t level = 0; level < depth; ++level)
        text += open;
    for (std::size_t level = 0; level < depth; ++level)
        text += close;
    return text;
}

}  // namespace

TEST_CASE("JSON: a record fills its facts, and null is not recorded") {
    const Record record =
        read(R"({"id":"LCC-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment",)"
             R"("term":"18 months","sentenced_on":"2013-02-14","risk":null,"custody_risk":true,)"
             R"("personal_victim":false,"victim_consent":null,"other_offences":null})");
    CHECK(to_text(record.faults).empty());
    const Facts& facts = record.result.facts;
    CHECK(facts.id == "LCC-1");
    CHECK(facts.main.offence == "OF61102");
    CHECK(facts.main.disposal == Disposal::imprisonment);
    CHECK(facts.main.term == Term{.months = 18});
    CHECK(iso(facts.sentenced_on) == "2013-02-14");
    CHECK_FALSE(facts.risk);
    CHECK(facts.custody_risk == true);
    CHECK(facts.personal_victim == false);
    CHECK_FALSE(facts.victim_consent);
    CHECK(facts.other_offences.empty());
}

TEST_CASE("JSON: other offences are read one by one, each for itself") {
    const Record record = read(
        R"({"other_offences":[{"offence":"TH68010","disposal":"imprisonment","term":"6 months",)"
        R"("relation":"consecutive"},{"plea":"not-guilty","relation":"concurrent"},{}],)"
        R"("plea":"guilty"})");
    CHECK(to_text(record.faults).empty());
    const Facts& facts = record.result.facts;
    REQUIRE(facts.other_offences.size() == 3);
    CHECK(facts.other_offences[0].offence == "TH68010");
    CHECK(facts.other_offences[0].term == Term{.months = 6});
    CHECK(facts.other_offences[0].relation == Relation::consecutive);
    CHECK_FALSE(facts.other_offences[1].offence);
    CHECK(facts.other_offences[1].plea == Plea::not_guilty);
    CHECK(facts.other_offences[2] == SentencedOffence{});
    CHECK(facts.main.plea == Plea::guilty);
    CHECK_FALSE(facts.main.offence);
}

TEST_CASE("JSON: an empty object is a record of which nothing is known") {
    CHECK(faults_of("{}").empty());
    CHECK(faults_of(" { } \r").empty());
    CHECK(faults_of(R"({"other_offences":[]})").empty());
}

TEST_CASE("JSON: a line that is not one whole object is a fault") {
    const std::string line = GENERATE("",
                                      "x",
                                      "null",
                                      "true",
                                      "5",
                                      R"("text")",
                                      "[]",
                                      R"([{"plea":"guilty"}])",
                                      "{",
                                      "}",
                                      R"({"plea")",
                                      R"({"plea":)",
                                      R"({"plea":"guilty")",
                                      R"({"plea":"guilty",})",
                                      R"({"plea":"guil)",
                                      R"({plea:"guilty"})",
                                      R"({'plea':'guilty'})",
                                      R"({"plea":"guilty"}})",
                                      R"({"plea":"guilty"} {"plea":"guilty"})",
                                      R"({"plea":"guilty"} x)",
                                      R"({"plea":"guilty"} // comment)",
                                      R"({"plea":guilty})",
                                      R"({"custody_risk":True})",
                                      R"({"custody_risk":NaN})",
                                      R"({"id":"\q"})",
                                      R"({"id":"\ud800"})",
                                      "{\"id\":\"a\tb\"}",
                                      R"({"other_offences":[{})",
                                      R"({"other_offences":[{}}])");
    CAPTURE(line);
    CHECK_FALSE(read(line).faults.empty());
}

TEST_CASE("JSON: a NUL byte is a fault wherever it stands") {
    using namespace std::string_view_literals;
    const std::string_view line = GENERATE("\0"sv,
                                           "{}\0"sv,
                                           "{}\0{}"sv,
                                           "{\"plea\":\"guilty\"}\0 and more"sv,
                                           "{\"plea\":\0\"guilty\"}"sv,
                                           "{\"plea\":\"gui\0lty\"}"sv,
                                           "\0{\"plea\":\"guilty\"}"sv);
    CAPTURE(printable(line));
    CHECK_FALSE(read(line).faults.empty());
}

TEST_CASE("JSON: what is not UTF-8 is a fault, also in a key and in what is passed over") {
    const std::string line = GENERATE("{\"id\":\"\xFF\"}",
                                      "{\"id\":\"\xC3\"}",
                                      "{\"id\":\"\xC0\x80\"}",
                                      "{\"id\":\"\xED\xA0\x80\"}",
                                      "{\"id\":\"\xF5\x80\x80\x80\"}",
                                      "{\"\xFF\":\"x\"}",
                                      "{\"victim_name\":\"\xFF\"}",
                                      "\xFF\xFE{}");
    CHECK_FALSE(read(line).faults.empty());
}

TEST_CASE("JSON: an unknown key is a fault with the nearest known one, also of other offences") {
    CHECK(faults_of(R"({"pela":"guilty"})") == "pela: is not a field (Did you mean: plea)");
    CHECK_THAT(faults_of(R"({"Plea":"guilty"})"), Catch::Contains("Did you mean: plea"));
    CHECK(faults_of(R"({"zzzzzzzz":1})") == "zzzzzzzz: is not a field");
    CHECK(faults_of(R"({"other_offences":[{},{"relaton":"concurrent"}]})") ==
          "other_offences 2: relaton: is not a field (Did you mean: relation)");
    CHECK_THAT(faults_of(R"({"other_offences":[{"risk":"low"}]})"),
               Catch::Contains("risk: is not a field"));
    CHECK_THAT(faults_of(R"({"relation":"concurrent"})"), Catch::Contains("is not a field"));
}

TEST_CASE("JSON: a hostile key is repeated safely") {
    CHECK_THAT(faults_of(R"({"\u001b[2J\u202e":1})"),
               Catch::StartsWith("\\x1b[2J: is not a field"));
    CHECK_FALSE(read(R"({"":1})").faults.empty());
}

TEST_CASE("JSON: a key that stands twice is a fault, whatever its values") {
    const std::string line = GENERATE(R"({"plea":"guilty","plea":"guilty"})",
                                      R"({"plea":null,"plea":"guilty"})",
                                      R"({"plea":"guilty","risk":"low","plea":null})",
                                      R"({"plea":"guilty","ple\u0061":"guilty"})",
                                      R"({"other_offences":[],"other_offences":[]})",
                                      R"({"other_offences":[{"plea":"guilty","plea":"guilty"}]})",
                                      R"({"victim_name":"A","victim_name":"B"})");
    CAPTURE(line);
    CHECK_THAT(faults_of(line), Catch::Contains("stands twice"));
}

TEST_CASE("JSON: the same key in two other offences does not stand twice") {
    CHECK(faults_of(R"({"plea":"guilty","other_offences":[{"plea":"guilty"},{"plea":"guilty"}]})")
              .empty());
}

TEST_CASE("JSON: a value of the wrong kind is a fault of its field alone") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [key, value, wanted] = GENERATE(values<Row>({
        {"plea", "true", "text in quotation marks"},
        {"plea", "5", "text in quotation marks"},
        {"plea", "[]", "text in quotation marks"},
        {"plea", "{}", "text in quotation marks"},
        {"plea", "[[{\"plea\":[]}]]", "text in quotation marks"},
        {"plea", "{\"plea\":\"guilty\",\"x\":[1]}", "text in quotation marks"},
        {"id", "88121", "text in quotation marks"},
        {"id", "-1", "text in quotation marks"},
        {"id", "1.5e3", "text in quotation marks"},
        {"id", "99999999999999999999999", "text in quotation marks"},
        {"term", "12", "text in quotation marks"},
        {"sentenced_on", "20130214", "text in quotation marks"},
        {"custody_risk", "\"yes\"", "true or false"},
        {"custody_risk", "1", "true or false"},
        {"custody_risk", "0", "true or false"},
        {"custody_risk", "[true]", "true or false"},
        {"other_offences", "\"TH68010\"", "a list of objects"},
        {"other_offences", "{\"offence\":\"TH68010\"}", "a list of objects"},
        {"other_offences", "false", "a list of objects"},
        {"other_offences", "0", "a list of objects"},
    }));
    CAPTURE(key, value);
    const Record record = read("{\"" + key + "\":" + value + ",\"risk\":\"low\"}");
    REQUIRE(record.faults.size() == 1);
    CHECK(record.faults[0].field == key);
    CHECK_THAT(record.faults[0].problem, Catch::Contains(wanted));
    CHECK(record.result.facts.risk == Risk::low);
}

TEST_CASE("JSON: what is no object in the list of other offences is a fault") {
    const std::string list = GENERATE("null", "1", "true", "\"TH68010\"", "[]", "[{}]");
    CAPTURE(list);
    CHECK_THAT(faults_of("{\"other_offences\":[" + list + "]}"),
               Catch::StartsWith("other_offences: "));
    CHECK(read("{\"other_offences\":[{}," + list + ",{}]}").faults.size() == 1);
}

TEST_CASE("JSON: a value that its field does not take is a fault, with the nearest") {
    using Row = std::tuple<std::string, std::string>;
    const auto [line, expected] = GENERATE(values<Row>({
        {R"({"plea":"gulity"})", "Did you mean: guilty"},
        {R"({"plea":""})", "it is empty"},
        {R"({"id":""})", "it is empty"},
        {R"({"plea":"unknown"})", "is not one of"},
        {R"({"sentenced_on":"2013-02-30"})", "there is no 30 February 2013"},
        {R"({"sentenced_on":"14 Feb 2013"})", "is not a date"},
        {R"({"term":"a year"})", "is not a length of sentence"},
        {R"({"other_offences":[{"term":"a year"}]})", "other_offences 1: term"},
    }));
    CAPTURE(line);
    CHECK_THAT(faults_of(line), Catch::Contains(expected));
}

TEST_CASE("JSON: all faults of a record are found at once, and the rest of it is read") {
    const Record record = read(R"({"id":"1","plea":1,"risk":"huge","pela":{},"court":"LEICMC"})");
    CHECK(record.faults.size() == 3);
    CHECK(record.result.facts.id == "1");
    CHECK(record.result.facts.court == "LEICMC");
}

TEST_CASE("JSON: deep nesting is passed over without harm") {
    constexpr std::size_t deep = 200'000;
    const std::string lists = nested(deep, "[", "]");
    CHECK(read("{\"plea\":" + lists + "}").faults.size() == 1);
    CHECK(read("{\"zzzzzzzz\":" + lists + "}").faults.size() == 1);
    CHECK(read("{\"other_offences\":[" + lists + "]}").faults.size() == 1);
    CHECK_FALSE(read(std::string(deep, '[')).faults.empty());
    CHECK_FALSE(read("{\"plea\":" + std::string(deep, '[')).faults.empty());
    std::string objects;
    for (std::size_t level = 0; level < 50'000; ++level)
        objects += "{\"plea\":";
    CHECK_FALSE(read(objects).faults.empty());
}

TEST_CASE("JSON: people are passed over in a decision, whatever they are, and checked for a case") {
    const std::string line = GENERATE(R"({"victim_name":"=cmd"})",
                                      R"({"victim_name":5})",
                                      R"({"offender_name":["x"]})",
                                      R"({"crn":"nonsense"})",
                                      R"({"pnc":{"a":[1]}})");
    CAPTURE(line);
    CHECK(faults_of(line).empty());
    const Record checked = read(line, PeopleFields::checked);
    CHECK(checked.faults.size() == 1);
    CHECK_THAT(to_text(checked.faults), !Catch::Contains("cmd") && !Catch::Contains("nonsense"));
}

TEST_CASE("JSON: escapes are read as what they stand for") {
    CHECK(read(R"({"plea":"g\u0075ilty"})").result.facts.main.plea == Plea::guilty);
    CHECK(read(R"({"id":"Zo\u00eb \ud83d\ude00"})").result.facts.id ==
          "Zo\xC3\xAB \xF0\x9F\x98\x80");
}

}  // namespace lrpt::test
