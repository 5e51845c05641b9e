#include "rules/victim_contact.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using Code = std::optional<std::string>;
using YesNo = std::optional<bool>;

}  // namespace

TEST_CASE("contact: 18 months for actual bodily harm is eligible by the statutory route") {
    const SchemeDecision decision = contact_for(an_eligible_contact());

    CHECK(outcome(decision) == "eligible");
    CHECK(route(decision) == "statutory");
    CHECK(decision.missing.empty());
    CHECK(reason(decision.reasons, "contact.term")->because ==
          "18 months (imprisonment) is 12 months or more.");
}

TEST_CASE("contact.offence: murder and the words of Schedule 15 count, contested entries do not") {
    using Row = std::tuple<Code, std::string>;
    const auto [code, expected] = GENERATE(values<Row>({
        {"COML025", "met"},      // murder: named in section 45, not in the schedule
        {"COML025A", "met"},     // its attempt, listed itself
        {"OF61102", "met"},      // Part 1
        {"SX03002", "met"},      // Part 2
        {"TH68030", "met"},      // Part 2, a burglary
        {"TH68028", "met"},      // paragraph 32, intent to inflict grievous bodily harm
        {"TH68033", "met"},      // paragraph 32, not a dwelling
        {"CD98070", "met"},      // paragraph 58, a racially aggravated common assault
        {"TH68036", "not-met"},  // 32?: burglary of a dwelling and theft
        {"TH68026", "not-met"},  // 32?: with intent to steal
        {"TH68044", "not-met"},  // 32?: theft with violence
        {"TH68027", "not-met"},  // 32?: not a dwelling
        {"CJ88001", "not-met"},  // common assault
        {"CD98074", "not-met"},  // racially aggravated criminal damage
        {"CD98069", "not-met"},  // racially aggravated harassment
        {"SX03180", "not-met"},  // sexual by name only
        {"RT88564", "not-met"},  // death by careless driving
        {"RT88500", "met"},      // death by dangerous driving
        {"PH97003", "not-met"},  // breach of a restraining order
        {"CD98001", "unknown"},  // not racial and not in the catalogue
        {"XX99999", "unknown"}, {std::nullopt, "unknown"},
    }));
    CAPTURE(code.value_or("none"));
    Facts facts = an_eligible_contact();
    facts.main.offence = code;
    CHECK(verdict(contact_for(facts), "contact.offence") == expected);
}

TEST_CASE("contact.offence: an inchoate suffix follows its parent code") {
    const std::string suffix = GENERATE("A", "B", "C", "E", "I");
    CAPTURE(suffix);
    Facts facts = an_eligible_contact();
    facts.main.offence = "OF61131" + suffix;
    CHECK(verdict(contact_for(facts), "contact.offence") == "met");
    facts.main.offence = "TH68036" + suffix;
    CHECK(verdict(contact_for(facts), "contact.offence") == "not-met");
    facts.main.offence = "XX99999" + suffix;
    CHECK(verdict(contact_for(facts), "contact.offence") == "unknown");
}

TEST_CASE("contact.offence: notification and an offence against a child only ever add") {
    using Row = std::tuple<Code, YesNo, YesNo, std::string>;
    const auto [code, notification, against_child, expected] = GENERATE(values<Row>({
        {"TH68010", true, std::nullopt, "met"},
        {"TH68010", std::nullopt, true, "met"},
        {"TH68010", false, false, "not-met"},
        {"OF61102", false, false, "met"},
        {"XX99999", true, std::nullopt, "met"},
        {"XX99999", false, false, "unknown"},
        {std::nullopt, std::nullopt, true, "met"},
        {std::nullopt, false, false, "unknown"},
    }));
    CAPTURE(code.value_or("none"));
    Facts facts = an_eligible_contact();
    facts.main.offence = code;
    facts.notification = notification;
    facts.offence_against_child = against_child;
    CHECK(verdict(contact_for(facts), "contact.offence") == expected);
}

TEST_CASE("contact.term: which sentences count, and those whose length matters") {
    using enum Disposal;
    using Row = std::tuple<std::optional<Disposal>, std::string>;
    const auto [disposal, expected] = GENERATE(values<Row>({
        {life, "met"},
        {ipp, "met"},
        {hm_pleasure, "met"},
        {hospital_order, "met"},
        {restricted_hospital_order, "met"},
        {imprisonment, "unknown"},
        {yoi_detention, "unknown"},
        {section_91, "unknown"},
        {detention_and_training, "unknown"},
        {extended, "unknown"},
        {community_order, "not-met"},
        {fine, "not-met"},
        {discharge, "not-met"},
        {suspended, "refer"},
        {unsentenced, "unknown"},
        {std::nullopt, "unknown"},
    }));
    CAPTURE(disposal ? name_of(*disposal) : "none");
    Facts facts = an_eligible_contact();
    facts.main.disposal = disposal;
    facts.main.term.reset();
    CHECK(verdict(contact_for(facts), "contact.term") == expected);
}

