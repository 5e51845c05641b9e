#include "store/lawyer_store.hpp"

#include "store/enquiry_store.hpp"
#include "store/place_store.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::vector<int> found(Database& database, const std::vector<std::vector<std::string>>& topics) {
    std::vector<int> numbers;
    for (const Lawyer& lawyer : lawyers_to_place(database, topics))
        numbers.push_back(lawyer.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

}  // namespace

TEST_CASE("an office comes back as it was kept, and goes by a number of its own") {
    OpenCasework casework;
    const Lawyer full{.firm = "O'Neil & Zo\xC3\xAB \"Example\"; LLP",
                      .account_number = "1A001A",
                      .address = "1 Example Street, Second Floor",
                      .postcode = "LE1 IHD",
                      .categories = {"IMMAS", "PL"},
                      .legal_aid = false,
                      .languages = {"Polish", "Urdu"},
                      .latitude = 52.5,
                      .longitude = -1.25,
                      .checked_on = date_of(2013, 3, 4)};
    CHECK(add_lawyer(casework.database, full) == 1);
    CHECK(add_lawyer(casework.database, {.firm = "Second Example"}) == 2);
    const auto kept = lawyer_of(casework.database, 1);
    REQUIRE(kept);
    for (const auto& field : fields_of<Lawyer>()) {
        CAPTURE(field.name);
        CHECK(field.written(*kept) == field.written(full));
    }
    CHECK(casework.text("SELECT district FROM lawyers WHERE number = 1") == "LE1");
    CHECK_FALSE(lawyer_of(casework.database, 3));
    CHECK(lawyers_of(casework.database, {2, 3, 1}).size() == 2);
}

TEST_CASE("an account number is of one office, and of the places where it sees people") {
    OpenCasework casework;
    add_lawyer(casework.database, {.firm = "Example", .account_number = "1A001A"});
    add_lawyer(casework.database,
               {.firm = "Example", .account_number = "1A001A", .outreach = "Outreach Office"});
    CHECK_THROWS_AS(
        add_lawyer(casework.database, {.firm = "Other Example", .account_number = "1A001A"}),
        SQLite::Exception);
}

TEST_CASE("offices are found that cover all that is asked for, and are not retired") {
    OpenCasework casework;
    Database& database = casework.database;
    add_lawyer(database, {.firm = "One", .categories = {"PL"}});
    add_lawyer(database, {.firm = "Two", .categories = {"IMMAS", "PL"}});
    add_lawyer(database, {.firm = "Three", .categories = {"PLX"}});
    add_lawyer(database, {.firm = "Four"});
    add_lawyer(database, {.firm = "Five", .categories = {"PL"}, .retired_on = date_of(2013, 3, 4)});
    CHECK(found(database, {{"PL"}}) == std::vector{1, 2});
    CHECK(found(database, {{"PL"}, {"AAP", "IMMAS"}}) == std::vector{2});
    CHECK(found(database, {{"AAP", "IMMAS"}}) == std::vector{2});
    CHECK(found(database, {{"AAP"}}).empty());
    CHECK(found(database, {}) == std::vector{1, 2, 3, 4});
}

TEST_CASE("the middle of a town or a district is that of its offices") {
    OpenCasework casework;
    Database& database = casework.database;
    add_lawyer(database,
               {.firm = "One",
                .town = "Oakham",
                .postcode = "LE15 6AA",
                .latitude = 52.0,
                .longitude = -0.5});
    add_lawyer(database,
               {.firm = "Two",
                .town = "oakham",
                .postcode = "le15 7",
                .latitude = 53.0,
                .longitude = -1.5});
    add_lawyer(database, {.firm = "Three", .town = "Oakham", .postcode = "LE15 8AA"});
    REQUIRE(middle_of_town(database, "OAKHAM"));
    CHECK(middle_of_town(database, "OAKHAM")->latitude == 52.5);
    CHECK(middle_of_district(database, "LE15")->longitude == -1.0);
    CHECK_FALSE(middle_of_district(database, "LE1"));
    CHECK_FALSE(middle_of_town(database, "Oak"));
}

TEST_CASE("a list of places takes the place of the one before") {
    OpenCasework casework;
    Database& database = casework.database;
    replace_places(database, {{.name = "Old"}});
    replace_places(database,
                   {{.name = "Newton", .county = "Cumbria", .at = {54, -3}, .also = {"New Town"}},
                    {.name = "Newton", .county = "Cheshire", .at = {53, -2}},
                    {.name = "Sea-Side", .county = "Kent"}});
    CHECK_FALSE(place_named(database, "Old"));
    CHECK_FALSE(place_named(database, "Newton"));
    CHECK(place_named(database, "newton, cheshire")->at.latitude == 53);
    CHECK(place_named(database, "NEW TOWN")->county == "Cumbria");
    CHECK(place_named(database, "sea side")->name == "Sea-Side");
    CHECK(places_beginning(database, "newt", 3) ==
          std::vector<std::string>{"Newton, Cheshire", "Newton, Cumbria"});
    CHECK(places_beginning(database, "x", 3).empty());
}

TEST_CASE("enquiries are counted by month, subject and area") {
    OpenCasework casework;
    const Date march = date_of(2013, 3, 1);
    const Date april = date_of(2013, 4, 1);
    for (const Date month : {march, march, april})
        count_enquiry(casework.database, {.month = month, .topic = "parole"});
    std::vector<int> times;
    each_enquiry(casework.database, march, date_of(2013, 3, 31), [&](const EnquiryCount& count) {
        times.push_back(count.times);
    });
    CHECK(times == std::vector{2});
    CHECK_THROWS(
        count_enquiry(casework.database, {.month = date_of(2013, 3, 2), .topic = "parole"}));
}

}  // namespace lrpt::test
