#include "rules/people_check.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

bool address_shared(const std::string& one, const std::string& other) {
    return is_shared({.means = Means::address, .value = one}, {.offender_address = other});
}

}  // namespace

TEST_CASE("an address is shared where postcode and door are the same") {
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [one, other, shared] = GENERATE(values<Row>({
        {"14 High Street, Oadby LE2 5BB", "14, High St, LE2 5BB", true},
        {"14 High Street, Oadby LE2 5BB", "14 HIGH STREET OADBY LE25BB", true},
        {"14 High Street, Oadby LE2 5BB", "14 High Street, Leicester, le2 5bb, England", true},
        {"14 High Street, Oadby LE2 5BB", "16 High Street, Oadby LE2 5BB", false},
        {"14 High Street, Oadby LE2 5BB", "14 High Street, Oadby LE2 5BD", false},
        {"14 High Street, Oadby LE2 5BB", "14 High Street, Oadby LE12 5BB", false},
        {"Flat 2, 14 High Street LE2 5BB", "14 High Street LE2 5BB", true},
        {"14a High Street LE2 5BB", "14A High St LE2 5BB", true},
        {"14 High Street LE2 5BB", "140 High Street LE2 5BB", false},
        {"7 Long Row N1 5BB", "7 Long Row, London N1 5BB", true},
        {"7 Long Row SW1A 2AA", "7 Long Row EC1A 1BB", false},
        {"Rose Cottage, Oakham LE15 6AA", "Rose Cottage, Main Road, Oakham LE15 6AA", true},
        {"Rose Cottage, Oakham LE15 6AA", "Ivy Cottage, Oakham LE15 6AA", false},
        {"14 High Street, Oadby", "14 high street oadby", true},
        {"14 High Street, Oadby", "14 High Street, Wigston", false},
        {"LE2 5BB", "LE2 5BB", true},
        {"LE2 5BB", "14 High Street LE2 5BB", false},
    }));
    CAPTURE(one, other);
    CHECK(address_shared(one, other) == shared);
    CHECK(address_shared(other, one) == shared);
}

TEST_CASE("what holds nothing is shared with nothing, and harms nothing") {
    const std::string text =
        GENERATE("", " ", ",", "5BB", "A", "---", "'", "9AA", "\xff\xfe", "LE2", ", LE2 5BB");
    const Means means = GENERATE(Means::telephone, Means::email, Means::address);
    const ContactPoint point{.means = means, .value = text};
    CAPTURE(text, name_of(means));
    CHECK_FALSE(is_shared(point, {}));
    CHECK_FALSE(is_shared({.means = means}, {}));
    CHECK_FALSE(
        is_shared(point, {.offender_telephone = "", .offender_email = "", .offender_address = ""}));
    CHECK_FALSE(is_shared(point,
                          {.offender_telephone = "0116 496 0001",
                           .offender_email = "jo@example.org",
                           .offender_address = "14 High Street LE2 5BB"}));
}

TEST_CASE("a telephone is shared by its digits, an email whatever its capitals") {
    using Row = std::tuple<Means, std::string, bool>;
    const auto [means, value, shared] = GENERATE(values<Row>({
        {Means::telephone, "0116 496 0001", true},
        {Means::telephone, "+44 (0)116 496 0001", true},
        {Means::telephone, "0044 1164960001", true},
        {Means::telephone, "0116 496 0002", false},
        {Means::email, "JO@example.org", true},
        {Means::email, "jo@example.org ", true},
        {Means::email, "joe@example.org", false},
        {Means::address, "0116 496 0001", false},
    }));
    const People offender{.offender_telephone = "01164960001", .offender_email = "Jo@Example.org"};
    CAPTURE(value);
    CHECK(is_shared({.means = means, .value = value}, offender) == shared);
}

TEST_CASE("a name is the offender's whatever its case and points; nothing is nobody's name") {
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [name, offender, same] = GENERATE(values<Row>({
        {"Ann Marrow", "ANN  MARROW", true},
        {"O'Dell, Jo", "odell jo", true},
        {"Ann Marrow", "Ann Marlow", false},
        {"", "", false},
        {"-", ".", false},
    }));
    CAPTURE(name, offender);
    CHECK(has_name_of({.name = name}, {.offender_name = offender}) == same);
}

TEST_CASE("a contact point does not contradict itself") {
    const ClockTime nine{9 * 60};
    const ClockTime ten{10 * 60};
    const ContactPoint telephone{.means = Means::telephone, .value = "0116 496 0001"};
    CHECK_FALSE(why_not(telephone));
    ContactPoint point = telephone;
    SECTION("no value") {
        point.value.reset();
    }
    SECTION("an empty value") {
        point.value = " ";
    }
    SECTION("post to a telephone") {
        point.post = true;
    }
    SECTION("an envelope for a telephone") {
        point.plain_envelope = false;
    }
    SECTION("hours that end before they begin") {
        point.hours_from = ten;
        point.hours_to = nine;
    }
    SECTION("hours that end as they begin") {
        point.hours_from = point.hours_to = nine;
    }
    SECTION("voicemail of an email") {
        point = {.means = Means::email, .value = "jo@example.org", .voicemail = false};
    }
    SECTION("texts to an address") {
        point = {.means = Means::address, .value = "14 High Street", .texts = true};
    }
    CHECK(why_not(point));
}

TEST_CASE("the value of a contact point is of its means") {
    const std::string text = GENERATE("14 High Street", "496", "jo@example");
    CHECK(refusal_of([&] { why_not({.means = Means::telephone, .value = text}); }).exit ==
          Exit::data);
    CHECK(refusal_of([&] { why_not({.means = Means::email, .value = text}); }).exit == Exit::data);
    CHECK_FALSE(why_not({.means = Means::address, .value = text}));
}

}  // namespace lrpt::test
