#include "rules/restorative_justice.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

using Code = std::optional<std::string>;
using YesNo = std::optional<bool>;

}  // namespace

TEST_CASE("restorative justice: a guilty plea to common assault at medium risk is eligible") {
    const SchemeDecision decision = rj_for(an_eligible_rj());

    CHECK(outcome(decision) == "eligible");
    CHECK(decision.missing.empty());
    CHECK(decision.reasons.size() == 6);
}

TEST_CASE("rj.in-force: the programme runs from 1 February 2013") {
    using Row = std::tuple<std::optional<std::string>, std::string>;
    const auto [sentenced_on, expected] = GENERATE(values<Row>({
        {"2013-01-31", "not-met"},
        {"2013-02-01", "met"},
        {"2014-06-01", "met"},
        {"2005-06-30", "not-met"},
        {std::nullopt, "met"},
    }));
    CAPTURE(sentenced_on.value_or("none"));
    Facts facts = an_eligible_rj();
    facts.sentenced_on.reset();
    if (sentenced_on) facts.sentenced_on = day(*sentenced_on);
    CHECK(verdict(rj_for(facts), "rj.in-force") == expected);
    CHECK(outcome(rj_for(facts)) == (expected == "met" ? "eligible" : "not-eligible"));
}

TEST_CASE("rj.sentence: a community order, or no sentence yet") {
    using enum Disposal;
    using Row = std::tuple<std::optional<Disposal>, bool, std::string>;
    const auto [disposal, is_dated, expected] = GENERATE(values<Row>({
        {community_order, true, "met"},
        {community_order, false, "met"},
        {unsentenced, true, "met"},
        {unsentenced, false, "met"},
        {std::nullopt, false, "met"},
        {std::nullopt, true, "unknown"},
        {suspended, true, "refer"},
        {suspended, false, "refer"},
        {imprisonment, true, "not-met"},
        {yoi_detention, true, "not-met"},
        {section_91, true, "not-met"},
        {detention_and_training, true, "not-met"},
        {hm_pleasure, true, "not-met"},
        {life, true, "not-met"},
        {ipp, true, "not-met"},
        {extended, true, "not-met"},
        {hospital_order, true, "not-met"},
        {restricted_hospital_order, true, "not-met"},
        {fine, true, "not-met"},
        {discharge, false, "not-met"},
    }));
    CAPTURE(disposal ? name_of(*disposal) : "none", is_dated);
    Facts facts = an_eligible_rj();
    facts.main.disposal = disposal;
    if (!is_dated) facts.sentenced_on.reset();
    CHECK(verdict(rj_for(facts), "rj.sentence") == expected);
}

TEST_CASE("rj: a sentence date without a sentence asks for the sentence") {
    Facts facts = an_eligible_rj();
    facts.main.disposal.reset();
    CHECK(outcome(rj_for(facts)) == "needs-information");
    CHECK(missing(rj_for(facts)) == Names{"disposal"});
}

TEST_CASE("rj.plea: only a guilty plea to the main offence will do") {
    using Row = std::tuple<std::optional<Plea>, std::string, std::string>;
    const auto [plea, expected, expected_outcome] = GENERATE(values<Row>({
        {Plea::guilty, "met", "eligible"},
        {Plea::not_guilty, "not-met", "not-eligible"},
        {Plea::mixed, "unknown", "needs-information"},
        {std::nullopt, "unknown", "needs-information"},
    }));
    CAPTURE(plea ? name_of(*plea) : "none");
    Facts facts = an_eligible_rj();
    facts.main.plea = plea;
    CHECK(verdict(rj_for(facts), "rj.plea") == expected);
    CHECK(outcome(rj_for(facts)) == expected_outcome);
    CHECK(missing(rj_for(facts)) == (expected == "unknown" ? Names{"plea"} : Names{}));
}

