#include "load/policy_file.hpp"

#include "tests/unit/fixtures.hpp"
#include "tests/unit/load/input.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// One row of each kind, all of them right.
const std::string a_scheme =
    "[[schemes]]\nscheme = \"contact\"\n"
    "from = 2005-07-01\nsource = \"s\"\nstatus = \"statute\"\n";
const std::string a_number =
    "[[numbers]]\nname = \"contact.minimum-months\"\nvalue = 12\n"
    "from = 2005-07-01\nsource = \"s\"\nstatus = \"brief\"\n";
const std::string a_list =
    "[[lists]]\nname = \"rj.sensitive\"\ncodes = [\"SC15004\"]\n"
    "from = 2013-02-01\nsource = \"s\"\nstatus = \"trust-to-confirm\"\n";
const std::string a_deadline =
    "[[deadlines]]\ndeadline = \"rj.first-contact\"\ntitle = \"t\"\nevent = \"sentenced_on\"\n"
    "count = 15\nunit = \"days\"\n"
    "from = 2013-02-01\nsource = \"s\"\nstatus = \"brief\"\n";
const std::string a_rule =
    "[[rules]]\nrule = \"rj.plea\"\nsays = \"w\"\nsource = \"s\"\nstatus = \"brief\"\n";

Policy policy_in(std::string_view text) {
    return read_policy(TemporaryFile{text}.path());
}

Error refusal_of_policy(std::string_view text) {
    return refusal_of([&] { policy_in(text); });
}

}  // namespace

TEST_CASE("policy: a row of each kind is read as it stands") {
    const Policy policy = policy_in(a_scheme + a_number + a_list + a_deadline + a_rule);
    REQUIRE(policy.deadlines.size() == 1);
    CHECK(policy.in_force(Scheme::contact, the_day()));
    CHECK(policy.number_on("contact.minimum-months", the_day()) == 12);
    CHECK(policy.lists_code("rj.sensitive", "SC15004", the_day()));
    CHECK(policy.deadlines[0].count == 15);
    CHECK(policy.deadlines[0].title == "t");
    CHECK(name_of(policy.deadlines[0].unit) == "days");
    CHECK(name_of(policy.deadlines[0].provision.status) == "brief");
    CHECK(policy.rule("rj.plea")->says == "w");
    CHECK(policy.rule("rj.plea")->reading.empty());
}

TEST_CASE("policy: a row that lacks a key is refused, whichever key it is") {
    using Row = std::tuple<std::string, std::string>;
    const auto [row, key] = GENERATE(values<Row>({
        {a_scheme, "scheme = "},
        {a_scheme, "from = "},
        {a_scheme, "source = "},
        {a_scheme, "status = "},
        {a_number, "name = "},
        {a_number, "value = "},
        {a_list, "name = "},
        {a_deadline, "deadline = "},
        {a_deadline, "title = "},
        {a_deadline, "event = "},
        {a_deadline, "count = "},
        {a_deadline, "unit = "},
        {a_rule, "rule = "},
        {a_rule, "says = "},
        {a_rule, "source = "},
    }));
    CAPTURE(row, key);
    const Error error = refusal_of_policy(replaced(row, key, "# "));
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::Contains("is missing"));
}

TEST_CASE("policy: a value of the wrong kind or a word that is none is refused") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [row, right, wrong] = GENERATE(values<Row>({
        {a_scheme, "\"contact\"", "\"contacts\""},
        {a_scheme, "2005-07-01", "\"2005-07-01\""},
        {a_scheme, "2005-07-01", "2005-06-31"},
        {a_scheme, "2005-07-01", "2005-07-01T00:00:00"},
        {a_scheme, "\"statute\"", "\"law\""},
        {a_number, "12", "\"12\""},
        {a_number, "12", "-12"},
        {a_number, "12", "12.5"},
        {a_number, "12", "100001"},
        {a_list, "[\"SC15004\"]", "\"SC15004\""},
        {a_list, "[\"SC15004\"]", "[15004]"},
        {a_deadline, "\"rj.first-contact\"", "\"rj.first_contact\""},
        {a_deadline, "\"sentenced_on\"", "\"offence_date\""},
        {a_deadline, "\"days\"", "\"moons\""},
        {a_deadline, "15", "15 days"},
        {a_rule, "\"brief\"", "1"},
    }));
    CAPTURE(row, wrong);
    CHECK(refusal_of_policy(replaced(row, right, wrong)).exit == Exit::configuration);
}