TEST_CASE("contact.term: custody of every kind counts from 12 months, not from 52 weeks") {
    const Disposal disposal = GENERATE(Disposal::imprisonment,
                                       Disposal::yoi_detention,
                                       Disposal::section_91,
                                       Disposal::detention_and_training,
                                       Disposal::extended);
    using Row = std::tuple<std::string, std::string>;
    const auto [term, expected] = GENERATE(values<Row>({
        {"12 months", "met"},
        {"365 days", "met"},
        {"364 days", "not-met"},
        {"52 weeks", "not-met"},
        {"6 months", "not-met"},
    }));
    CAPTURE(name_of(disposal), term);
    Facts facts = an_eligible_contact();
    facts.main.disposal = disposal;
    facts.main.term = read_term(term);
    CHECK(verdict(contact_for(facts), "contact.term") == expected);
}

TEST_CASE("contact.term: a suspended sentence goes to a person whatever its length") {
    const std::string term = GENERATE("6 months", "12 months", "2 years");
    Facts facts = an_eligible_contact();
    facts.main.disposal = Disposal::suspended;
    facts.main.term = read_term(term);

    CHECK(verdict(contact_for(facts), "contact.term") == "refer");
    CHECK(outcome(contact_for(facts)) == "refer");
}

TEST_CASE("contact.term: without a sentence date 365 days ask for it and 12 months do not") {
    Facts facts = an_eligible_contact();
    facts.sentenced_on.reset();
    facts.main.term = Term{.months = 12};
    CHECK(outcome(contact_for(facts)) == "eligible");

    facts.main.term = Term{.days = 365};
    CHECK(outcome(contact_for(facts)) == "needs-information");
    CHECK(missing(contact_for(facts)) == Names{"sentenced_on"});

    facts.main.term = Term{.weeks = 52};
    CHECK(outcome(contact_for(facts)) == "not-eligible");
}

TEST_CASE("contact.racial: by race counts, by religion alone goes to a person") {
    using Row = std::tuple<Code, YesNo, std::string>;
    const auto [code, found_at_sentence, expected] = GENERATE(values<Row>({
        {"CD98073", std::nullopt, "met"},    // by race or religion
        {"CD98073A", std::nullopt, "met"},   // its attempt
        {"CD98003", std::nullopt, "met"},    // by race
        {"CD98003", false, "met"},           // the catalogue's word stands
        {"CD98028", std::nullopt, "refer"},  // by religion
        {"CD98028", true, "refer"},
        {"OF61102", std::nullopt, "not-met"},
        {"OF61102", false, "not-met"},
        {"OF61102", true, "refer"},
        {"XX99999", true, "refer"},
        {"XX99999", std::nullopt, "unknown"},
        {"CD98001", std::nullopt, "unknown"},  // begins like one, and is none
        {std::nullopt, std::nullopt, "unknown"},
        {std::nullopt, true, "unknown"},
    }));
    CAPTURE(code.value_or("none"), found_at_sentence.value_or(false));
    Facts facts = an_eligible_contact();
    facts.main.offence = code;
    facts.racially_aggravated = found_at_sentence;
    CHECK(verdict(contact_for(facts), "contact.racial") == expected);
}

TEST_CASE("contact.custody: immediate custody of any length, or none") {
    using enum Disposal;
    using Row = std::tuple<std::optional<Disposal>, std::string>;
    const auto [disposal, expected] = GENERATE(values<Row>({
        {imprisonment, "met"},
        {yoi_detention, "met"},
        {section_91, "met"},
        {detention_and_training, "met"},
        {extended, "met"},
        {life, "met"},
        {ipp, "met"},
        {hm_pleasure, "met"},
        {suspended, "refer"},
        {hospital_order, "not-met"},
        {restricted_hospital_order, "not-met"},
        {community_order, "not-met"},
        {fine, "not-met"},
        {discharge, "not-met"},
        {unsentenced, "unknown"},
        {std::nullopt, "unknown"},
    }));
    CAPTURE(disposal ? name_of(*disposal) : "none");
    Facts facts = an_eligible_contact();
    facts.main.disposal = disposal;
    facts.main.term.reset();
    CHECK(verdict(contact_for(facts), "contact.custody") == expected);
}

TEST_CASE("the local route needs no term, and a single day is enough") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "CD98074";
    facts.main.term = Term{.days = 1};
    CHECK(route(contact_for(facts)) == "local");

    facts.main.term.reset();
    CHECK(outcome(contact_for(facts)) == "eligible");
    CHECK(route(contact_for(facts)) == "local");
}

