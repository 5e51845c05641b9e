#include "rules/record_check.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::vector<Fault> faults_of(Facts facts) {
    return check(facts, the_catalogue(), the_courts());
}

std::string text_of_faults(const Facts& facts) {
    return to_text(faults_of(facts));
}

Facts with_sentence(std::string_view offence, Disposal disposal) {
    Facts facts = an_eligible_contact();
    facts.main.offence = std::string{offence};
    facts.main.disposal = disposal;
    facts.main.term.reset();
    return facts;
}

constexpr auto drunk_and_disorderly = "CJ67002";  // its maximum is a fine

}  // namespace

TEST_CASE("a record in which nothing is impossible passes") {
    CHECK(text_of_faults(an_eligible_contact()).empty());
    CHECK(text_of_faults(an_eligible_rj()).empty());
    CHECK(text_of_faults(Facts{}).empty());
}

TEST_CASE("a short name becomes its code") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "actual-bodily-harm";
    facts.other_offences = {{.offence = "shoplifting", .relation = Relation::concurrent}};

    CHECK(check(facts, the_catalogue(), the_courts()).empty());
    CHECK(facts.main.offence == "OF61102");
    CHECK(facts.other_offences.front().offence == "TH68010");
}

TEST_CASE("a code that is not listed is no fault: the rules ask") {
    const std::string code = GENERATE("XX99999", "XX99999A", "COML999", "OF61102E", "OF61102I");
    Facts facts = an_eligible_contact();
    facts.main.offence = code;
    CHECK(text_of_faults(facts).empty());
    CHECK(check(facts, the_catalogue(), the_courts()).empty());
    CHECK(facts.main.offence == code);
}

TEST_CASE("what is neither a code nor a short name is a fault") {
    const std::string offence =
        GENERATE("OF6110", "of61102", "OF61102Z", "OF61102AA", "01GL09184", "assault", "", "CD98");
    CAPTURE(offence);
    Facts facts = an_eligible_contact();
    facts.main.offence = offence;
    REQUIRE(faults_of(facts).size() == 1);
    CHECK(faults_of(facts).front().field == "offence");
}

TEST_CASE("a short name with a slip is offered the right one") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "shopliftng";
    CHECK_THAT(text_of_faults(facts), Catch::Contains("Did you mean: shoplifting"));
}

TEST_CASE("custody and a suspended sentence are impossible where the maximum is a fine") {
    using enum Disposal;
    using Row = std::tuple<Disposal, bool>;
    const auto [disposal, is_fault] = GENERATE(values<Row>({
        {imprisonment, true},
        {yoi_detention, true},
        {section_91, true},
        {detention_and_training, true},
        {extended, true},
        {life, true},
        {ipp, true},
        {hm_pleasure, true},
        {suspended, true},
        {fine, false},
        {discharge, false},
        {community_order, false},
        {unsentenced, false},
    }));
    CAPTURE(name_of(disposal));
    const auto faults = faults_of(with_sentence(drunk_and_disorderly, disposal));
    CHECK(faults.size() == (is_fault ? 1 : 0));
    if (is_fault) CHECK(faults.front().field == "disposal");
}

TEST_CASE("the maximum of a fine holds for short names and inchoate codes too") {
    CHECK(faults_of(with_sentence("drunk-and-disorderly", Disposal::imprisonment)).size() == 1);
    CHECK(faults_of(with_sentence("CJ67002A", Disposal::imprisonment)).size() == 1);
    CHECK(faults_of(with_sentence("CD98075", Disposal::imprisonment)).size() == 1);
    CHECK(faults_of(with_sentence("XX99999", Disposal::imprisonment)).empty());
}

TEST_CASE("only custody for a fixed time and a suspended sentence have a term") {
    using enum Disposal;
    using Row = std::tuple<Disposal, bool>;
    const auto [disposal, is_fault] = GENERATE(values<Row>({
        {imprisonment, false},
        {yoi_detention, false},
        {section_91, false},
        {detention_and_training, false},
        {extended, false},
        {suspended, false},
        {life, true},
        {ipp, true},
        {hm_pleasure, true},
        {hospital_order, true},
        {restricted_hospital_order, true},
        {community_order, true},
        {fine, true},
        {discharge, true},
        {unsentenced, true},
    }));
    CAPTURE(name_of(disposal));
    Facts facts = with_sentence("OF61102", disposal);
    facts.main.term = Term{.months = 12};
    CHECK(faults_of(facts).size() == (is_fault ? 1 : 0));
    if (is_fault) CHECK(faults_of(facts).front().field == "term");
}

TEST_CASE("a term without a sentence may still find its sentence") {
    Facts facts = an_eligible_contact();
    facts.main.disposal.reset();
    CHECK(text_of_faults(facts).empty());
}

