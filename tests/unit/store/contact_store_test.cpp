#include "store/contact_store.hpp"

#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

void add_on(Database& database,
            const std::string& reference,
            std::string_view on,
            const std::string& note) {
    add(database,
        reference,
        Contact{.on = day(on), .note = note, .recorded_by = "asha"},
        "2013-03-04T09:00:00Z");
}

Names notes_of(Database& database, const std::string& reference) {
    Names notes;
    for (const Contact& contact : contacts_of(database, reference))
        notes.push_back(contact.note.value_or("no note"));
    return notes;
}

}  // namespace

TEST_CASE("a contact comes back as it was recorded") {
    OpenCasework casework;
    const std::string reference = a_case(casework.database, Scheme::rj, "N-1");
    const std::optional<std::string> note =
        GENERATE(std::optional<std::string>{}, std::optional<std::string>{"Line 1\nline '2'"});
    add(casework.database,
        reference,
        Contact{.on = day("2013-02-20"),
                .how = How::letter,
                .with = With::offender_manager,
                .outcome = ContactOutcome::asked_to_wait,
                .note = note,
                .recorded_by = "khan"},
        "2013-03-04T09:00:00Z");

    const auto contacts = contacts_of(casework.database, reference);
    REQUIRE(contacts.size() == 1);
    const Contact& contact = contacts.front();
    CHECK(iso(contact.on) == "2013-02-20");
    CHECK(contact.how == How::letter);
    CHECK(contact.with == With::offender_manager);
    CHECK(contact.outcome == ContactOutcome::asked_to_wait);
    CHECK(contact.note == note);
    CHECK(contact.recorded_by == "khan");
    CHECK(casework.text("SELECT recorded_at FROM contacts") == "2013-03-04T09:00:00Z");
}

TEST_CASE("contacts are listed from the oldest, those of one day as they were recorded") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = a_case(database, Scheme::contact, "N-1");
    const std::string other = a_case(database, Scheme::contact, "N-2");
    add_on(database, reference, "2013-02-20", "third");
    add_on(database, reference, "2013-02-18", "first");
    add_on(database, other, "2013-02-01", "of another case");
    add_on(database, reference, "2013-02-18", "second");
    CHECK(notes_of(database, reference) == Names{"first", "second", "third"});
    CHECK(notes_of(database, other) == Names{"of another case"});
    CHECK(notes_of(database, "VC-2013-0099").empty());
}

TEST_CASE("a contact belongs to a case that there is") {
    OpenCasework casework;
    CHECK_THROWS_AS(add_on(casework.database, "VC-2013-0099", "2013-02-18", "stray"),
                    SQLite::Exception);
    CHECK(casework.rows("contacts") == 0);
}

}  // namespace lrpt::test
