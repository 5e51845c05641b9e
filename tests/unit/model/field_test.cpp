#include "model/field.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <set>
#include <tuple>

namespace lrpt::test {

namespace {

std::optional<std::string> read_back(std::string_view name, std::string_view text) {
    const Field& field = *field_named(fields(), name);
    CourtResult result;
    field.read(result, text);
    return field.written(result);
}

Error refusal_by(std::string_view name, std::string_view text) {
    const Field& field = *field_named(fields(), name);
    return refusal_of([&] {
        CourtResult result;
        field.read(result, text);
    });
}

}  // namespace

TEST_CASE("every fact of a record is a row of the field table") {
    const std::string name = GENERATE("id",
                                      "offence",
                                      "offence_date",
                                      "sentenced_on",
                                      "plea",
                                      "court",
                                      "disposal",
                                      "term",
                                      "other_offences",
                                      "racially_aggravated",
                                      "notification",
                                      "offence_against_child",
                                      "risk",
                                      "custody_risk",
                                      "personal_victim",
                                      "victim_consent",
                                      "rj_ordered",
                                      "referred_on",
                                      "tariff",
                                      "extension",
                                      "offender_name",
                                      "crn",
                                      "pnc",
                                      "prison_number",
                                      "offender_telephone",
                                      "offender_email",
                                      "offender_address",
                                      "victim_name");
    CAPTURE(name);
    const Field* field = field_named(fields(), name);
    REQUIRE(field != nullptr);
    CHECK_FALSE(field->question.empty());
}

TEST_CASE("what a field reads it writes again, and nothing where nothing is recorded") {
    using Row = std::tuple<std::string, std::string>;
    const auto [name, text] = GENERATE(values<Row>({
        {"id", "LCC-88121"},
        {"offence", "OF61102"},
        {"offence_date", "2012-02-29"},
        {"plea", "not-guilty"},
        {"court", "Leicester Crown Court"},
        {"disposal", "restricted-hospital-order"},
        {"term", "2 years 6 months"},
        {"sentenced_on", "2013-02-14"},
        {"racially_aggravated", "yes"},
        {"notification", "no"},
        {"offence_against_child", "yes"},
        {"risk", "very-high"},
        {"custody_risk", "no"},
        {"personal_victim", "yes"},
        {"victim_consent", "no"},
        {"rj_ordered", "yes"},
        {"referred_on", "2022-06-14"},
        {"tariff", "15 years"},
        {"extension", "3 years 6 months"},
        {"offender_name", "Pat O'Neill"},
        {"crn", "X123456"},
        {"pnc", "1981/0000034U"},
        {"prison_number", "A1234BC"},
        {"offender_telephone", "01164960123"},
        {"offender_email", "pat@example.org"},
        {"offender_address", "1 Invented Row, Leicester LE1 6BT"},
        {"victim_name", "Zoë Śmith-Jones"},
    }));
    CAPTURE(name);
    CHECK(read_back(name, text) == text);
    CHECK_FALSE(field_named(fields(), name)->written(CourtResult{}));
}

TEST_CASE("every choice that a field offers is read") {
    for (const Field& field : fields()) {
        for (const std::string_view choice : field.choices) {
            CAPTURE(field.name, choice);
            CHECK(read_back(field.name, choice) == std::string{choice});
        }
    }
}

TEST_CASE("a value that is not one of the choices is refused with the nearest") {
    const Error error = refusal_by("plea", "gulity");
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("guilty, not-guilty, mixed"));
    CHECK(error.suggestions == Names{"guilty"});
}