TEST_CASE("a detention and training order is of 4, 6, 8, 10, 12, 18 or 24 months") {
    using Row = std::tuple<std::string, bool>;
    const auto [term, is_allowed] = GENERATE(values<Row>({
        {"3 months", false}, {"4 months", true},         {"5 months", false},
        {"6 months", true},  {"7 months", false},        {"8 months", true},
        {"9 months", false}, {"10 months", true},        {"11 months", false},
        {"12 months", true}, {"13 months", false},       {"17 months", false},
        {"18 months", true}, {"19 months", false},       {"23 months", false},
        {"24 months", true}, {"25 months", false},       {"1 year", true},
        {"2 years", true},   {"1 year 6 months", true},  {"52 weeks", false},
        {"365 days", false}, {"12 months 1 day", false}, {"36 months", false},
    }));
    CAPTURE(term);
    Facts facts = with_sentence("OF61102", Disposal::detention_and_training);
    facts.main.term = read_term(term);
    CHECK(text_of_faults(facts).empty() == is_allowed);
}

TEST_CASE("only a sentence without an end has a minimum term, only an extended one an extension") {
    using enum Disposal;
    const Disposal disposal = GENERATE(imprisonment,
                                       yoi_detention,
                                       section_91,
                                       detention_and_training,
                                       extended,
                                       life,
                                       ipp,
                                       hm_pleasure,
                                       suspended,
                                       community_order,
                                       hospital_order,
                                       restricted_hospital_order,
                                       fine,
                                       discharge,
                                       unsentenced);
    CAPTURE(name_of(disposal));
    const bool without_end = disposal == life || disposal == ipp || disposal == hm_pleasure;

    Facts facts = with_sentence("OF61102", disposal);
    facts.tariff = Term{.years = 15};
    CHECK(faults_of(facts).size() == (without_end ? 0 : 1));
    if (!without_end) CHECK(faults_of(facts).front().field == "tariff");

    facts.tariff.reset();
    facts.extension = Term{.years = 3};
    CHECK(faults_of(facts).size() == (disposal == extended ? 0 : 1));
    if (disposal != extended) CHECK(faults_of(facts).front().field == "extension");
}

TEST_CASE("a minimum term or an extension may belong to another offence, or to one still open") {
    Facts facts = an_eligible_contact();
    facts.tariff = Term{.years = 15};
    facts.extension = Term{.years = 3};
    CHECK(faults_of(facts).size() == 2);
    facts.other_offences = {{.disposal = Disposal::life, .relation = Relation::concurrent},
                            {.disposal = Disposal::extended, .relation = Relation::concurrent}};
    CHECK(faults_of(facts).empty());
    facts.other_offences = {{.relation = Relation::concurrent}};
    CHECK(faults_of(facts).empty());
    facts.other_offences.clear();
    facts.main.disposal.reset();
    CHECK(faults_of(facts).empty());
}

TEST_CASE("a civil County Court does not pass sentences, by whatever name it is called") {
    using Row = std::tuple<std::string, bool>;
    const auto [court, is_fault] = GENERATE(values<Row>({
        {"LEICCT", true},
        {"Leicester County Court", true},
        {"leicester county court", true},
        {"Nottingham County Court", true},
        {"LEICMC", false},
        {"Leicester Crown Court", false},
        {"Nottingham Crown Court", false},
    }));
    CAPTURE(court);
    Facts facts = an_eligible_contact();
    facts.court = court;
    CHECK(faults_of(facts).size() == (is_fault ? 1 : 0));
    if (is_fault) CHECK(faults_of(facts).front().field == "court");
}

TEST_CASE("a court outside the area is told, not judged") {
    Facts facts = an_eligible_contact();
    CHECK_FALSE(court_outside_area(facts, the_courts()));
    facts.court = "Hinckley Magistrates";
    CHECK_FALSE(court_outside_area(facts, the_courts()));
    facts.court = "lghbmc";
    CHECK_FALSE(court_outside_area(facts, the_courts()));
    facts.court = "Nottingham Crown Court";
    CHECK(court_outside_area(facts, the_courts()) == "Nottingham Crown Court");
    CHECK(text_of_faults(facts).empty());
}

TEST_CASE("another offence must say how its term stands to the main one") {
    Facts facts = an_eligible_contact();
    facts.other_offences = {{.offence = "TH68010", .relation = Relation::concurrent},
                            {.offence = "TH68010"}};
    REQUIRE(faults_of(facts).size() == 1);
    CHECK(faults_of(facts).front().field == "other_offences 2: relation");
}

TEST_CASE("what is impossible of the main offence is impossible of another") {
    Facts facts = an_eligible_contact();
    facts.other_offences = {{.offence = "nonsense",
                             .disposal = Disposal::fine,
                             .term = Term{.months = 1},
                             .relation = Relation::concurrent}};
    const auto faults = faults_of(facts);
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].field == "other_offences 1: offence");
    CHECK(faults[1].field == "other_offences 1: term");
}

TEST_CASE("all faults of a record are found at once") {
    Facts facts = with_sentence(drunk_and_disorderly, Disposal::life);
    facts.court = "LEICCT";
    facts.main.term = Term{.months = 1};
    facts.other_offences = {{}};
    CHECK(faults_of(facts).size() == 4);
}

}  // namespace lrpt::test