TEST_CASE("rj.offence: violence, domestic burglary, or harm directed at a person") {
    using Row = std::tuple<Code, YesNo, std::string>;
    const auto [code, personal_victim, expected] = GENERATE(values<Row>({
        {"CJ88001", std::nullopt, "met"},   // violence
        {"CJ88001", false, "met"},          // the class is enough
        {"TH68036", std::nullopt, "met"},   // burglary of a dwelling
        {"TH68071", std::nullopt, "met"},   // personally directed: blackmail
        {"TH68036A", std::nullopt, "met"},  // its attempt
        {"PU86003", true, "met"},           // affray: it depends
        {"PU86003", false, "not-met"},
        {"PU86003", std::nullopt, "unknown"},
        {"CD71039C", true, "met"},
        {"TH68037", true, "not-met"},  // burglary, not of a dwelling
        {"TH68010", true, "not-met"},  // shoplifting
        {"XX99999", true, "unknown"},
        {std::nullopt, true, "unknown"},
    }));
    CAPTURE(code.value_or("none"), personal_victim.value_or(false));
    Facts facts = an_eligible_rj();
    facts.main.offence = code;
    facts.personal_victim = personal_victim;
    CHECK(verdict(rj_for(facts), "rj.offence") == expected);
}

TEST_CASE("rj: an offence that depends asks for the victim, an unlisted one for the offence") {
    Facts facts = an_eligible_rj();
    facts.main.offence = "PU86003";
    CHECK(missing(rj_for(facts)) == Names{"personal_victim"});
    facts.main.offence = "XX99999";
    CHECK(missing(rj_for(facts)) == Names{"offence"});
}

TEST_CASE("rj.risk: high and medium by name, very high goes to a person") {
    using Row = std::tuple<std::optional<Risk>, std::string>;
    const auto [risk, expected] = GENERATE(values<Row>({
        {Risk::high, "met"},
        {Risk::medium, "met"},
        {Risk::low, "not-met"},
        {Risk::very_high, "refer"},
        {std::nullopt, "unknown"},
    }));
    CAPTURE(risk ? name_of(*risk) : "none");
    Facts facts = an_eligible_rj();
    facts.risk = risk;
    CHECK(verdict(rj_for(facts), "rj.risk") == expected);
}

TEST_CASE("rj.custody-risk and rj.personal-victim: yes, no, or not recorded") {
    using Row = std::tuple<YesNo, std::string>;
    const auto [fact, expected] = GENERATE(values<Row>({
        {true, "met"},
        {false, "not-met"},
        {std::nullopt, "unknown"},
    }));
    Facts facts = an_eligible_rj();
    facts.custody_risk = fact;
    CHECK(verdict(rj_for(facts), "rj.custody-risk") == expected);
    facts.personal_victim = fact;
    CHECK(verdict(rj_for(facts), "rj.personal-victim") == expected);
}

TEST_CASE("rj.seriousness: the risk band, or custody with a personal victim") {
    using Row = std::tuple<std::optional<Risk>, YesNo, YesNo, std::string>;
    const auto [risk, custody_risk, personal_victim, expected] = GENERATE(values<Row>({
        {Risk::high, false, false, "met"},
        {Risk::medium, std::nullopt, std::nullopt, "met"},
        {Risk::low, true, true, "met"},
        {Risk::low, true, false, "not-met"},
        {Risk::low, false, true, "not-met"},
        {Risk::low, false, std::nullopt, "not-met"},
        {Risk::low, std::nullopt, false, "not-met"},
        {Risk::low, true, std::nullopt, "unknown"},
        {Risk::low, std::nullopt, true, "unknown"},
        {Risk::low, std::nullopt, std::nullopt, "unknown"},
        {std::nullopt, true, true, "met"},
        {std::nullopt, false, true, "unknown"},
        {std::nullopt, std::nullopt, std::nullopt, "unknown"},
        {Risk::very_high, false, false, "refer"},
        {Risk::very_high, true, true, "met"},
        {Risk::very_high, true, std::nullopt, "unknown"},
    }));
    CAPTURE(risk ? name_of(*risk) : "none");
    Facts facts = an_eligible_rj();
    facts.risk = risk;
    facts.custody_risk = custody_risk;
    facts.personal_victim = personal_victim;
    CHECK(verdict(rj_for(facts), "rj.seriousness") == expected);
}

