#include "load/data_files.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const std::string offence_heading =
    "code,short_name,title,statute,home_office_class,mode,maximum,"
    "schedule_15_part_1,schedule_15_part_2,racial,rj_class,note\n";
const std::string an_offence =
    "OF61102,actual-bodily-harm,Actual bodily harm,s.47,008/06,either-way,5 years,20,,,violence,\n";

template <typename Read>
Error refusal_of_file(Read read, std::string_view text) {
    return refusal_of([&] { read(TemporaryFile{text}.path()); });
}

Error refusal_of_offence(const std::string& row) {
    return refusal_of_file(read_offences, offence_heading + row);
}

Error refusal_of_holidays(const std::string& rows) {
    return refusal_of_file(read_bank_holidays, "date,name,status\n" + rows);
}

Error refusal_of_court(const std::string& text) {
    return refusal_of_file(read_courts, text);
}

}  // namespace

TEST_CASE("the catalogue that ships is read whole, with the offences that people know") {
    CHECK(the_catalogue().offences().size() > 150);
    const Offence& harm = *the_catalogue().find("OF61102");
    CHECK(harm.short_name == "actual-bodily-harm");
    CHECK(harm.maximum == "5 years");
    CHECK(harm.schedule_15_part_1 == "20");
    CHECK(harm.schedule_15_part_2.empty());
    CHECK(name_of(harm.racial).empty());
    CHECK(name_of(harm.rj_class) == "violence");
}

TEST_CASE("an offence whose row is not right is refused with its line") {
    using Row = std::tuple<std::string, std::string>;
    const auto [right, wrong] = GENERATE(values<Row>({
        {"OF61102", ""},
        {"OF61102", "of61102"},
        {"OF61102", "OF6110"},
        {"OF61102", "OF61102Z"},
        {"actual-bodily-harm", ""},
        {"actual-bodily-harm", "Actual harm"},
        {"Actual bodily harm", ""},
        {"s.47", ""},
        {"5 years", ""},
        {"5 years", "five years"},
        {"5 years", "5"},
        {"5 years", "5 weeks"},
        {",violence,", ",violent,"},
        {",violence,", ",,"},
        {",,,violence", ",,racial,violence"},
    }));
    CAPTURE(right, wrong);
    const TemporaryFile file{offence_heading + "\n" + replaced(an_offence, right, wrong)};
    const Error error = refusal_of([&] { read_offences(file.path()); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::StartsWith(file.path() + ":3: "));
}

TEST_CASE("a row of another length or with faulty quoting is refused") {
    CHECK_THAT(refusal_of_offence("OF61102,actual-bodily-harm\n").what(),
               Catch::Contains("2 values, the heading 12"));
    CHECK(refusal_of_offence(replaced(an_offence, ",\n", ",a,b\n")).exit == Exit::configuration);
    CHECK_THAT(refusal_of_offence(replaced(an_offence, "Actual", "\"Actual\"")).what(),
               Catch::Contains("quotation mark"));
    CHECK(refusal_of_offence("\"open\n" + an_offence).exit == Exit::configuration);
}

TEST_CASE("a heading that lacks, renames, moves or adds a column is refused") {
    using Row = std::tuple<std::string, std::string>;
    const auto [right, wrong] = GENERATE(values<Row>({
        {",racial", ""},
        {"racial", "race"},
        {"code,short_name", "short_name,code"},
        {",note", ",note,more"},
        {"code", "Code"},
    }));
    CAPTURE(wrong);
    const std::string heading = replaced(offence_heading, right, wrong);
    CHECK(refusal_of_file(read_offences, heading).exit == Exit::configuration);
    CHECK(refusal_of_file(read_offences, heading + an_offence).exit == Exit::configuration);
    CHECK(refusal_of_file(read_offences, "").exit == Exit::configuration);
}

TEST_CASE("a code or a short name that stands twice is refused with the second line") {
    const std::string same_code = replaced(an_offence, "actual-bodily-harm", "harm");
    const std::string same_name = replaced(an_offence, "OF61102", "OF61103");
    for (const std::string& second : {an_offence, same_code, same_name}) {
        const Error error = refusal_of_offence(an_offence + second);
        CHECK(error.exit == Exit::configuration);
        CHECK_THAT(error.what(), Catch::Contains(":3: ") && Catch::Contains("stands twice"));
    }
}

TEST_CASE("a spreadsheet's byte order mark, line ends and quoting are read in our tables too") {
    const TemporaryFile file{
        "\xEF\xBB\xBF"
        "date,name,status\r\n2013-03-29,\"Good, Friday\",x\r\n"};
    const BankHolidays holidays = read_bank_holidays(file.path());
    REQUIRE(holidays.on(day("2013-03-29")) != nullptr);
    CHECK(holidays.on(day("2013-03-29"))->name == "Good, Friday");
}

TEST_CASE("the bank holidays that ship cover the trust's years, each on a weekday") {
    CHECK(the_holidays().covers(day("2012-01-01")));
    CHECK(the_holidays().covers(day("2022-12-31")));
    CHECK_FALSE(the_holidays().covers(day("2011-12-31")));
    CHECK(the_holidays().on(day("2013-03-29"))->name == "Good Friday");
    CHECK(the_holidays().on(day("2013-03-30")) == nullptr);
}

TEST_CASE("a bank holiday that is no day, stands at a weekend or has no name is refused") {
    CHECK_THAT(refusal_of_holidays("2013-02-29,x,y\n").what(),
               Catch::Contains(":2: ") && Catch::Contains("there is no 29 February 2013"));
    CHECK_THAT(refusal_of_holidays("2013-03-30,x,y\n").what(), Catch::Contains("weekend"));
    const std::string row =
        GENERATE("29/03/2013,x,y\n", ",x,y\n", "2013-03-29,,y\n", "2013-03-29,x\n");
    CHECK(refusal_of_holidays(row).exit == Exit::configuration);
}

TEST_CASE("a table of bank holidays without a single day is refused: it would cover no year") {
    CHECK(refusal_of_holidays("").exit == Exit::configuration);
}

TEST_CASE("a court that is not right is refused") {
    const std::string court =
        "[[court]]\nid = \"X\"\nname = \"Y\"\nclass = \"crown\"\narea = \"city\"\n";
    CHECK(read_courts(TemporaryFile{court}.path()).all().size() == 1);
    CHECK_THAT(refusal_of_court(court + "clas = \"crown\"\n").what(),
               Catch::Contains("unknown key \"clas\""));
    CHECK_THAT(refusal_of_court(replaced(court, "name = \"Y\"\n", "")).what(),
               Catch::Contains("\"name\" is missing"));
    CHECK(refusal_of_court(replaced(court, "crown", "county")).exit == Exit::configuration);
    CHECK(refusal_of_court(replaced(court, "city", "town")).exit == Exit::configuration);
    CHECK(refusal_of_court(court + "also = \"Z\"\n").exit == Exit::configuration);
    CHECK(refusal_of_court("[court]\nid = \"X\"\n").exit == Exit::configuration);
    CHECK(refusal_of_court("courts = 1\n").exit == Exit::configuration);
}

TEST_CASE("a table that is not there or is not UTF-8 is refused") {
    CHECK(refusal_of([] { read_offences("share/no-such.csv"); }).exit == Exit::no_input);
    CHECK(refusal_of([] { read_bank_holidays("share"); }).exit == Exit::no_input);
    CHECK(refusal_of_offence(replaced(an_offence, "Actual", "\xFF")).exit == Exit::data);
}

}  // namespace lrpt::test
