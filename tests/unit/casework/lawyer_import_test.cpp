#include "casework/lawyer_import.hpp"

#include "casework/lawyers.hpp"
#include "store/lawyer_store.hpp"
#include "store/place_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const std::string heading = "firm,account_number,town,postcode,telephone,categories\n";
const std::string first = "First Example,1A001A,Leicester,LE1 6TH,01632 960 001,PL\n";
const std::string second = "Second Example,1A002B,Oakham,LE15 6AH,01632 960 002,IMMAS;PL\n";

struct Options {
    Date listed_on = date_of(2013, 2, 1);
    bool skip_faulty = false;
    bool retire_missing = false;
    bool dry_run = false;
};

LawyersImported imported(Database& database, const std::string& rows, const Options& options = {}) {
    Work work = the_work();
    work.dry_run = options.dry_run;
    LawyerImport import{.sources = {},
                        .listed_on = options.listed_on,
                        .skip_faulty = options.skip_faulty,
                        .retire_missing = options.retire_missing};
    import.sources.push_back(stream_of(heading + rows));
    return import_lawyers(desk_on(database, work), std::move(import));
}

// What the front desk does to an office.
template <typename Change>
void desk_changes(Database& database, int number, Change change) {
    Lawyer lawyer = lawyer_of(database, number).value();
    change(lawyer);
    const Work work = the_work();
    change_lawyer(desk_on(database, work), lawyer, "changed");
}

}  // namespace

TEST_CASE("import: offices are new, then known again, and the second time changes nothing") {
    OpenCasework casework;
    Database& database = casework.database;
    const LawyersImported once = imported(database, first + second);
    CHECK(once.kept);
    CHECK(once.rows == 2);
    CHECK(once.added == std::vector{1, 2});
    CHECK(lawyer_of(database, 1)->listed_on == date_of(2013, 2, 1));
    CHECK(lawyer_of(database, 1)->legal_aid == true);
    CHECK_FALSE(lawyer_of(database, 1)->checked_on);
    const LawyersImported again = imported(database, second + first);
    CHECK(again.unchanged == 2);
    CHECK(again.added.empty());
    CHECK(again.changed.empty());
    CHECK(casework.rows("lawyers") == 2);
}

TEST_CASE("import: a newer directory that says the same changes its day, and nothing else") {
    OpenCasework casework;
    imported(casework.database, first);
    const auto result = imported(casework.database, first, {.listed_on = date_of(2013, 3, 1)});
    CHECK(result.unchanged == 1);
    CHECK(lawyer_of(casework.database, 1)->listed_on == date_of(2013, 3, 1));
}

TEST_CASE("import: what the file says wins where nobody mended it; what it is silent of stays") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first + second);
    desk_changes(database, 1, [](Lawyer& lawyer) {
        lawyer.note = "Side door";
        lawyer.checked_on = the_day();
        lawyer.languages = {"Polish"};
        lawyer.legal_aid = false;
    });
    CHECK(imported(database, first + second).unchanged == 2);
    const LawyersImported result = imported(
        database, replaced(first, "960 001", "960 111") + replaced(second, "LE15 6AH", ""));
    REQUIRE(result.changed.size() == 1);
    CHECK(result.changed[0].number == 1);
    CHECK(result.changed[0].fields == Names{"telephone"});
    const Lawyer lawyer = lawyer_of(database, 1).value();
    CHECK(lawyer.telephone == "01632 960 111");
    CHECK(lawyer.note == "Side door");
    CHECK(lawyer.checked_on == the_day());
    CHECK(lawyer.languages == Names{"Polish"});
    CHECK(lawyer.legal_aid == false);
    CHECK(lawyer_of(database, 2)->postcode == "LE15 6AH");
}

TEST_CASE("import: one bad row, and nothing is taken; every bad row is told at once") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first);
    const LawyersImported result =
        imported(database,
                 replaced(first, "960 001", "960 111") + second + second +
                     "Third Example,1A003C,,,,PLX\n"
                     "Fourth Example,,,,,PL\n"
                     "Fifth Example\n");
    CHECK_FALSE(result.kept);
    CHECK(result.rows == 6);
    REQUIRE(result.faulty.size() == 4);
    CHECK(result.faulty[0].line == 4);
    CHECK(result.faulty[0].faults.at(0).problem == "it stands twice in the file");
    CHECK(result.faulty[1].faults.at(0).field == "categories");
    CHECK(result.faulty[2].faults.at(0).problem == "it is missing");
    CHECK(result.faulty[3].faults.at(0).field == "row");
    CHECK(casework.rows("lawyers") == 1);
    CHECK(lawyer_of(database, 1)->telephone == "01632 960 001");
}

