#include "rules/criteria.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

std::vector<Criterion> parts_with(const std::vector<Verdict>& verdicts) {
    std::vector<Criterion> parts;
    for (const Verdict verdict : verdicts)
        parts.push_back({.rule = "part", .verdict = verdict});
    return parts;
}

Criterion asking_for(AwaitedFact fact) {
    return {.rule = "part", .verdict = Verdict::unknown, .missing = fact};
}

std::vector<std::string_view> missing_facts(std::vector<Criterion> reasons, Scheme scheme) {
    const Facts facts;
    return decided(question_about(facts), scheme, Verdict::unknown, reasons).missing;
}

}  // namespace

TEST_CASE("all-of: a failure settles it, then a missing fact, then a referral") {
    using enum Verdict;
    using Row = std::tuple<std::vector<Verdict>, Verdict>;
    const auto [verdicts, expected] = GENERATE(values<Row>({
        {std::vector<Verdict>{}, met},
        {{met, met}, met},
        {{met, not_met}, not_met},
        {{not_met, unknown, refer}, not_met},
        {{refer, unknown, not_met}, not_met},
        {{met, unknown}, unknown},
        {{refer, unknown}, unknown},
        {{unknown, refer, met}, unknown},
        {{met, refer}, refer},
        {{refer, refer}, refer},
    }));
    CHECK(name_of(all_of(parts_with(verdicts))) == name_of(expected));
}

TEST_CASE("any-of: a success settles it, then a missing fact, then a referral") {
    using enum Verdict;
    using Row = std::tuple<std::vector<Verdict>, Verdict>;
    const auto [verdicts, expected] = GENERATE(values<Row>({
        {std::vector<Verdict>{}, not_met},
        {{not_met, not_met}, not_met},
        {{not_met, met}, met},
        {{met, unknown, refer}, met},
        {{refer, unknown, met}, met},
        {{not_met, unknown}, unknown},
        {{refer, unknown}, unknown},
        {{unknown, refer, not_met}, unknown},
        {{not_met, refer}, refer},
        {{refer, refer}, refer},
    }));
    CHECK(name_of(any_of(parts_with(verdicts))) == name_of(expected));
}

TEST_CASE("a combined criterion keeps its parts and its sentence") {
    const Facts facts;
    auto parts = parts_with({Verdict::met, Verdict::met});
    const Criterion whole = lrpt::all_of(question_about(facts), "whole", "Both hold.", parts);

    CHECK(whole.rule == "whole");
    CHECK(whole.because == "Both hold.");
    CHECK(whole.parts.size() == 2);
    CHECK(name_of(whole.verdict) == "met");
}

TEST_CASE("a verdict gives the outcome of a case") {
    CHECK(name_of(outcome_of(Verdict::met)) == "eligible");
    CHECK(name_of(outcome_of(Verdict::not_met)) == "not-eligible");
    CHECK(name_of(outcome_of(Verdict::unknown)) == "needs-information");
    CHECK(name_of(outcome_of(Verdict::refer)) == "refer");
}

TEST_CASE("missing facts are named once each") {
    const std::vector<Criterion> reasons{asking_for(AwaitedFact::offence),
                                         asking_for(AwaitedFact::offence)};
    CHECK(missing_facts(reasons, Scheme::contact) == std::vector<std::string_view>{"offence"});
}

TEST_CASE("missing facts are named in the order to ask, whatever the order of the rules") {
    const std::vector<Criterion> contact{asking_for(AwaitedFact::other_offences),
                                         asking_for(AwaitedFact::sentenced_on),
                                         asking_for(AwaitedFact::term),
                                         asking_for(AwaitedFact::disposal),
                                         asking_for(AwaitedFact::offence)};
    CHECK(missing_facts(contact, Scheme::contact) ==
          std::vector<std::string_view>{
              "offence", "disposal", "term", "sentenced_on", "other_offences"});

    const std::vector<Criterion> rj{asking_for(AwaitedFact::personal_victim),
                                    asking_for(AwaitedFact::custody_risk),
                                    asking_for(AwaitedFact::risk),
                                    asking_for(AwaitedFact::offence),
                                    asking_for(AwaitedFact::plea),
                                    asking_for(AwaitedFact::disposal)};
    CHECK(missing_facts(rj, Scheme::rj) ==
          std::vector<std::string_view>{
              "disposal", "plea", "offence", "risk", "custody_risk", "personal_victim"});
}

TEST_CASE("a criterion that is settled asks for nothing, though one of its parts would") {
    const Facts facts;
    std::vector<Criterion> parts{asking_for(AwaitedFact::risk),
                                 {.rule = "part", .verdict = Verdict::met}};
    const Criterion settled = lrpt::any_of(question_about(facts), "settled", {}, parts);
    CHECK(missing_facts({settled}, Scheme::rj).empty());
}

TEST_CASE("an open criterion asks for what its open parts ask for, in brief too") {
    const Facts facts;
    Question question = question_about(facts);
    question.detail = GENERATE(Detail::full, Detail::brief);
    std::vector<Criterion> parts{asking_for(AwaitedFact::risk),
                                 asking_for(AwaitedFact::custody_risk),
                                 {.rule = "part", .verdict = Verdict::met}};
    const Criterion open = lrpt::all_of(question, "open", {}, parts);
    CHECK(missing_facts({open}, Scheme::rj) ==
          std::vector<std::string_view>{"risk", "custody_risk"});
}

TEST_CASE("a brief decision is the same, without reasons") {
    const Facts facts = an_eligible_contact();
    Question brief = question_about(facts);
    brief.detail = Detail::brief;
    for (const auto& decide_on : {victim_contact, restorative_justice}) {
        const SchemeDecision full = decide_on(question_about(facts));
        const SchemeDecision decision = decide_on(brief);
        CHECK(decision.outcome == full.outcome);
        CHECK(decision.route == full.route);
        CHECK(decision.missing == full.missing);
        CHECK(decision.reasons.empty());
        CHECK_FALSE(full.reasons.empty());
    }
}

TEST_CASE("every reason of a full decision has a sentence") {
    const Facts facts = an_eligible_contact();
    for (const SchemeDecision& decision : {contact_for(facts), rj_for(facts)}) {
        for (const Criterion& criterion : decision.reasons) {
            CAPTURE(criterion.rule);
            CHECK_FALSE(criterion.because.empty());
        }
    }
}

TEST_CASE("an offence is looked up by its code, and is none where no code is recorded") {
    Facts facts = an_eligible_contact();
    CHECK(listed_offence(question_about(facts), facts.main)->code == "OF61102");
    facts.main.offence = "XX99999";
    CHECK(listed_offence(question_about(facts), facts.main) == nullptr);
    facts.main.offence.reset();
    CHECK(listed_offence(question_about(facts), facts.main) == nullptr);
}

TEST_CASE("policy is looked up on the sentence date, and today while there is none") {
    Facts facts = an_eligible_contact();
    CHECK(to_iso(question_about(facts).policy_day()) == "2013-02-14");
    facts.sentenced_on.reset();
    CHECK(question_about(facts).policy_day() == the_day());
}

}  // namespace lrpt::test
