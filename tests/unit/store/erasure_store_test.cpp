#include "store/erasure_store.hpp"

#include "base/word_search.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace lrpt::test {

namespace {

// Kept beside the records by files of their own, and named in erase_people_and_words.
const std::set<std::string, std::less<>> cleared_by_hand{
    "cases", "contacts", "occasions", "offenders", "victims", "other_offences"};
// Hold no words: the audit trail, and what is due.
const std::set<std::string, std::less<>> without_words{"audit", "deadlines", "dropped_deadlines"};

std::set<std::string> tables_about_a_case(OpenCasework& casework) {
    SQLite::Statement rows{casework.database.handle(), R"sql(
        SELECT DISTINCT t.name
          FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
         WHERE t.type = 'table' AND c.name IN ('case_reference', 'occasion')
    )sql"};
    std::set<std::string> found;
    while (rows.executeStep())
        found.insert(rows.getColumn(0).getString());
    return found;
}

}  // namespace

TEST_CASE("every table about a case is known to the erasing") {
    OpenCasework casework;
    std::set<std::string> known{cleared_by_hand.begin(), cleared_by_hand.end()};
    known.insert(without_words.begin(), without_words.end());
    for (const auto& tables : {tables_that_go(), tables_that_stay()})
        known.insert(tables.begin(), tables.end());
    CHECK(tables_about_a_case(casework) == known);
}

TEST_CASE("people and words go, and the stub stays") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    CourtResult result{
        .facts = an_eligible_contact(),
        .people = {.offender_name = "Gil Marshwick", .victim_name = "Ida Frostbury"}};
    result.facts.id = "S-1";
    result.facts.other_offences = {{.offence = "OF61102", .relation = Relation::concurrent}};
    const auto occasion = add_occasion(database, result);
    const std::string reference =
        add(database, Case{.occasion = occasion, .owner = "asha", .opened_on = the_day()});
    const std::string owner = std::to_string(occasion);
    add_record(database, owner, Person{.name = "Ida Frostbury"});
    add_record(database, owner, ContactPoint{.person = 1, .value = "01632 960123"});
    add_record(database,
               reference,
               Promise{.made_on = the_day(), .due_on = the_day(), .words = "To ring on Friday"});
    add_record(database, reference, Given{.person = 1, .on = the_day(), .words = "Her own words"});

    const Removed removed = erase_people_and_words(database, occasion, {reference});

    for (const char* value :
         {"Gil Marshwick", "Ida Frostbury", "01632 960123", "To ring on Friday", "Her own words"}) {
        CAPTURE(value);
        CHECK(std::count(removed.values.begin(), removed.values.end(), value) > 0);
    }
    CHECK(pieces_in(text_of_all_rows(database), telling_pieces(removed.values)).empty());
    CHECK(casework.rows("people") == 0);
    CHECK(casework.rows("contact_points") == 0);
    CHECK(casework.rows("given") == 0);
    CHECK(casework.rows("other_offences") == 0);
    CHECK(casework.text("SELECT made_on FROM promises") == to_iso(the_day()));
    const CourtResult left = court_result_of(database, occasion);
    CHECK(left.facts.id == "S-1");
    CHECK(left.facts.sentenced_on == result.facts.sentenced_on);
    CHECK_FALSE(left.facts.main.offence);
    CHECK_FALSE(left.facts.court);
    CHECK(casework.text("SELECT owner FROM cases") == "asha");
}

TEST_CASE("the text of a mail that names the case goes, unless it has still to be sent") {
    OpenCasework casework;
    some_staff(casework.database);
    const std::string reference = a_case(casework.database, Scheme::contact, "S-1");
    casework.run(R"sql(
        INSERT INTO outbox (recipient, period, sections, message_id, message, state, written_at)
        VALUES ('asha', '2013-03-01', 'digest', 'a@x', 'VC-2013-0001 is late', 'sent', 'now'),
               ('khan', '2013-03-01', 'digest', 'b@x', 'VC-2013-0002 is late', 'sent', 'now'),
               ('mary', '2013-03-01', 'digest', 'c@x', 'VC-2013-0001 is late', 'queued', 'now')
    )sql");
    CHECK(erase_people_and_words(casework.database, 1, {reference}).mails == 1);
    CHECK(casework.text("SELECT group_concat(length(message)) FROM outbox ORDER BY mail") ==
          "0,20,20");
}

}  // namespace lrpt::test