TEST_CASE("import: faulty rows may be left out, and nobody is retired for them") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first + second);
    const std::string bad_second = replaced(second, "IMMAS;PL", "XX");
    const Options both{.skip_faulty = true, .retire_missing = true};
    const LawyersImported result = imported(database, first + bad_second, both);
    CHECK(result.kept);
    CHECK(result.faulty.size() == 1);
    CHECK(result.retired.empty());
    CHECK_FALSE(lawyer_of(database, 2)->retired_on);
    CHECK(imported(database, first, both).retired == std::vector{2});
}

TEST_CASE("import: who is gone is retired only where that is asked for, and comes back") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first + second);
    const Work work = the_work();
    add_lawyer(desk_on(database, work), Lawyer{.firm = "Desk's Own Example"});
    CHECK(imported(database, first).retired.empty());
    CHECK_FALSE(lawyer_of(database, 2)->retired_on);
    const LawyersImported gone = imported(database, first, {.retire_missing = true});
    CHECK(gone.retired == std::vector{2});
    CHECK(lawyer_of(database, 2)->retired_on == the_day());
    CHECK_FALSE(lawyer_of(database, 3)->retired_on);  // no directory ever had it
    CHECK(imported(database, first, {.retire_missing = true}).retired.empty());
    const LawyersImported back = imported(database, first + second);
    CHECK(back.back == std::vector{2});
    CHECK(back.changed.empty());
    CHECK(back.unchanged == 1);
    CHECK_FALSE(lawyer_of(database, 2)->retired_on);
}

TEST_CASE("import: what was mended by hand stays, and the difference is told") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string dirty = replaced(first, "LE1 6TH", "LE1 6TX");
    imported(database, dirty);
    desk_changes(database, 1, [](Lawyer& lawyer) { lawyer.postcode = "LE1 6TH"; });
    const LawyersImported again = imported(database, dirty);
    CHECK(again.unchanged == 1);
    CHECK(again.differing == Names{"L-001: postcode stays LE1 6TH, as it was recorded here; the "
                                   "file has LE1 6TX: lrpt lawyers update L-001 --postcode "
                                   "\"LE1 6TX\""});
    CHECK(lawyer_of(database, 1)->postcode == "LE1 6TH");
    // Once the directory says the same, it is followed again.
    CHECK(imported(database, first).differing.empty());
    CHECK(imported(database, dirty).changed.size() == 1);
    CHECK(lawyer_of(database, 1)->postcode == "LE1 6TX");
}

TEST_CASE("import: who was retired by hand stays retired, who was put back stays") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first + second);
    desk_changes(database, 1, [](Lawyer& lawyer) { lawyer.retired_on = the_day(); });
    imported(database, first, {.retire_missing = true});
    CHECK(lawyer_of(database, 2)->retired_on);
    desk_changes(database, 2, [](Lawyer& lawyer) { lawyer.retired_on.reset(); });
    const LawyersImported again = imported(database, first, {.retire_missing = true});
    CHECK(again.retired.empty());
    CHECK(again.back.empty());
    REQUIRE(again.differing.size() == 2);
    CHECK_THAT(again.differing[0], Catch::Contains("L-001: stays retired"));
    CHECK_THAT(again.differing[1], Catch::Contains("L-002: stays, as it was decided here"));
    CHECK(lawyer_of(database, 1)->retired_on);
    CHECK_FALSE(lawyer_of(database, 2)->retired_on);
    // In the directory again it follows the directory again.
    imported(database, first + second);
    CHECK(imported(database, first, {.retire_missing = true}).retired == std::vector{2});
}

TEST_CASE("import: an office is known again by what the directory calls it") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first);
    desk_changes(database, 1, [](Lawyer& lawyer) { lawyer.account_number = "1A009Z"; });
    const LawyersImported again = imported(database, first);
    CHECK(again.added.empty());
    CHECK(again.differing.size() == 1);
    const std::string mended = replaced(first, "1A001A", "1A009Z");
    CHECK(imported(database, mended).unchanged == 1);
    CHECK(casework.rows("lawyers") == 1);
}

