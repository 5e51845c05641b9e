#include "model/offence.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("an offence code is two letters and five digits, or four and three, perhaps a suffix") {
    using Row = std::tuple<std::string, bool>;
    const auto [code, expected] = GENERATE(values<Row>({
        {"OF61102", true},
        {"COML025", true},
        {"OF61102A", true},
        {"OF61102B", true},
        {"OF61102C", true},
        {"OF61102E", true},
        {"OF61102I", true},
        {"COML025A", true},
        {"XX99999", true},
        {"OF61102D", false},
        {"OF61102Z", false},
        {"OF61102a", false},
        {"of61102", false},
        {"OF6110", false},
        {"OF611020", false},
        {"OF61102AA", false},
        {"COM0025", false},
        {"COML25", false},
        {"COMLX25", false},
        {"01GL09184", false},
        {"", false},
        {"A", false},
        {" OF61102", false},
        {"O\xC3\x89"
         "61102",
         false},
        {"murder", false},
    }));
    CAPTURE(code);
    CHECK(has_offence_code_shape(code) == expected);
}

TEST_CASE("an inchoate suffix follows its parent, unless the catalogue lists it itself") {
    const std::string suffix = GENERATE("A", "B", "C", "E", "I");
    CHECK(the_catalogue().find("OF61131" + suffix)->code == "OF61131");
    CHECK(the_catalogue().find("OF61102A")->code == "OF61102A");
    CHECK(the_catalogue().find("COML025A")->code == "COML025A");
}

TEST_CASE("a code that is not listed is not found, with a suffix or without") {
    const std::string code =
        GENERATE("XX99999", "XX99999A", "OF61131D", "CD98001", "", "A", "OF61131 ");
    CAPTURE(code);
    CHECK(the_catalogue().find(code) == nullptr);
}

TEST_CASE("an offence is found by its short name") {
    CHECK(the_catalogue().by_short_name("murder")->code == "COML025");
    CHECK(the_catalogue().by_short_name("Murder") == nullptr);
    CHECK(the_catalogue().by_short_name("") == nullptr);
}

TEST_CASE("murder and the words of Schedule 15 are sexual or violent, contested entries are not") {
    using Row = std::tuple<std::string, bool, bool>;
    const auto [code, violent, sexual] = GENERATE(values<Row>({
        {"COML025", true, false},
        {"OF61102", true, false},
        {"SX03002", false, true},
        {"TH68030", false, true},
        {"TH68028", true, false},
        {"TH68036", false, false},
        {"CJ88001", false, false},
        {"CD98074", false, false},
    }));
    CAPTURE(code);
    const Offence& offence = *the_catalogue().find(code);
    CHECK(offence.is_violent() == violent);
    CHECK(offence.is_sexual() == sexual);
    CHECK(offence.is_sexual_or_violent() == (violent || sexual));
}

TEST_CASE("an offence may stand in both parts of the schedule") {
    const Offence trafficking{.schedule_15_part_1 = "63H", .schedule_15_part_2 = "151A"};
    CHECK(trafficking.is_violent());
    CHECK(trafficking.is_sexual());
}

TEST_CASE("a maximum that is a fine is told from a short one") {
    CHECK(the_catalogue().find("CD98075")->is_fine_only());
    CHECK_FALSE(the_catalogue().find("PL96003")->is_fine_only());
}

TEST_CASE("a catalogue with a code or a short name twice is refused") {
    const Offence one{.code = "AA00001", .short_name = "one"};
    const Offence same_code{.code = "AA00001", .short_name = "other"};
    const Offence same_name{.code = "AA00002", .short_name = "one"};
    CHECK_THROWS_WITH(Catalogue({one, same_code}), "AA00001");
    CHECK_THROWS_WITH(Catalogue({one, same_name}), "one");
}

TEST_CASE("a catalogue still finds its offences after it has moved") {
    Catalogue first{{{.code = "AA00001", .short_name = "one"}}};
    const Catalogue second = std::move(first);
    REQUIRE(second.find("AA00001") != nullptr);
    CHECK(second.find("AA00001")->short_name == "one");
}

TEST_CASE("the racial families of the catalogue are read from its column, not from the code") {
    CHECK(the_catalogue().find("CD98073")->racial == RacialFamily::race_or_religion);
    CHECK(the_catalogue().find("CD98003")->racial == RacialFamily::race);
    CHECK(the_catalogue().find("CD98028")->racial == RacialFamily::religion);
    CHECK(the_catalogue().find("CD71039")->racial == RacialFamily::none);
}

}  // namespace lrpt::test
