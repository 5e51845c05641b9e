#include "load/plain_record.hpp"

#include "model/field.hpp"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

namespace lrpt::test {

namespace {

// All that was read, in words, so that a difference can be seen.
std::string in_words(const Record& record) {
    std::string words;
    for (const Field* field : record.named)
        words += std::string{field->name} + " ";
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences) continue;
        words += "\n" + std::string{field.name} + " " + field.written(record.result).value_or("-");
    }
    for (const SentencedOffence& other : record.result.facts.other_offences) {
        const CourtResult result{.facts = {.main = other}};
        for (const Field& field : other_offence_fields())
            words += "\nother " + field.written(result).value_or("-");
    }
    return words + "\n" + to_text(record.faults);
}

bool is_plain(std::string_view line, PeopleFields people = PeopleFields::passed_over) {
    Record record;
    return read_plain_record(line, people, record);
}

// What a batch makes of a line: read as plain where it is.
Record read_line(const std::string& line, PeopleFields people) {
    const LineBlock block{.text = line};
    JsonRecords records{block, people};
    Record record;
    REQUIRE(records.next(record));
    record.line = 0;
    return record;
}

const std::vector<std::string> samples{
    R"({"id":"LCC-1","offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months","sentenced_on":"2013-02-14","risk":"high"})",
    R"({"id": "7", "court": "Leicester Magistrates", "custody_risk": true, "personal_victim": false, "victim_consent": null})",
    R"({ "offender_name" : "Zoë Exämple" , "victim_name":"", "crn":"x", "term":"P1Y6M", "tariff":"15 years" })",
    R"({"offence":"OF61131","other_offences":[{"offence":"OF61102","disposal":"imprisonment","term":"6 months","relation":"consecutive"},{"relation":"concurrent","plea":null}],"risk":"low"})",
    R"({"other_offences":[],"notification":true,"offence_against_child":false,"rj_ordered":true,"extension":"2 years"})",
    R"({"id":"\u0041\"","offence_date":"2012-02-29","referred_on":"2013-03-01","racially_aggravated":false})",
    R"({})",
};

// One small change somewhere, of the kinds that break JSON or a value, or do not.
std::string changed(std::string line, std::mt19937& rng) {
    static const std::string some{"\"\\{}[]:,tfn0-e\x01\x7f\x80\xc3 \t\"\""};
    const auto below = [&](std::size_t limit) { return rng() % std::max<std::size_t>(limit, 1); };
    const std::size_t at = below(line.size() + 1);
    switch (below(6)) {
        case 0: return line.erase(at, 1 + below(3));
        case 1: return line.insert(at, 1, some[below(some.size())]);
        case 2: return line.insert(at, line.substr(below(line.size()), below(40)));
        case 3: return line.substr(0, at);
        case 4: {
            const std::string& other = samples[below(samples.size())];
            return line.substr(0, at) + other.substr(below(other.size()));
        }
        default:
            if (at < line.size()) line[at] = some[below(some.size())];
            return line;
    }
}

}  // namespace

TEST_CASE("a plain record is read whole") {
    Record record;
    REQUIRE(read_plain_record(samples[0], PeopleFields::passed_over, record));
    CHECK(record.result.facts.id == "LCC-1");
    CHECK(record.result.facts.main.term == Term{.months = 18});
    CHECK(record.named.size() == 7);
    CHECK(record.faults.empty());
}

TEST_CASE(
    "what is written plainly is taken as plain, also other offences and letters beyond ASCII") {
    for (const std::size_t sample : {0U, 1U, 2U, 3U, 4U, 6U}) {
        CAPTURE(sample);
        CHECK(is_plain(samples[sample]));
    }
}

TEST_CASE("anything out of the ordinary is left to the parser that can say what is wrong") {
    const auto line = GENERATE(values<std::string>({
        "",
        " ",
        "{",
        "[]",
        R"("id")",
        R"({"id":"1"}x)",
        R"({"id":"1"}{"id":"2"})",
        R"({"id":"1",})",
        R"({,"id":"1"})",
        R"({"id" "1"})",
        R"({"id":"1)",
        R"({"id":"1\n"})",
        R"({"id":"\u0031"})",
        R"({"i\u0064":"1"})",
        R"({"id":""})",
        R"({"id":1})",
        R"({"id":true})",
        R"({"id":"1","id":"2"})",
        R"({"id":{"of":"1"}})",
        R"({"":"1"})",
        R"({"ofence":"OF61102"})",
        R"({"risk":"hgih"})",
        R"({"custody_risk":"yes"})",
        R"({"custody_risk":tru})",
        R"({"custody_risk":True})",
        R"({"sentenced_on":"2013-02-30"})",
        R"({"other_offences":{}})",
        R"({"other_offences":[null]})",
        R"({"other_offences":[{"risk":"low"}]})",
        R"({"other_offences":[{"plea":"guilty","plea":"guilty"}]})",
        R"({"other_offences":[{}})",
        "{\"id\":\"\x01\"}",
        "{\"id\":\"\x7f\"}",
        "{\"id\":\"\xc3\"}",
        "{\"id\":\"\xed\xa0\x80\"}",
        "{\"id\":\"1\"}\x0b",
        "\xef\xbb\xbf{\"id\":\"1\"}",
    }));
    CAPTURE(line);
    CHECK_FALSE(is_plain(line));
}

TEST_CASE("what is said of people is passed over for a decision and checked for a case") {
    const std::string line = R"({"id":"1","crn":"no number at all"})";
    CHECK(is_plain(line, PeopleFields::passed_over));
    CHECK_FALSE(is_plain(line, PeopleFields::checked));
}

TEST_CASE("a table has no more fields than a record can be asked for by bits") {
    CHECK(fields().size() <= 64);
    CHECK(other_offence_fields().size() <= 64);
}

// The scanner may only ever save time: forty thousand lines, most of them damaged, mean the same
// with it and without it, down to the last word of each fault.
TEST_CASE("read as plain or by the full parser, a line means the same") {
    std::mt19937 rng{7};  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same lines each time
    std::size_t plain = 0;
    std::size_t faulty = 0;
    for (int round = 0; round < 40000; ++round) {
        std::string line = samples[rng() % samples.size()];
        for (auto changes = rng() % 4; changes > 0; --changes)
            line = changed(line, rng);
        if (line.find_first_not_of(" \t\r\n") == std::string::npos) continue;
        if (line.find('\n') != std::string::npos) continue;
        const auto people = round % 2 == 0 ? PeopleFields::passed_over : PeopleFields::checked;
        const Record full = read_json_record(line, people);
        if (in_words(read_line(line, people)) != in_words(full)) {
            CAPTURE(line);
            CHECK(in_words(read_line(line, people)) == in_words(full));
        }
        plain += is_plain(line, people) ? 1 : 0;
        faulty += full.faults.empty() ? 0 : 1;
    }
    CHECK(plain > 8000);
    CHECK(faulty > 8000);
}

}  // namespace lrpt::test