TEST_CASE("rj.guard: very high risk, sexual and sensitive offences go to a person") {
    using Row = std::tuple<Code, std::optional<Risk>, std::string>;
    const auto [code, risk, expected] = GENERATE(values<Row>({
        {"CJ88001", Risk::medium, "met"},
        {"CJ88001", Risk::low, "met"},
        {"CJ88001", std::nullopt, "met"},
        {"CJ88001", Risk::very_high, "refer"},
        {"SX03007", Risk::medium, "refer"},
        {"SX03007A", Risk::medium, "refer"},
        {"TH68030", Risk::medium, "refer"},  // a burglary of Part 2
        {"SX03233", Risk::medium, "met"},    // sexual by name, not in Part 2
        {"SC15004", Risk::medium, "refer"},
        {"PH97006", Risk::medium, "refer"},
        {"PH97010", Risk::medium, "refer"},
        {"PH97010A", Risk::medium, "refer"},
        {"PH97011", Risk::medium, "refer"},
        {"CD98077", Risk::medium, "refer"},
        {"CD98078", Risk::medium, "refer"},
        {"PH97004", Risk::medium, "met"},  // harassment is not stalking
        {"XX99999", Risk::medium, "met"},
        {std::nullopt, Risk::medium, "met"},
    }));
    CAPTURE(code.value_or("none"));
    Facts facts = an_eligible_rj();
    facts.main.offence = code;
    facts.risk = risk;
    CHECK(verdict(rj_for(facts), "rj.guard") == expected);
}

TEST_CASE("very high risk is referred though custody with a personal victim would be enough") {
    Facts facts = an_eligible_rj();
    facts.risk = Risk::very_high;
    facts.custody_risk = true;
    facts.personal_victim = true;
    CHECK(outcome(rj_for(facts)) == "refer");
}

TEST_CASE("the victim's consent chooses the route and never the outcome") {
    using Row = std::tuple<YesNo, std::string>;
    const auto [consent, expected] = GENERATE(values<Row>({
        {true, "conference"},
        {false, "reparation"},
        {std::nullopt, "none"},
    }));
    Facts facts = an_eligible_rj();
    facts.victim_consent = consent;
    CHECK(outcome(rj_for(facts)) == "eligible");
    CHECK(route(rj_for(facts)) == expected);
    CHECK(missing(rj_for(facts)).empty());
}

TEST_CASE("a route is named only where restorative justice is eligible") {
    Facts facts = an_eligible_rj();
    facts.victim_consent = true;
    facts.main.plea.reset();
    CHECK(route(rj_for(facts)) == "none");
    facts.main.plea = Plea::guilty;
    facts.risk = Risk::very_high;
    CHECK(route(rj_for(facts)) == "none");
}

TEST_CASE("rj asks in order for what can still change the outcome") {
    Facts facts;
    CHECK(missing(rj_for(facts)) ==
          Names{"plea", "offence", "risk", "custody_risk", "personal_victim"});

    facts.sentenced_on = date_of(2013, 2, 14);
    CHECK(missing(rj_for(facts)) ==
          Names{"disposal", "plea", "offence", "risk", "custody_risk", "personal_victim"});

    facts.main.plea = Plea::not_guilty;
    CHECK(outcome(rj_for(facts)) == "not-eligible");
    CHECK(missing(rj_for(facts)).empty());
}

TEST_CASE("rj: custody passed for another offence does not touch the main offence") {
    Facts facts = an_eligible_rj();
    facts.other_offences = {{.offence = "TH68010",
                             .plea = Plea::not_guilty,
                             .disposal = Disposal::imprisonment,
                             .term = Term{.months = 3},
                             .relation = Relation::concurrent}};
    CHECK(outcome(rj_for(facts)) == "eligible");
}

TEST_CASE("the requirement is called by the day of the offence") {
    Facts facts = an_eligible_rj();
    CHECK(requirement_name(facts) == "specified activity requirement");
    facts.offence_date = day("2015-01-31");
    CHECK(requirement_name(facts) == "specified activity requirement");
    facts.offence_date = day("2015-02-01");
    CHECK(requirement_name(facts) == "rehabilitation activity requirement");
    CHECK(outcome(rj_for(facts)) == "eligible");
}

}  // namespace lrpt::test
