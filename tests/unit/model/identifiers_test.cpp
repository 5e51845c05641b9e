#include "model/identifiers.hpp"

#include "base/text.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

TEST_CASE("a case reference number is a capital letter and six digits") {
    CHECK(read_crn("X123456") == "X123456");

    const std::string text =
        GENERATE("", "x123456", "X12345", "X1234567", "1123456", "XX23456", "X12345A", " X123456");
    CAPTURE(text);
    CHECK(refusal_of([&] { read_crn(text); }).exit == Exit::data);
}

TEST_CASE("a prison number is A1234BC and nothing near it") {
    CHECK(read_prison_number("A1234BC") == "A1234BC");

    const std::string text = GENERATE("",
                                      "a1234bc",
                                      "A1234B",
                                      "A1234BCD",
                                      "A12345C",
                                      "[1234BC",
                                      "_1234BC",
                                      "`1234BC",
                                      "A1234[]",
                                      "A1234^_",
                                      "AB234BC");
    CAPTURE(text);
    CHECK(refusal_of([&] { read_prison_number(text); }).exit == Exit::data);
}

TEST_CASE("a PNC number is read in any of its written forms") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, canonical] = GENERATE(values<Row>({
        {"81/34U", "1981/0000034U"},
        {"1981/0000034U", "1981/0000034U"},
        {"1981/34U", "1981/0000034U"},
        {"02/73319Z", "2002/0073319Z"},
        {"2002/73319Z", "2002/0073319Z"},
        {"2002/0073319Z", "2002/0073319Z"},
        {"20020073319Z", "2002/0073319Z"},
        {"0273319Z", "2002/0073319Z"},
        {"00/223R", "2000/0000223R"},
        {"79/163001B", "1979/0163001B"},
        {"033Y", "2003/0000003Y"},
        {"67/9893091D", "1967/9893091D"},
    }));
    CAPTURE(text);
    CHECK(read_pnc(text) == canonical);
}

TEST_CASE("a PNC number with a wrong check letter is refused") {
    const std::string text = GENERATE("20030011985Z",
                                      "20120052494O",
                                      "20230583843N",
                                      "2001/0171310S",
                                      "81/34V",
                                      "81/35U",
                                      "82/34U");
    CAPTURE(text);
    const Error error = refusal_of([&] { read_pnc(text); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("check letter"));
}

TEST_CASE("what has not the shape of a PNC number is refused") {
    const std::string text = GENERATE("",
                                      "U",
                                      "81/U",
                                      "81/34",
                                      "81/34u",
                                      "8/34U",
                                      "198/34U",
                                      "1981//34U",
                                      "1981/34/U",
                                      "81/12345678U",
                                      "81-34U",
                                      "81/34 U",
                                      "AB/34U",
                                      "/34U");
    CAPTURE(text);
    CHECK(refusal_of([&] { read_pnc(text); }).exit == Exit::data);
}

TEST_CASE("a refusal never repeats the number, because it identifies a person") {
    const auto says = [](auto read, const std::string& text) {
        const Error error = refusal_of([&] { read(text); });
        return std::string{error.what()} + joined(error.advice, " ");
    };
    CHECK_THAT(says(read_crn, "X99999"), !Catch::Contains("99999"));
    CHECK_THAT(says(read_prison_number, "Q9876XYZ"), !Catch::Contains("9876"));
    CHECK_THAT(says(read_pnc, "81/35U"), !Catch::Contains("35U"));
}

TEST_CASE("a telephone number is read in any of its written forms") {
    using Row = std::tuple<std::string, std::string>;
    const auto [text, canonical] = GENERATE(values<Row>({
        {"0116 496 0000", "01164960000"},
        {"01164960000", "01164960000"},
        {"(0116) 496-0000", "01164960000"},
        {" +44 116 496 0000 ", "01164960000"},
        {"+44 (0)116 496 0000", "01164960000"},
        {"0044 116 496 0000", "01164960000"},
        {"07700 900000", "07700900000"},
        {"01632 96000", "0163296000"},    // nine digits after the 0
        {"01632 960000", "01632960000"},  // ten
    }));
    CAPTURE(text);
    CHECK(read_telephone(text) == canonical);
}

TEST_CASE("what is no telephone number is refused without repeating it") {
    const std::string text = GENERATE("",
                                      " ",
                                      "+",
                                      "0",
                                      "496 0000",
                                      "0116 496 00",
                                      "0116 496 00000",
                                      "07700 90000",
                                      "07700 9000000",
                                      "0416 496 0000",
                                      "+1 116 496 0000",
                                      "116 496 0000",
                                      "0116 496 0000 x5",
                                      "=0116 496 0000",
                                      "+44",
                                      "0116\n4960000",
                                      "\xef\xbc\x90"
                                      "116 496 0000");
    CAPTURE(text);
    const Error error = refusal_of([&] { read_telephone(text); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), !Catch::Contains("496"));
}

TEST_CASE("an email address has one @, a dot after it and no spaces") {
    CHECK(read_email(" Jo.Bell@mail.example.org ") == "Jo.Bell@mail.example.org");
    const std::string text = GENERATE("",
                                      "@",
                                      "jo",
                                      "jo@",
                                      "@example.org",
                                      "jo@example",
                                      "jo@.org",
                                      "jo@example.",
                                      "jo@@example.org",
                                      "jo@bell@example.org",
                                      "jo bell@example.org",
                                      "jo@exam ple.org");
    CAPTURE(text);
    CHECK(refusal_of([&] { read_email(text); }).exit == Exit::data);
}

}  // namespace lrpt::test