TEST_CASE("import: one office under two account numbers is refused, not written twice") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first);
    desk_changes(database, 1, [](Lawyer& lawyer) { lawyer.account_number = "1A009Z"; });
    const std::string mended = replaced(first, "1A001A", "1A009Z");
    for (const std::string& rows : {first + mended, mended + first}) {
        const LawyersImported result = imported(database, rows);
        CHECK_FALSE(result.kept);
        REQUIRE(result.faulty.size() == 1);
        CHECK_THAT(result.faulty[0].faults.at(0).problem, Catch::Contains("L-001 is in the file"));
    }
}

TEST_CASE("import: a file with no office in it retires nobody") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first);
    const Error error = refusal_of([&] { imported(database, "", {.retire_missing = true}); });
    CHECK(error.exit == Exit::data);
    CHECK_FALSE(lawyer_of(database, 1)->retired_on);
    CHECK(imported(database, "").kept);
}

TEST_CASE("import: a dry run shows the difference, and makes none") {
    OpenCasework casework;
    Database& database = casework.database;
    imported(database, first + second);
    const int audit_rows = casework.rows("audit");
    const LawyersImported result =
        imported(database,
                 replaced(first, "960 001", "960 111") + "Third Example,1A003C,,,,PL\n",
                 {.retire_missing = true, .dry_run = true});
    CHECK(result.kept);
    CHECK(result.added.size() == 1);
    CHECK(result.changed.size() == 1);
    CHECK(result.retired == std::vector{2});
    CHECK(casework.rows("lawyers") == 2);
    CHECK(casework.rows("audit") == audit_rows);
    CHECK(lawyer_of(database, 1)->telephone == "01632 960 001");
    CHECK_FALSE(lawyer_of(database, 2)->retired_on);
}

TEST_CASE("import: what does not fit together is named, and kept as it was given") {
    OpenCasework casework;
    const LawyersImported result =
        imported(casework.database,
                 replaced(first, "LE1 6TH", "LE1 IHD") + replaced(second, "Oakham", "London"));
    CHECK(result.kept);
    CHECK(result.doubtful ==
          Names{"L-001: the postcode is not one; LE1 1HD may be meant: lrpt lawyers update L-001 "
                "--postcode \"LE1 1HD\"",
                "L-002: the postcode lies in another part of the country than the town"});
    CHECK(lawyer_of(casework.database, 1)->postcode == "LE1 IHD");
}

TEST_CASE("import: an office of the front desk's own is known again by its account number") {
    OpenCasework casework;
    const Work work = the_work();
    add_lawyer(desk_on(casework.database, work),
               Lawyer{.firm = "First Example", .account_number = "1A001A", .note = "Side door"});
    const LawyersImported result = imported(casework.database, first);
    CHECK(result.added.empty());
    REQUIRE(result.changed.size() == 1);
    CHECK(result.changed[0].number == 1);
    CHECK(lawyer_of(casework.database, 1)->note == "Side door");
}

TEST_CASE("import: where nothing can be written, nothing is") {
    OpenCasework casework;
    break_audit(casework);
    CHECK_THROWS(imported(casework.database, first));
    CHECK(casework.rows("lawyers") == 0);
}

TEST_CASE("import: a list of places takes the place of the one before, whole or not at all") {
    OpenCasework casework;
    const Work work = the_work();
    const Desk desk = desk_on(casework.database, work);
    const std::string places_heading = "name,kind,county,latitude,longitude,also\n";
    CHECK(import_places(desk, stream_of(places_heading + "Sampleby,town,Kent,51,1,\n")) == 1);
    CHECK(refusal_of([&] {
              import_places(desk,
                            stream_of(places_heading + "Other,town,Kent,51,1,\nBad,town,,x,1,\n"));
          }).exit == Exit::data);
    CHECK(place_named(casework.database, "sampleby"));
    CHECK_FALSE(place_named(casework.database, "Other"));
    CHECK(import_places(desk, stream_of(places_heading)) == 0);
    CHECK_FALSE(place_named(casework.database, "Sampleby"));
}

}  // namespace lrpt::test
