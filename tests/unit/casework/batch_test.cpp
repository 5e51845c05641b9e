#include "casework/batch.hpp"

#include "base/text.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace lrpt::test {

namespace {

using Json = nlohmann::json;

struct BatchRun {
    BatchCounts counts;
    std::vector<Json> lines;
    std::vector<std::size_t> bad_lines;
};

BatchRun run(const std::string& records, BatchOptions options = {}) {
    options.today = the_day();
    BatchRun done;
    std::string text;
    const BatchOutput out{.decisions = [&](std::string_view part) { text += part; },
                          .fault =
                              [&](std::size_t line, const std::string& faults) {
                                  CHECK_FALSE(faults.empty());
                                  done.bad_lines.push_back(line);
                              }};
    done.counts = decide_all(stream_of(records), options, the_reference_data(), out);
    for (const std::string_view line : split(text, '\n')) {
        if (!line.empty()) done.lines.push_back(Json::parse(line));
    }
    CHECK((text.empty() || text.back() == '\n'));
    return done;
}

Names ids_of(const BatchRun& done) {
    Names ids;
    for (const Json& line : done.lines)
        ids.push_back(line.at("id").is_null() ? "none" : line.at("id").get<std::string>());
    return ids;
}

}  // namespace

TEST_CASE("each record in is a line out, in the same order, good or bad") {
    const std::string records = contact_record("1") + bad_record("2") + "\n" + "not json\n" +
                                ordered_record("3", "2013-02-14") + neither_record("4");
    const BatchRun done = run(records);
    CHECK(ids_of(done) == Names{"1", "2", "none", "3", "4"});
    CHECK(done.lines[0].at("kind") == "decision");
    CHECK(done.lines[1].at("kind") == "error");
    CHECK(done.lines[2].at("kind") == "error");
    CHECK(done.lines[2].at("line") == 4);
    CHECK(done.lines[4].at("line") == 6);
    CHECK(done.bad_lines == std::vector<std::size_t>{2, 4});
}

TEST_CASE("records are counted by scheme and outcome, and errors beside them") {
    const BatchRun done = run(contact_record("1") + contact_record("2") + bad_record("3") +
                              ordered_record("4", "2013-02-14") + neither_record("5"));
    CHECK(done.counts.records == 5);
    CHECK(done.counts.errors == 1);
    CHECK(done.counts.of(Scheme::contact, Outcome::eligible) == 2);
    CHECK(done.counts.of(Scheme::contact, Outcome::not_eligible) == 2);
    CHECK(done.counts.of(Scheme::rj, Outcome::eligible) == 1);
    CHECK(done.counts.of(Scheme::rj, Outcome::not_eligible) == 3);
    CHECK(done.counts.of(Scheme::rj, Outcome::refer) == 0);
    CHECK(done.counts.of(Scheme::rj, Outcome::needs_information) == 0);
}

TEST_CASE("a batch of nothing is nothing") {
    const BatchRun done = run(GENERATE("", "\n\n", "id,offence\n"));
    CHECK(done.lines.empty());
    CHECK(done.counts.records == 0);
}

TEST_CASE("a thousand records keep their order") {
    std::string records;
    Names ids;
    for (int number = 0; number < 1000; ++number) {
        ids.push_back(std::to_string(number));
        records += number % 3 == 0 ? contact_record(ids.back()) : bad_record(ids.back());
    }
    const BatchRun done = run(records, {.detail = Detail::brief});
    CHECK(ids_of(done) == ids);
    CHECK(done.counts.errors == 666);
}

TEST_CASE("as many threads as there are say the same as one, and tell of the same faults") {
    std::string records;
    for (int number = 0; number < 3000; ++number) {
        const std::string id = std::to_string(number);
        records += number % 5 == 0 ? bad_record(id) : contact_record(id);
    }
    const BatchRun one = run(records);
    const BatchRun many = run(records, {.threads = GENERATE(2U, 7U)});
    CHECK(many.lines == one.lines);
    CHECK(many.bad_lines == one.bad_lines);
    CHECK(many.bad_lines.size() == faults_told);
    CHECK(many.counts.errors == 600);
    CHECK(many.counts.of(Scheme::contact, Outcome::eligible) == 2400);
}

TEST_CASE("a brief decision has the outcome of a full one and no reasons") {
    const std::string records =
        contact_record("1") + ordered_record("2", "2013-02-14") + neither_record("3");
    const BatchRun full = run(records);
    const BatchRun brief = run(records, {.detail = Detail::brief});
    REQUIRE(full.lines.size() == brief.lines.size());
    for (std::size_t place = 0; place < full.lines.size(); ++place) {
        for (const std::string scheme : {"contact", "rj"}) {
            Json expected = full.lines[place].at(scheme);
            CHECK_FALSE(expected.at("reasons").empty());
            expected.erase("reasons");
            CHECK(brief.lines[place].at(scheme) == expected);
        }
    }
}

TEST_CASE("only the schemes that are asked for are written") {
    const BatchRun done = run(contact_record("1"), {.schemes = {Scheme::rj}});
    CHECK_FALSE(done.lines.front().contains("contact"));
    CHECK(done.lines.front().contains("rj"));
}

TEST_CASE("what is said of people is accepted and never written, even where it is bad") {
    const std::string record =
        R"({"id":"1","offender_name":"Quillfeather","crn":"Quillfeather",)"
        R"("victim_name":"=Quillfeather",)"
        R"("offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",)"
        R"("sentenced_on":"2013-02-14"})";
    const BatchRun done = run(record);
    REQUIRE(done.lines.size() == 1);
    CHECK(done.lines.front().at("kind") == "decision");
    CHECK_THAT(done.lines.front().dump(), !Catch::Contains("Quillfeather"));
}

TEST_CASE("the same records as CSV are decided the same, with the lines of the CSV") {
    const BatchRun json = run(contact_record("1"));
    const BatchRun csv =
        run("id,offence,plea,disposal,term,sentenced_on\n"
            "1,OF61102,guilty,imprisonment,18 months,2013-02-14\n");
    REQUIRE(csv.lines.size() == 1);
    CHECK(csv.lines.front().at("line") == 2);
    CHECK(csv.lines.front().at("contact") == json.lines.front().at("contact"));
}

TEST_CASE("a source that is no records at all is refused as a whole") {
    CHECK(refusal_of([] { run("id,oddity\n1,2\n"); }).exit == Exit::data);
    CHECK(refusal_of([] { run("[{}]"); }).exit == Exit::data);
}

TEST_CASE("a record of more than a megabyte is an error in its place, and the next is decided") {
    const std::string long_id(2U << 20U, 'x');
    const BatchRun done = run(contact_record(long_id) + contact_record("2"));
    REQUIRE(done.lines.size() == 2);
    CHECK(done.lines[0].at("kind") == "error");
    CHECK(done.lines[1].at("id") == "2");
}

}  // namespace lrpt::test
