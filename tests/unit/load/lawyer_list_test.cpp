#include "load/lawyer_list.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::vector<LawyerRow> rows_in(const std::string& text) {
    std::vector<LawyerRow> rows;
    each_lawyer_row(stream_of(text), [&](LawyerRow row) { rows.push_back(std::move(row)); });
    return rows;
}

Names faults_of(const LawyerRow& row) {
    Names faults;
    for (const Fault& fault : row.faults)
        faults.push_back(fault.field);
    return faults;
}

}  // namespace

TEST_CASE("an office is read from the columns of the public directory") {
    const auto rows = rows_in(
        "firm_number,firm_name,website,account_number,address,city,postcode,telephone,categories,"
        "latitude,longitude\n"
        "9,\"Example \"\"Corner\"\" Law\",,1A001A,\"1 Example House\n  Example Street "
        "\n\nExample\","
        " Leicester ,le1  ihd,01632  960 001,PL;CRM,52.632,-1.133\n"
        "9,Second Example,,1A002B,,,,,,,\n");
    REQUIRE(rows.size() == 2);
    const Lawyer& first = rows[0].lawyer;
    CHECK(rows[0].faults.empty());
    CHECK(rows[0].line == 2);
    CHECK(first.firm == "Example \"Corner\" Law");
    CHECK(first.firm_number == "9");
    CHECK(first.address == "1 Example House, Example Street, Example");
    CHECK(first.town == "Leicester");
    CHECK(first.categories == Names{"CRM", "PL"});
    CHECK(first.coordinates());
    CHECK_FALSE(first.website);
    CHECK(rows[1].line == 6);
    CHECK(rows[1].faults.empty());
    CHECK_FALSE(rows[1].lawyer.town);
    CHECK_FALSE(rows[1].lawyer.postcode);
    CHECK(rows[1].lawyer.categories.empty());
}

TEST_CASE("a postcode and a telephone are kept as the directory wrote them") {
    using Row = std::tuple<std::string, std::string>;
    const auto [postcode, telephone] = GENERATE(values<Row>({
        {"LE15 IHD", "01632 960 001"},
        {"TW13 JF", "(01632) 960001"},
        {"le1 6th", "01632-960-001"},
        {"LE65 1AL.", "01632 960 00"},
        {"none", "ring the firm"},
    }));
    const auto rows =
        rows_in("firm,postcode,telephone\nExample," + postcode + "," + telephone + "\n");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].faults.empty());
    CHECK(rows[0].lawyer.postcode == postcode);
    CHECK(rows[0].lawyer.telephone == telephone);
}

TEST_CASE("every fault of a row is told, and the rows after it are read") {
    const auto rows = rows_in(
        "firm,account_number,legal_aid,latitude,longitude\n"
        ",1A1A,perhaps,91,west\n"
        "\n"
        "Example,1A001A\n"
        "Exam\"ple,1A001A,yes,52,-1\n"
        "Last Example,1A002A,no,-90,180\n");
    REQUIRE(rows.size() == 4);
    CHECK(faults_of(rows[0]) ==
          Names{"account_number", "legal_aid", "latitude", "longitude", "firm"});
    CHECK(rows[1].line == 4);
    CHECK(rows[1].faults.at(0).problem == "it has 2 values, the heading 5");
    CHECK(faults_of(rows[2]) == Names{"row"});
    CHECK(rows[3].faults.empty());
    CHECK(rows[3].lawyer.legal_aid == false);
}

TEST_CASE("a heading that a list of lawyers does not have is refused") {
    using Row = std::tuple<std::string, std::string>;
    const auto [heading, said] = GENERATE(values<Row>({
        {"", "the file is empty"},
        {"account_number,town\n", "no column \"firm\""},
        {"firm,town,city\n", "\"town\" stands twice"},
        {"firm,firm_name\n", "\"firm\" stands twice"},
        {"firm,acount_number\n", "\"acount_number\" is not a column"},
        {"firm,\n", "\"\" is not a column"},
        {"firm,Town\n", "\"Town\" is not a column"},
        // What the front desk records itself.
        {"firm,note\n", "\"note\" is not a column"},
        {"firm,checked_on\n", "\"checked_on\" is not a column"},
        {"firm,listed_on\n", "\"listed_on\" is not a column"},
        {"firm,retired_on\n", "\"retired_on\" is not a column"},
    }));
    CAPTURE(heading);
    const std::string text = heading;
    const Error error = refusal_of([&] { rows_in(text); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains(said));
}

TEST_CASE("a slip in a heading is understood, and a list of a heading alone is empty") {
    const Error error = refusal_of([] { rows_in("firm,acount_number\n"); });
    CHECK(error.suggestions == Names{"account_number"});
    CHECK(rows_in("firm, town\n").empty());
}

}  // namespace lrpt::test
