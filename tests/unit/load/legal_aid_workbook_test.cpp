#include "load/legal_aid_workbook.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <tuple>

namespace lrpt::test {

namespace {

struct Sheets {
    std::string firms =
        "Firm Number,Firm Name,Website,LA Contracted Status,Type of Organisation\n"
        "7,Workbook Example LLP,,Yes,Solicitor\n"
        "8, Advice  Example ,www.example.net,No,Charity or Voluntary Org\n";
    std::string offices =
        "Firm Number,Account Number,Address Line 1,Address Line 2,Address Line 3,City,Postcode,"
        "Telephone Number\n"
        "7,1c001a,1 Example Street,,Braunstone,Leicester,LE3 1AA,01632 960 501\n"
        "8,1C002B,2 Example Street,,,Leicester,LE1 IAA,\n";
    std::string crime =
        "Firm Number,Account Number,Crime Category Code\n7,1C001A,PL\n7,1C001A,CRM\n";
    std::string civil = "Firm Number,Account Number,Civil Category Code\n8,1c002b,DEB\n";
    std::string outreach =
        "Account Number,PT or Outreach Indicator,PT or Outreach Loc Address Line1,PT or Outreach "
        "Loc Address Line2,PT or Outreach Loc Address Line3,City (outreach),PT or Outreach Loc "
        "Postcode,Category of Law\n"
        "1C001A,Outreach Office,9 Example Road,,,Oakham,LE15 6AA,PL\n"
        "1C001A,Outreach Office,9 Example Road,,,Oakham,LE15 6AA,IMMAS\n"
        "1C001A,Part Time Location,3 Example Lane,,,Corby,NN17 1AA,\n";
};

std::vector<LawyerRow> rows_in(const std::vector<std::string>& sheets) {
    std::vector<ReadBytes> sources;
    for (const std::string& sheet : sheets)
        sources.push_back(stream_of(sheet));
    return rows_of_workbook(std::move(sources));
}

std::vector<LawyerRow> rows_of(const Sheets& sheets) {
    return rows_in({sheets.firms, sheets.offices, sheets.crime, sheets.civil, sheets.outreach});
}

// "OFFICE LOCATION:2 Firm Number".
Names faults_of(const std::vector<LawyerRow>& rows) {
    Names faults;
    for (const LawyerRow& row : rows) {
        for (const Fault& fault : row.faults)
            faults.push_back(row.sheet + ":" + std::to_string(row.line) + " " + fault.field);
    }
    return faults;
}

std::string without_columns(const std::string& sheet) {
    return "Other" + sheet.substr(sheet.find(','));
}

}  // namespace

TEST_CASE("workbook: an office is put together from its sheets") {
    const auto rows = rows_of(Sheets{});
    REQUIRE(rows.size() == 4);
    CHECK(faults_of(rows).empty());
    const Lawyer& first = rows[0].lawyer;
    CHECK(first.firm == "Workbook Example LLP");
    CHECK(first.account_number == "1C001A");
    CHECK(first.address == "1 Example Street, Braunstone");
    CHECK(first.town == "Leicester");
    CHECK(first.telephone == "01632 960 501");
    CHECK(first.categories == Names{"CRM", "PL"});
    CHECK(first.legal_aid == true);
    const Lawyer& second = rows[1].lawyer;
    CHECK(second.firm == "Advice Example");
    CHECK(second.website == "www.example.net");
    CHECK(second.postcode == "LE1 IAA");
    CHECK(second.categories == Names{"DEB"});
    CHECK(second.legal_aid == false);
    CHECK_FALSE(second.telephone);
    CHECK_FALSE(second.outreach);
}

TEST_CASE("workbook: a place where an office also sees people is one, whatever its categories") {
    const auto rows = rows_of(Sheets{});
    REQUIRE(rows.size() == 4);
    const Lawyer& oakham = rows[2].lawyer;
    CHECK(rows[2].line == 2);
    CHECK(oakham.outreach == "Outreach Office");
    CHECK(oakham.firm == "Workbook Example LLP");
    CHECK(oakham.account_number == "1C001A");
    CHECK(oakham.town == "Oakham");
    CHECK(oakham.telephone == "01632 960 501");
    CHECK(oakham.categories == Names{"IMMAS", "PL"});
    // Without a category of its own it deals with what the office does.
    CHECK(rows[3].lawyer.town == "Corby");
    CHECK(rows[3].lawyer.categories == Names{"CRM", "PL"});
}

TEST_CASE("workbook: sheets come in any order, and with columns of others among theirs") {
    Sheets sheets;
    sheets.crime = "More,Crime Category Code,ACCOUNT-NUMBER\nx,PL,1C001A\n";
    const auto rows =
        rows_in({sheets.outreach, sheets.crime, sheets.offices, sheets.civil, sheets.firms});
    REQUIRE(rows.size() == 4);
    CHECK(rows[0].lawyer.categories == Names{"PL"});
    CHECK(rows_in({sheets.firms, sheets.offices}).size() == 2);
}

TEST_CASE("workbook: rows that do not fit together are told by sheet and line") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [right, wrong, fault] = GENERATE(values<Row>({
        {"\n7,1c001a", "\n9,1c001a", "OFFICE LOCATION:2 Firm Number"},
        {"7,1c001a,", "7,1c01a,", "OFFICE LOCATION:2 account_number"},
        {"8,1C002B,2", "8,1C002B,\"2\"x", "OFFICE LOCATION:3 row"},
    }));
    CAPTURE(wrong);
    Sheets sheets;
    sheets.offices = replaced(sheets.offices, right, wrong);
    const Names faults = faults_of(rows_of(sheets));
    CHECK(std::count(faults.begin(), faults.end(), fault) == 1);
}

