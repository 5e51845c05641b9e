#include "model/lawyer.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::optional<std::string> kept(std::string_view field, std::string_view text) {
    Lawyer lawyer;
    field_named(fields_of<Lawyer>(), field)->read(lawyer, text);
    return field_named(fields_of<Lawyer>(), field)->written(lawyer);
}

}  // namespace

TEST_CASE("the id of an office is its number") {
    CHECK(lawyer_id(7) == "L-007");
    CHECK(lawyer_id(3904) == "L-3904");
    CHECK(lawyer_number("L-017") == 17);
    CHECK(lawyer_number(" l-17 ") == 17);
    CHECK(lawyer_number("17") == 17);
    for (const std::string_view wrong : {"", "L-", "L-0", "L-1x", "M-1", "-1", "L--1"}) {
        CAPTURE(wrong);
        CHECK_FALSE(lawyer_number(wrong));
    }
    CHECK(is_lawyer_id("l-17"));
    CHECK_FALSE(is_lawyer_id("17"));
    CHECK_FALSE(is_lawyer_id("VC-2013-0001"));
}

TEST_CASE("values of an office are read as they are recorded") {
    CHECK(kept("account_number", " 1U003G ") == "1U003G");
    CHECK(kept("categories", "pl; immas,PL") == "IMMAS;PL");
    CHECK(kept("languages", "Polish; Gujarati") == "Polish;Gujarati");
    CHECK(kept("latitude", "-90") == "-90");
    CHECK(kept("longitude", "180") == "180");
    CHECK(kept("legal_aid", "yes") == "yes");
    CHECK(kept("account_number", "1u003g") == "1U003G");
}

TEST_CASE("what is no such value of an office is refused") {
    const auto [field, text] = GENERATE(table<std::string, std::string>({
        {"account_number", "1U03G"},
        {"account_number", "1u03g"},
        {"account_number", "AU003G"},
        {"latitude", "90.001"},
        {"latitude", "-90.001"},
        {"latitude", "nan"},
        {"longitude", "180.1"},
        {"longitude", "west"},
        {"legal_aid", "perhaps"},
        {"email", "nobody"},
    }));
    CAPTURE(field, text);
    const std::string name = field;
    const std::string value = text;
    CHECK(refusal_of([&] { kept(name, value); }).exit == Exit::data);
}

TEST_CASE("an office lies somewhere only with both of its coordinates") {
    CHECK(Lawyer{.latitude = 52.6, .longitude = -1.1}.coordinates());
    CHECK_FALSE(Lawyer{.latitude = 52.6}.coordinates());
    CHECK_FALSE(Lawyer{}.coordinates());
}

}  // namespace lrpt::test