TEST_CASE("policy: an unknown key is refused with file, line and the nearest key") {
    const TemporaryFile file{a_deadline + "unti = \"days\"\n"};
    const Error error = refusal_of([&] { read_policy(file.path()); });
    CHECK(error.exit == Exit::configuration);
    CHECK_THAT(error.what(), Catch::StartsWith(file.path() + ":10: unknown key \"unti\""));
    CHECK(error.suggestions == Names{"unit"});

    CHECK(refusal_of_policy("[[deadlins]]\n" + a_number).suggestions == Names{"deadlines"});
    CHECK(refusal_of_policy("version = 1\n").exit == Exit::configuration);
    CHECK(refusal_of_policy("schemes = \"contact\"\n").exit == Exit::configuration);
}

TEST_CASE("policy: a name that no rule asks for is a slip, and refused") {
    CHECK(refusal_of_policy(replaced(a_number, "minimum-months", "minimum-month")).exit ==
          Exit::configuration);
    CHECK(refusal_of_policy(replaced(a_list, "sensitive", "sensitiv")).exit == Exit::configuration);
}

TEST_CASE("policy: what is on a list of codes and is no code is a slip, and refused") {
    CHECK(refusal_of_policy(replaced(a_list, "SC15004", "SC1500")).exit == Exit::configuration);
}

TEST_CASE("policy: two rows for one thing must not hold on the same day") {
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [first_to, second_from, is_overlap] = GENERATE(values<Row>({
        {"to = 2013-12-09\n", "from = 2013-12-10", false},
        {"to = 2013-12-09\n", "from = 2013-12-09", true},
        {"to = 2013-12-09\n", "from = 2013-02-01", true},
        {"to = 2013-12-09\n", "from = 2014-12-01", false},
        {"", "from = 2013-12-10", true},
        {"", "from = 2012-01-01", true},
        {"to = 2013-12-09\n", "to = 2013-01-31\nfrom = 2012-01-01", false},
        {"to = 2013-12-09\n", "to = 2013-02-01\nfrom = 2012-01-01", true},
    }));
    CAPTURE(first_to, second_from);
    const std::string text =
        a_deadline + first_to + replaced(a_deadline, "from = 2013-02-01", second_from);
    if (is_overlap) {
        CHECK_THAT(refusal_of_policy(text).what(),
                   Catch::Contains("two rows for \"rj.first-contact\" hold on the same day"));
    } else {
        CHECK(policy_in(text).deadlines.size() == 2);
    }
}

TEST_CASE("policy: every kind of row is guarded against two on one day") {
    const std::string row = GENERATE(a_scheme, a_number, a_list, a_deadline, a_rule);
    CHECK(refusal_of_policy(row + row).exit == Exit::configuration);
}

TEST_CASE("policy: rows for different things may hold on the same day") {
    const std::string other = replaced(a_scheme, "contact", "rj");
    CHECK(policy_in(a_scheme + other).schemes.size() == 2);
}

TEST_CASE("policy: an end before its start is refused, an end on the same day is one day") {
    const Error error = refusal_of_policy(a_deadline + "to = 2013-01-31\n");
    CHECK_THAT(error.what(), Catch::Contains("\"to\" is before \"from\""));

    const Policy policy = policy_in(a_deadline + "to = 2013-02-01\n");
    CHECK(policy.deadline_on(DeadlineKind::rj_first_contact, day("2013-02-01")) != nullptr);
    CHECK(policy.deadline_on(DeadlineKind::rj_first_contact, day("2013-02-02")) == nullptr);
}

TEST_CASE("policy: what is not there or is not TOML is refused") {
    CHECK(refusal_of([] { read_policy("share/no-such-policy.toml"); }).exit == Exit::no_input);
    CHECK(refusal_of_policy("[~0").exit == Exit::configuration);
    CHECK(refusal_of_policy("\xC3\xA9 = 1").exit == Exit::configuration);
    CHECK(refusal_of_policy("[[schemes]\n").exit == Exit::configuration);
}

}  // namespace lrpt::test