TEST_CASE("workbook: no row of the other sheets is left out in silence") {
    Sheets sheets;
    SECTION("a firm twice") {
        sheets.firms += "7,Other Example,,Yes,Solicitor\n";
        CHECK(faults_of(rows_of(sheets)) == Names{"LOCAL ADVICE ORG:4 Firm Number"});
    }
    SECTION("a firm whose row is damaged") {
        sheets.firms += "9,\"Other\" Example,,Yes,Solicitor\n";
        CHECK(faults_of(rows_of(sheets)) == Names{"LOCAL ADVICE ORG:4 row"});
    }
    SECTION("a category of an office that is not there") {
        sheets.crime += "7,1C009Z,PL\n";
        sheets.civil = replaced(sheets.civil, "1c002b", "1C008Z");
        CHECK(faults_of(rows_of(sheets)) ==
              Names{"CAT OF LAW CRIME:4 Account Number", "CAT OF LAW CIVIL:2 Account Number"});
    }
    SECTION("a category whose row is damaged") {
        sheets.crime += "7,\"1C001A\"x,PL\n";
        CHECK(faults_of(rows_of(sheets)) == Names{"CAT OF LAW CRIME:4 row"});
    }
    SECTION("a place of an office that is not there, and of no kind") {
        sheets.outreach += "1C009Z,,1 Example Road,,,Oakham,LE15 6AA,PL\n";
        CHECK(faults_of(rows_of(sheets)) == Names{"OUTREACH SERVICE:5 Account Number",
                                                  "OUTREACH SERVICE:5 PT or Outreach Indicator"});
    }
}

TEST_CASE("workbook: what is not its five sheets is refused") {
    const Sheets sheets;
    const auto said = [](const std::vector<std::string>& given) {
        const Error error = refusal_of([&] { rows_in(given); });
        CHECK(error.exit == Exit::data);
        return std::string{error.what()};
    };
    CHECK_THAT(said({sheets.offices, sheets.crime}),
               Catch::Contains("LOCAL ADVICE ORG is missing"));
    CHECK_THAT(said({sheets.firms, sheets.civil}), Catch::Contains("OFFICE LOCATION is missing"));
    CHECK_THAT(said({sheets.firms, sheets.offices, sheets.firms}),
               Catch::Contains("LOCAL ADVICE ORG comes twice"));
    CHECK_THAT(said({sheets.firms, without_columns(sheets.offices)}), Catch::Contains("is none"));
    CHECK_THAT(said({sheets.firms, ""}), Catch::Contains("is none"));
}

}  // namespace lrpt::test
