#include "render/report_paragraph.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

std::string paragraph_about(const Facts& facts,
                            const std::optional<ReportedArrangements>& arrangements = {},
                            bool taken_on = false) {
    const SchemeDecision decision = rj_for(facts);
    return report_paragraph({.facts = facts,
                             .decision = decision,
                             .offence = the_catalogue().find(facts.main.offence.value_or("")),
                             .policy = day("2013-02-01"),
                             .checked_on = day("2013-03-04"),
                             .requirement = "specified activity requirement",
                             .taken_on = taken_on,
                             .arrangements = arrangements});
}

Facts a_burglary() {
    Facts facts;
    facts.main = {.offence = "TH68036", .plea = Plea::guilty};
    facts.risk = Risk::medium;
    return facts;
}

ReportedArrangements arranged(Arrangement form, bool consents) {
    return {.confirmed_on = day("2013-03-05"),
            .arrangement = form,
            .days = 20,
            .assessment_from = day("2013-04-02"),
            .victim_consents = consents};
}

bool holds(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("criteria that are met are said with plea, offence, risk and the day of the policy") {
    CHECK(
        paragraph_about(a_burglary()) ==
        "Restorative justice. The criteria for the specified activity requirement are met: a plea "
        "of guilty to burglary dwelling and theft, no violence, assessed as medium risk of "
        "serious harm (criteria of 1 February 2013, checked 4 March 2013). Arrangements are to be "
        "confirmed with the Restorative Justice Service.");
}

TEST_CASE("what was confirmed is said by its form, days and the day of the assessment") {
    using Row = std::tuple<Arrangement, bool, std::string>;
    const auto [form, consents, words] = GENERATE(values<Row>({
        {Arrangement::conference, true, "a conference with the victim, who has consented to it,"},
        {Arrangement::conference,
         false,
         "a conference, which may be proposed only with the victim's consent,"},
        {Arrangement::reparation, true, "reparation that needs no meeting with the victim,"},
        {Arrangement::reparation, false, "reparation that needs no meeting with the victim,"},
    }));
    const std::string text = paragraph_about(a_burglary(), arranged(form, consents));
    CHECK(holds(text, "confirmed on 5 March 2013 that arrangements can be made: " + words));
    CHECK(holds(text, "a requirement of 20 days"));
    CHECK(holds(text, "from 2 April 2013."));
    CHECK(holds(text, "consented") == (form == Arrangement::conference && consents));
}

TEST_CASE("low risk is said with what makes it eligible all the same") {
    Facts facts = a_burglary();
    facts.risk = Risk::low;
    facts.custody_risk = true;
    facts.personal_victim = true;
    CHECK(holds(paragraph_about(facts),
                "assessed as low risk of serious harm, at risk of custody, and with a personal "
                "victim (criteria"));
}

TEST_CASE("criteria that are not met, not settled, or left to a person are said so") {
    Facts facts = a_burglary();
    facts.main.plea = Plea::not_guilty;
    CHECK(holds(paragraph_about(facts), "are not met"));
    CHECK_FALSE(holds(paragraph_about(facts), "Arrangements"));
    facts.main.plea.reset();
    CHECK(holds(paragraph_about(facts), "cannot be said yet"));
    CHECK(holds(paragraph_about(facts), "Not recorded: plea."));
    facts = a_burglary();
    facts.risk = Risk::very_high;
    facts.custody_risk = true;
    facts.personal_victim = true;
    CHECK(holds(paragraph_about(facts), "leave this case to a person to decide (criteria"));
    CHECK(
        holds(paragraph_about(facts, {}, true), "a person to decide, who has taken it on: a plea"));
}

TEST_CASE("an offence that is not in the catalogue is not named") {
    Facts facts = a_burglary();
    facts.main.offence = "XX99001";
    CHECK(holds(paragraph_about(facts, {}, true), "a plea of guilty to the offence"));
}

}  // namespace lrpt::test
