#include "store/record_store.hpp"

#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// A value that each kind of field takes.
std::string value_for(const FieldInfo& field) {
    if (field.name == "month") return "2014-05";
    switch (field.type) {
        case FieldType::choice:
        case FieldType::yes_no: return std::string{field.choices.back()};
        case FieldType::date: return "2012-02-29";
        case FieldType::term: return "2 years 6 months";
        case FieldType::number: return "1";
        case FieldType::time: return "09:30";
        default: return "Zo\xC3\xAB O'Neil, \"quoted\"";
    }
}

template <typename Record>
Record full_record() {
    Record record;
    for (const RecordField<Record>& field : fields_of<Record>())
        field.read(record, value_for(field));
    return record;
}

template <typename Record>
void check_same(const Record& kept, const Record& given) {
    for (const RecordField<Record>& field : fields_of<Record>()) {
        CAPTURE(field.name);
        CHECK(field.written(kept).value_or("nothing") == field.written(given).value_or("nothing"));
    }
}

// A record with everything, then one with only what it requires, come back as they were.
template <typename Record>
void check_round_trip(Database& database, const std::string& owner) {
    const auto full = full_record<Record>();
    const int number = add_record(database, owner, full);
    auto kept = records_of<Record>(database, owner);
    REQUIRE_FALSE(kept.empty());
    CHECK(kept.back().number == number);
    check_same(kept.back(), full);

    Record bare = full;
    bare.number = number;
    for (const RecordField<Record>& field : fields_of<Record>()) {
        if (field.required) field.read(bare, value_for(field));
    }
    save_record(database, owner, bare);
    kept = records_of<Record>(database, owner);
    CHECK(kept.size() == static_cast<std::size_t>(number));
    check_same(kept.back(), bare);
}

std::string occasion_of(Database& database, const std::string& reference) {
    return std::to_string(find_case(database, reference)->occasion);
}

}  // namespace

TEST_CASE("every kind of record comes back as it was written") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = a_case(database, Scheme::contact, "R-1");
    const std::string occasion = occasion_of(database, reference);
    add_record(database, occasion, Person{});
    check_round_trip<Person>(database, occasion);
    check_round_trip<ContactPoint>(database, occasion);
    check_round_trip<Offer>(database, reference);
    check_round_trip<ProgressEvent>(database, reference);
    check_round_trip<Told>(database, reference);
    check_round_trip<Given>(database, reference);
    check_round_trip<ParoleReview>(database, reference);
    check_round_trip<ConditionRequest>(database, reference);
    check_round_trip<Promise>(database, reference);
}

TEST_CASE("records are numbered from 1 within their case") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string first = a_case(database, Scheme::contact, "R-1");
    const std::string second = a_case(database, Scheme::contact, "R-2");
    const Promise promise{.made_on = the_day(), .due_on = the_day()};
    CHECK(add_record(database, first, promise) == 1);
    CHECK(add_record(database, first, promise) == 2);
    CHECK(add_record(database, second, promise) == 1);
    CHECK(records_of<Promise>(database, first).size() == 2);
    CHECK(records_of<Promise>(database, "VC-2013-0099").empty());
}

TEST_CASE("a change of one record leaves the others as they are") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = a_case(database, Scheme::contact, "R-1");
    Promise promise{.made_on = the_day(), .due_on = the_day()};
    add_record(database, reference, promise);
    promise.number = add_record(database, reference, promise);
    promise.kept_on = the_day();
    save_record(database, reference, promise);
    const auto kept = records_of<Promise>(database, reference);
    CHECK_FALSE(kept[0].kept_on.has_value());
    CHECK(kept[1].kept_on == the_day());
}

TEST_CASE("a word that a field does not know is a damaged file, named by its column") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = a_case(database, Scheme::contact, "R-1");
    add_record(database, reference, Offer{.person = 1, .on = the_day()});
    casework.run("UPDATE offers SET answer = 'perhaps'");
    try {
        records_of<Offer>(database, reference);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::data);
        CHECK_THAT(error.what(), Catch::Contains("damaged") && Catch::Contains("answer"));
        CHECK_THAT(error.what(), !Catch::Contains("perhaps"));
    }
}

}  // namespace lrpt::test
