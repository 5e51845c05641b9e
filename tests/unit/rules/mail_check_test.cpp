#include "rules/mail_check.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

constexpr std::string_view mail =
    "VC-2013-0116 First offer of contact to the victim, due Fri 3 May 2013; khan";
const std::set<std::string> own{"first", "offer", "contact", "victim", "due", "may", "khan", "the"};

}  // namespace

TEST_CASE("a name in a mail is noticed, whole or in part") {
    struct Row {
        std::string name;
        std::string_view text;
        bool held;
    };
    const auto row = GENERATE(values<Row>({
        {"Ida Frost", mail, false},
        {"Ida Frost", "to Ida Frost", true},
        {"Ida Frost", "to IDA   FROST.", true},
        {"Ida Frost", "Frost in the morning", true},
        {"Ida Frost", "frosted", false},
        {"Bo Li", "bo and li", false},  // words of two letters tell nothing by themselves
        {"Bo Li", "with Bo Li", true},  // the whole name does
        {"Ann Khan", mail, false},      // a login
        {"May Contact", mail, false},   // words of every such mail
        {"Victim May", "victim May", true},
        {"Zo\xc3\xab Field", "zo\xc3\xab called", true},
        {"O'Brien", "o'brien", true},
        {"", mail, false},
        {"---", mail, false},
    }));
    CAPTURE(row.name, row.text);
    CHECK(holds_personal_data(row.text, {.names = {row.name}}, own) == row.held);
}

TEST_CASE("other values are looked for as a whole") {
    CHECK_FALSE(holds_personal_data(mail, {.others = {"0116 496 0123"}}, own));
    CHECK(holds_personal_data("ring 0116 496 0123", {.others = {"0116 496 0123"}}, own));
    CHECK(holds_personal_data("ring 0116-496-0123", {.others = {"0116 496 0123"}}, own));
    CHECK_FALSE(holds_personal_data("ring 01164 96 0123", {.others = {"0116 496 0123"}}, own));
    CHECK(holds_personal_data("CRN X123456", {.others = {"X123456"}}, own));
}

TEST_CASE("words are in small letters, without what stands between") {
    CHECK(words_of("Due: FRI, 3 May!") == std::set<std::string>{"due", "fri", "3", "may"});
    CHECK(words_of("").empty());
}

}  // namespace lrpt::test