TEST_CASE("a value of the wrong form is refused") {
    using Row = std::tuple<std::string, std::string>;
    const auto [name, text] = GENERATE(values<Row>({
        {"plea", "Guilty"},
        {"plea", "guilty "},
        {"plea", ""},
        {"disposal", "prison"},
        {"risk", "very high"},
        {"risk", "very_high"},
        {"custody_risk", "true"},
        {"custody_risk", "Yes"},
        {"custody_risk", "y"},
        {"custody_risk", "unknown"},
        {"sentenced_on", "2013-02-29"},
        {"sentenced_on", "14/02/2013"},
        {"sentenced_on", "today"},
        {"offence_date", "2013-13-01"},
        {"referred_on", "2013-2-1"},
        {"term", "a year"},
        {"tariff", "a long time"},
        {"extension", "0 years"},
        {"crn", "x1"},
        {"pnc", "81/34V"},
        {"prison_number", "A1234"},
    }));
    CAPTURE(name, text);
    CHECK(refusal_by(name, text).exit == Exit::data);
}

TEST_CASE("an impossible date says why") {
    CHECK_THAT(refusal_by("sentenced_on", "2013-02-30").what(),
               Catch::Contains("there is no 30 February 2013"));
}

TEST_CASE("a name that a spreadsheet would run or a terminal obey is refused, unrepeated") {
    const std::string name = GENERATE("=1+1", "+44", "-x", "@sum", " =x", "Pat\x1b[2J", "Pat\x07");
    CHECK(refusal_by("victim_name", name).exit == Exit::data);
    CHECK(refusal_by("offender_name", name).exit == Exit::data);
    CHECK(refusal_by("offender_telephone", name).exit == Exit::data);
    CHECK(refusal_by("offender_email", name).exit == Exit::data);
    CHECK(refusal_by("offender_address", name).exit == Exit::data);
    CHECK_THAT(refusal_by("victim_name", name).what(), !Catch::Contains("Pat"));
}

TEST_CASE("a name becomes one line") {
    CHECK(read_back("victim_name", " Pat\nO'Neill ") == "Pat O'Neill");
    CHECK(read_back("offender_address", "1 Invented Row\nLeicester") == "1 Invented Row Leicester");
}

TEST_CASE("each fact stands on one side, and people are marked") {
    const auto side = [](std::string_view name) {
        return name_of(field_named(fields(), name)->side);
    };
    CHECK(side("victim_consent") == "victim");
    CHECK(side("referred_on") == "victim");
    CHECK(side("victim_name") == "victim");
    CHECK(side("offender_name") == "offender");
    CHECK(side("prison_number") == "offender");
    CHECK(side("offender_address") == "offender");
    CHECK(side("plea") == "staff");
    CHECK(side("tariff") == "staff");

    std::vector<std::string_view> people;
    for (const Field& field : fields()) {
        if (field.person) people.push_back(field.name);
    }
    CHECK(people == std::vector<std::string_view>{"offender_name",
                                                  "crn",
                                                  "pnc",
                                                  "prison_number",
                                                  "offender_telephone",
                                                  "offender_email",
                                                  "offender_address",
                                                  "victim_name"});
}

TEST_CASE("one of the other offences has five fields, which speak of that offence") {
    CHECK(field_names(other_offence_fields()) ==
          std::vector<std::string_view>{"offence", "plea", "disposal", "term", "relation"});

    CourtResult result;
    const Field& relation = *field_named(other_offence_fields(), "relation");
    relation.read(result, "consecutive");
    CHECK(result.facts.main.relation == Relation::consecutive);
    CHECK(relation.written(result) == "consecutive");
}

TEST_CASE("no two fields share a name, and none is found by another spelling") {
    const auto names = field_names(fields());
    CHECK(std::set<std::string_view>(names.begin(), names.end()).size() == names.size());
    CHECK(field_named(fields(), "Plea") == nullptr);
    CHECK(field_named(fields(), "") == nullptr);
    CHECK(field_named(fields(), "relation") == nullptr);
}

TEST_CASE("a fact has the same word as an option, with dashes") {
    CHECK(option_of("custody_risk") == "--custody-risk");
    CHECK(option_of("plea") == "--plea");
}

}  // namespace lrpt::test
