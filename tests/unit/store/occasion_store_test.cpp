#include "store/occasion_store.hpp"

#include "model/field.hpp"
#include "model/result_change.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace lrpt::test {

namespace {

// A value that the field takes; the numbers of people have forms of their own.
std::string value_of(const Field& field) {
    static const std::map<std::string_view, std::string> special{
        {"offence", "OF61102"},
        {"crn", "A310001"},
        {"pnc", "1997/0736253A"},
        {"prison_number", "A1234BC"},
        {"offender_telephone", "01164960001"}};
    const auto found = special.find(field.name);
    if (found != special.end()) return found->second;
    switch (field.type) {
        case FieldType::choice:
        case FieldType::yes_no: return std::string{field.choices.front()};
        case FieldType::date: return "2012-02-29";
        case FieldType::term: return "2 years 6 months";
        case FieldType::text:
        case FieldType::number:
        case FieldType::time:
        case FieldType::decimal:
        case FieldType::list:
        case FieldType::offences: break;
    }
    return "Zo\xC3\xAB O'Neil, \"" + std::string{field.name} + "\"";
}

CourtResult kept_of(Database& database, std::int64_t occasion) {
    return {.facts = facts_of(database, occasion), .people = people_of(database, occasion)};
}

void check_same(const CourtResult& kept, const CourtResult& given) {
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences) continue;
        CAPTURE(field.name);
        CHECK(field.written(kept).value_or("nothing") == field.written(given).value_or("nothing"));
    }
    CHECK(kept.facts.other_offences == given.facts.other_offences);
}

CourtResult kept_after(const CourtResult& given) {
    OpenCasework casework;
    const auto occasion = add_occasion(casework.database, given);
    return kept_of(casework.database, occasion);
}

}  // namespace

TEST_CASE("every fact that is recorded comes back as it went in") {
    CourtResult given;
    for (const Field& field : fields()) {
        if (field.type != FieldType::offences) field.read(given, value_of(field));
    }
    check_same(kept_after(given), given);
}

TEST_CASE("a fact that is not recorded is never kept as no") {
    const CourtResult kept = kept_after({});
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences) continue;
        CAPTURE(field.name);
        CHECK_FALSE(field.written(kept));
    }
    CHECK(kept.facts.other_offences.empty());
}

TEST_CASE("one fact by itself is kept, and none beside it") {
    for (const Field& field : fields()) {
        if (field.type == FieldType::offences) continue;
        CAPTURE(field.name);
        CourtResult given;
        field.read(given, value_of(field));
        check_same(kept_after(given), given);
    }
}

TEST_CASE("each answer to each question of choice is kept") {
    OpenCasework casework;
    for (const Field& field : fields()) {
        for (const std::string_view choice : field.choices) {
            CAPTURE(field.name, choice);
            CourtResult given;
            field.read(given, choice);
            const auto occasion = add_occasion(casework.database, given);
            CHECK(field.written(kept_of(casework.database, occasion)) == std::string{choice});
        }
    }
}

TEST_CASE("the other offences are kept in their order, each with what is known of it") {
    CourtResult given;
    given.facts.other_offences = {
        {.offence = "SX03002",
         .plea = Plea::not_guilty,
         .disposal = Disposal::restricted_hospital_order,
         .relation = Relation::concurrent},
        {.offence = "OF61102",
         .disposal = Disposal::imprisonment,
         .term = Term{.years = 1, .days = 3},
         .relation = Relation::consecutive},
        {.relation = Relation::concurrent},
    };
    check_same(kept_after(given), given);
}

TEST_CASE("the facts of an occasion come without its people") {
    OpenCasework casework;
    CourtResult given;
    given.people.offender_name = "Quillfeather";
    given.people.victim_name = "Wrenthistle";
    given.facts.victim_consent = false;
    const auto occasion = add_occasion(casework.database, given);

    CHECK(facts_of(casework.database, occasion).victim_consent == false);
    const People people = people_of(casework.database, occasion);
    CHECK(people.offender_name == "Quillfeather");
    CHECK(people.victim_name == "Wrenthistle");
    CHECK(casework.rows("occasions") == 1);
}

TEST_CASE("an occasion is found by the source's own id, and that id stands once") {
    OpenCasework casework;
    const auto first = an_occasion(casework.database, "LCC-1");
    const auto second = an_occasion(casework.database, "LCC-2");
    CHECK(first != second);
    CHECK(occasion_with_id(casework.database, "LCC-1") == first);
    CHECK(occasion_with_id(casework.database, "LCC-2") == second);
    CHECK_FALSE(occasion_with_id(casework.database, "LCC-3"));
    CHECK_FALSE(occasion_with_id(casework.database, "lcc-1"));
    CHECK_THROWS_AS(an_occasion(casework.database, "LCC-1"), SQLite::Exception);
}

TEST_CASE("what is kept of one occasion is not another's") {
    OpenCasework casework;
    CourtResult given;
    given.people.crn = "A310001";
    given.facts.other_offences = {{.offence = "OF61102", .relation = Relation::concurrent}};
    add_occasion(casework.database, given);
    const auto other = add_occasion(casework.database, {});
    CHECK_FALSE(people_of(casework.database, other).crn);
    CHECK(facts_of(casework.database, other).other_offences.empty());
}

TEST_CASE("an occasion is written over whole: every field of each side, and its other offences") {
    OpenCasework casework;
    Database& database = casework.database;
    CourtResult before{.facts = an_eligible_contact(), .people = {.victim_name = "Ivy Cottam"}};
    before.facts.other_offences = {{.offence = "CJ88001", .relation = Relation::concurrent}};
    const std::int64_t changed = add_occasion(database, before);
    const std::int64_t other = add_occasion(database, before);
    CourtResult now{.facts = an_eligible_rj(), .people = {.offender_name = "Wilf Amberson"}};
    now.facts.victim_consent = true;
    save_occasion(database, changed, now);
    CHECK(differing_fields(court_result_of(database, changed), now).empty());
    CHECK(differing_fields(court_result_of(database, other), before).empty());
}

}  // namespace lrpt::test
