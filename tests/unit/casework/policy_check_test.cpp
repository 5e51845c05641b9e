#include "casework/policy_check.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

namespace lrpt::test {

namespace {

std::string shipped_policy() {
    std::ifstream file{"share/policy.toml"};
    return {std::istreambuf_iterator<char>{file}, {}};
}

PolicyCheck check_of(const std::string& text) {
    return check_policy(TemporaryFile{text}.path(), the_reference_data(), the_day());
}

// The shipped policy with one case of its own.
PolicyCheck check_with_case(const std::string& facts, const std::string& expect) {
    return check_of(shipped_policy() + "\n[[case]]\nsays = \"a case\"\n" + facts + "\nexpect = { " +
                    expect + " }\n");
}

// What is said after file and line, up to the reasons.
std::string fault_of(const PolicyCheck& check) {
    REQUIRE(check.faults.size() == 1);
    const std::string& fault = check.faults.front();
    const auto from = fault.find("\"a case\": ");
    REQUIRE(from != std::string::npos);
    return fault.substr(from + 10, fault.find('\n') - from - 10);
}

const std::string a_year =
    "offence = \"OF61102\"\ndisposal = \"imprisonment\"\nterm = \"12 months\"\n"
    "sentenced_on = 2013-02-14";

}  // namespace

TEST_CASE("the shipped policy is in order and its cases come out as expected") {
    const PolicyCheck check = check_policy("share/policy.toml", the_reference_data(), the_day());
    CHECK(check.faults == Names{});
    CHECK(check.cases > 60);
}

TEST_CASE("a case says outcome, route and missing facts, and each is compared") {
    CHECK(check_with_case(a_year, "contact = \"eligible\", contact_route = \"statutory\"")
              .faults.empty());
    CHECK(fault_of(check_with_case(a_year, "contact = \"refer\"")) ==
          "contact is eligible, expected refer");
    CHECK(fault_of(check_with_case(a_year, "contact_route = \"local\"")) ==
          "contact_route is statutory, expected local");
    CHECK(fault_of(check_with_case(a_year, "rj = \"eligible\"")) ==
          "rj is not-eligible, expected eligible");
    CHECK(fault_of(check_with_case(a_year, "contact_missing = [\"term\"]")) ==
          "contact_missing is [], expected [term]");
    CHECK(check_with_case("offence = \"OF61102\"\ndisposal = \"imprisonment\"",
                          "contact_missing = [\"term\"]")
              .faults.empty());
}

TEST_CASE("a case that comes out otherwise shows the tests that were asked") {
    const PolicyCheck check = check_with_case(a_year, "contact = \"refer\"");
    CHECK(check.faults.front().find("12 months (imprisonment) is 12 months or more.") !=
          std::string::npos);
}

TEST_CASE("a case may be about a record that is refused") {
    const std::string fine = "offence = \"OF61102\"\ndisposal = \"fine\"\nterm = \"12 months\"";
    CHECK(check_with_case(fine, "refused = [\"term\"]").faults.empty());
    CHECK(fault_of(check_with_case(fine, "contact = \"not-eligible\"")) ==
          "the record is refused: term: fine has no term, expected a decision");
    CHECK(fault_of(check_with_case(a_year, "refused = [\"term\"]")) ==
          "the record is not refused, expected term");
    CHECK(check_with_case("offense = \"OF61102\"", "refused = [\"offense\"]").faults.empty());
    CHECK(check_with_case("term = 12", "refused = [\"term\"]").faults.empty());
}

TEST_CASE("a case without a day of sentence has a day of its own") {
    const std::string unsentenced = "offence = \"CJ88001\"\nplea = \"guilty\"\nrisk = \"medium\"";
    CHECK(
        check_with_case(unsentenced + "\ntoday = 2013-03-04", "rj = \"eligible\"").faults.empty());
}

TEST_CASE("other offences are written as tables in a list") {
    CHECK(check_with_case(
              "offence = \"OF61102\"\ndisposal = \"imprisonment\"\nterm = \"8 months\"\n"
              "sentenced_on = 2013-02-14\nother_offences = [{ offence = \"OF61131\", "
              "disposal = \"imprisonment\", term = \"6 months\", relation = \"consecutive\" }]",
              "contact = \"eligible\"")
              .faults.empty());
}

TEST_CASE("all faults of a policy are said at once, each with its line") {
    std::string text = replaced(shipped_policy(), "value = 12", "value = \"12\"");
    text = replaced(text, "count = 15", "cuont = 15");
    text = replaced(text, "to = 2013-12-09", "to = 2013-12-10");
    text += "\n[[case]]\nsays = \"nothing\"\nexpect = {}\n";
    text = "odd = 1\n" + text;
    const PolicyCheck check = check_of(text);
    REQUIRE(check.faults.size() == 5);
    for (const std::string& fault : check.faults) {
        INFO(fault);
        CHECK(fault.find("/input:") != std::string::npos);
    }
}

TEST_CASE("days that no row covers are said beside cases that come out otherwise") {
    std::string text = replaced(shipped_policy(), "to = 2013-12-09", "to = 2013-12-08");
    text += "\n[[case]]\nsays = \"a case\"\n" + a_year + "\nexpect = { contact = \"refer\" }\n";
    CHECK(check_of(text).faults.size() == 2);
}

TEST_CASE("an unknown word in a case is refused") {
    CHECK(check_with_case(a_year, "contact = \"eligable\"").faults.size() == 1);
    CHECK(check_with_case(a_year, "contcat = \"eligible\"").faults.size() == 1);
    CHECK(check_with_case(a_year, "contact_route = \"locl\"").faults.size() == 1);
}

TEST_CASE("codes of stored cases that are not listed are named with their cases") {
    OpenCasework casework;
    open_from(casework.database, contact_record("U-1") + contact_record("U-2"));
    CHECK(unlisted_codes(casework.database, the_catalogue()).empty());
    casework.run("UPDATE occasions SET offence = 'ZZ99999'");
    CHECK(unlisted_codes(casework.database, the_catalogue()) ==
          Names{"ZZ99999: VC-2013-0001 and 1 more"});
}

}  // namespace lrpt::test