TEST_CASE("where both routes hold, the statutory one is named") {
    Facts facts = an_eligible_contact();
    facts.main.offence = "CD98073";
    CHECK(route(contact_for(facts)) == "statutory");

    facts.main.term = Term{.weeks = 52};
    CHECK(route(contact_for(facts)) == "local");
}

TEST_CASE("contact is as good as the better of its two routes") {
    using Row = std::tuple<Code, std::optional<Disposal>, std::optional<Term>, YesNo, std::string>;
    const auto [code, disposal, term, racial, expected] = GENERATE(values<Row>({
        {"OF61102", Disposal::imprisonment, Term{.months = 6}, std::nullopt, "not-eligible"},
        {"OF61102", Disposal::imprisonment, Term{.months = 6}, true, "refer"},
        {"OF61102", Disposal::imprisonment, Term{.months = 12}, true, "eligible"},
        {"OF61102", Disposal::imprisonment, std::nullopt, true, "needs-information"},
        {"TH68010", Disposal::imprisonment, std::nullopt, std::nullopt, "not-eligible"},
        {"TH68010", Disposal::imprisonment, Term{.months = 18}, std::nullopt, "not-eligible"},
        {"CD98029", Disposal::imprisonment, Term{.months = 6}, std::nullopt, "refer"},
        {"CD98029", Disposal::imprisonment, Term{.months = 12}, std::nullopt, "eligible"},
        {"CD98074", Disposal::suspended, Term{.months = 6}, std::nullopt, "refer"},
        {"CD98074", Disposal::community_order, std::nullopt, std::nullopt, "not-eligible"},
        {"CD98074", Disposal::unsentenced, std::nullopt, std::nullopt, "needs-information"},
        {"COML025", Disposal::life, std::nullopt, std::nullopt, "eligible"},
        {"OF61102", Disposal::restricted_hospital_order, std::nullopt, std::nullopt, "eligible"},
    }));
    CAPTURE(code.value_or("none"), expected);
    Facts facts = an_eligible_contact();
    facts.main.offence = code;
    facts.main.disposal = disposal;
    facts.main.term = term;
    facts.racially_aggravated = racial;
    CHECK(outcome(contact_for(facts)) == expected);
}

TEST_CASE("contact asks only for facts that can still change the outcome") {
    Facts facts;
    CHECK(missing(contact_for(facts)) == Names{"offence", "disposal"});

    facts.main.disposal = Disposal::imprisonment;
    CHECK(missing(contact_for(facts)) == Names{"offence", "term"});

    facts.main.term = Term{.months = 6};
    CHECK(missing(contact_for(facts)) == Names{"offence"});

    facts.main.offence = "OF61102";
    CHECK(missing(contact_for(facts)).empty());
    CHECK(outcome(contact_for(facts)) == "not-eligible");
}

TEST_CASE("a community order settles contact, whatever else is missing") {
    Facts facts;
    facts.main.disposal = Disposal::community_order;
    CHECK(outcome(contact_for(facts)) == "not-eligible");
    CHECK(missing(contact_for(facts)).empty());
}

TEST_CASE("a route is named only where contact is eligible") {
    Facts facts = an_eligible_contact();
    facts.main.term.reset();
    CHECK(route(contact_for(facts)) == "none");
    facts.main.disposal = Disposal::suspended;
    CHECK(route(contact_for(facts)) == "none");
    facts.main.disposal = Disposal::fine;
    CHECK(route(contact_for(facts)) == "none");
}

TEST_CASE("a sentence before 1 July 2005 goes to a person, whatever else is recorded") {
    Facts nothing_else;
    nothing_else.sentenced_on = day("2005-06-30");
    Facts shoplifting = an_eligible_contact();
    shoplifting.main.offence = "TH68010";
    shoplifting.sentenced_on = day("2005-06-30");
    Facts eligible = an_eligible_contact();
    eligible.sentenced_on = day("1995-01-02");

    for (const Facts& facts : {nothing_else, shoplifting, eligible}) {
        const SchemeDecision decision = contact_for(facts);
        CHECK(outcome(decision) == "refer");
        CHECK(verdict(decision, "contact.in-force") == "refer");
        CHECK(verdict(decision, "contact.offence") == "not asked");
        CHECK(missing(decision).empty());
        CHECK(route(decision) == "none");
    }
}

TEST_CASE("from 1 July 2005 the rules of the scheme are asked") {
    Facts facts = an_eligible_contact();
    facts.sentenced_on = day("2005-07-01");
    CHECK(outcome(contact_for(facts)) == "eligible");
    CHECK(verdict(contact_for(facts), "contact.in-force") == "not asked");
}

}  // namespace lrpt::test
