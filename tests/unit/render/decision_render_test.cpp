#include "base/text.hpp"
#include "render/decision.hpp"
#include "render/wrapped.hpp"
#include "rules/decide.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <tuple>

namespace lrpt::test {

namespace {

using Json = nlohmann::ordered_json;

Decision decision_on(const Facts& facts) {
    return decide(question_about(facts));
}

std::string json_text(const Decision& decision, const DecisionHeading& heading) {
    std::string text;
    append_json(text, heading, decision, the_policy());
    return text;
}

Json json_of(const Decision& decision, const DecisionHeading& heading = {}) {
    return Json::parse(json_text(decision, heading));
}

Names keys_of(const Json& object) {
    Names keys;
    for (const auto& item : object.items())
        keys.push_back(item.key());
    return keys;
}

void check_reasons(const Json& reasons) {
    for (const Json& reason : reasons) {
        CAPTURE(reason.dump());
        CHECK(named<Verdict>(reason.at("verdict").get<std::string>()));
        CHECK_FALSE(reason.at("because").get<std::string>().empty());
        CHECK_FALSE(reason.at("source").get<std::string>().empty());
        if (reason.contains("parts")) check_reasons(reason.at("parts"));
    }
}

// A decision made up for the page: one test within another.
SchemeDecision a_page(Scheme scheme, Outcome outcome) {
    return {.scheme = scheme,
            .outcome = outcome,
            .reasons = {{.rule = "rj.seriousness",
                         .verdict = Verdict::not_met,
                         .because = "High or medium risk, or at risk of custody.",
                         .parts = {{.rule = "rj.risk",
                                    .verdict = Verdict::unknown,
                                    .missing = AwaitedFact::risk,
                                    .because = "The risk is not recorded."},
                                   {.rule = "rj.guard",
                                    .verdict = Verdict::refer,
                                    .because = "A person decides."}}}}};
}

}  // namespace

TEST_CASE("a decision is written with its keys in the order of the contract") {
    const Decision decision = decision_on(an_eligible_contact());
    const Json json = json_of(decision, {.line = 1, .id = "LCC-88121"});
    CHECK(keys_of(json) == Names{"kind", "line", "id", "policy", "contact", "rj"});
    CHECK(json.at("kind") == "decision");
    CHECK(json.at("line") == 1);
    CHECK(json.at("id") == "LCC-88121");
    CHECK(json.at("policy") == "2013-02-01");
    CHECK(keys_of(json.at("contact")) == Names{"outcome", "route", "missing", "reasons"});
    CHECK(json.at("contact").at("outcome") == "eligible");
    CHECK(json.at("contact").at("route") == "statutory");
    CHECK(json.at("rj").at("outcome") == "not-eligible");
    CHECK(json.at("rj").at("route").is_null());
}

TEST_CASE("every reason that is written names its rule, its verdict, why, and its source") {
    const Facts facts = GENERATE(an_eligible_contact(), an_eligible_rj(), Facts{});
    const Json json = json_of(decision_on(facts));
    for (const std::string scheme : {"contact", "rj"}) {
        CHECK_FALSE(json.at(scheme).at("reasons").empty());
        check_reasons(json.at(scheme).at("reasons"));
    }
}

TEST_CASE("what was not given or is not in force is null, never left out") {
    Facts facts = an_eligible_contact();
    facts.sentenced_on = day("2005-06-30");
    const Json json = json_of(decision_on(facts));
    CHECK(json.at("line").is_null());
    CHECK(json.at("id").is_null());
    CHECK(json.at("policy").is_null());
}

TEST_CASE("missing facts are listed in the order in which to ask for them") {
    Facts facts = an_eligible_rj();
    facts.main.plea = {};
    facts.risk = {};
    const Decision decision = decision_on(facts);
    CHECK(decision.rj.outcome == Outcome::needs_information);
    CHECK(json_of(decision).at("rj").at("missing").get<Names>() == missing(decision.rj));
    CHECK(missing(decision.rj).front() == "plea");
}

TEST_CASE("only the schemes that are asked for are written, and reasons only where wanted") {
    const Decision decision = decision_on(an_eligible_rj());
    const Json json = json_of(decision, {.schemes = {Scheme::rj}, .with_reasons = false});
    CHECK(keys_of(json) == Names{"kind", "line", "id", "policy", "rj"});
    CHECK(keys_of(json.at("rj")) == Names{"outcome", "route", "missing"});
}

TEST_CASE("a decision is one line of JSON whatever stands in it") {
    const std::string text =
        json_text(decision_on(an_eligible_contact()), {.id = "two\nlines \"\x1b[0m\""});
    CHECK(text.find('\n') == std::string::npos);
    CHECK(Json::parse(text).at("id") == "two\nlines \"\x1b[0m\"");
}

TEST_CASE("a bad record has its line, its id and what is wrong in the place of a decision") {
    std::string text;
    append_json(text,
                3,
                std::optional<std::string>{"D-02"},
                {{.field = "plea", .problem = "it is odd", .advice = {"Did you mean: guilty"}},
                 {.problem = "it is long"}});
    CHECK(text == R"({"kind":"error","line":3,"id":"D-02",)"
                  R"("message":"plea: it is odd (Did you mean: guilty); it is long"})");
}

TEST_CASE("a bad record without an id says null for it") {
    std::string text;
    append_json(text, 7, std::nullopt, {{.problem = "it is not JSON"}});
    CHECK(Json::parse(text).at("id").is_null());
    CHECK(Json::parse(text).at("line") == 7);
}

TEST_CASE("the page begins with the scheme and the answer") {
    using Row = std::tuple<Scheme, Outcome, std::string>;
    const auto [scheme, result, heading] = GENERATE(values<Row>({
        {Scheme::contact, Outcome::eligible, "Victim contact scheme: ELIGIBLE\n"},
        {Scheme::contact, Outcome::refer, "Victim contact scheme: A PERSON DECIDES\n"},
        {Scheme::rj, Outcome::not_eligible, "Restorative justice: NOT ELIGIBLE\n"},
        {Scheme::rj, Outcome::needs_information, "Restorative justice: NEEDS INFORMATION\n"},
    }));
    CHECK_THAT(decision_text(a_page(scheme, result), std::nullopt), Catch::StartsWith(heading));
}

TEST_CASE("the answer names the way in where there is one") {
    SchemeDecision decision = a_page(Scheme::contact, Outcome::eligible);
    decision.route = Route::local;
    CHECK_THAT(decision_text(decision, std::nullopt),
               Catch::StartsWith("Victim contact scheme: ELIGIBLE (local)\n"));
}

TEST_CASE("a test within a test is indented under it, each with its mark and its rule") {
    CHECK(decision_text(a_page(Scheme::rj, Outcome::not_eligible), std::nullopt) ==
          "Restorative justice: NOT ELIGIBLE\n"
          "  no   High or medium risk, or at risk of custody.  [rj.seriousness]\n"
          "    ?    The risk is not recorded.  [rj.risk]\n"
          "    ask  A person decides.  [rj.guard]\n");
}

TEST_CASE("the page ends with what to find out, by question and by option, or with who decides") {
    SchemeDecision asking = a_page(Scheme::rj, Outcome::needs_information);
    asking.missing = {"risk", "custody_risk"};
    CHECK_THAT(decision_text(asking, std::nullopt),
               Catch::EndsWith("Find out: Risk of serious harm (--risk); "
                               "At risk of custody? (--custody-risk)\n"));
    CHECK_THAT(decision_text(a_page(Scheme::contact, Outcome::refer), std::nullopt),
               Catch::EndsWith("Who decides: the manager of the victim liaison team.\n"));
    CHECK_THAT(decision_text(a_page(Scheme::rj, Outcome::refer), std::nullopt),
               Catch::EndsWith("Who decides: the Restorative Justice Service.\n"));
    CHECK_THAT(decision_text(a_page(Scheme::contact, Outcome::eligible), std::nullopt),
               Catch::Contains("Next: offer contact to the victim"));
}

TEST_CASE("no line of the page is wider than the terminal that it is drawn for") {
    const Facts facts = GENERATE(an_eligible_contact(), an_eligible_rj(), Facts{});
    const int width = GENERATE(60, 72, 80, 100);
    const Decision decision = decision_on(facts);
    for (const Scheme scheme : every_scheme) {
        const std::string text = decision_text(decision.of(scheme), width);
        for (const std::string_view line : split(text, '\n')) {
            CAPTURE(width, std::string{line});
            CHECK(display_width(line) <= width);
        }
    }
}

TEST_CASE("what stands in a reason cannot command the terminal") {
    SchemeDecision decision = a_page(Scheme::rj, Outcome::not_eligible);
    decision.reasons.front().because = "OF61\x1b[31m";
    CHECK_THAT(decision_text(decision, std::nullopt), !Catch::Contains("\x1b"));
}

TEST_CASE(
    "the rules in words have their source, its standing, and the reading where there is one") {
    const std::vector<RuleText> rules{{.rule = "rj.plea",
                                       .says = "A guilty plea.",
                                       .source = "The page",
                                       .status = PolicyStatus::brief},
                                      {.rule = "rj.risk",
                                       .says = "High or medium.",
                                       .source = "The page",
                                       .status = PolicyStatus::trust_to_confirm,
                                       .reading = "In four bands."}};
    CHECK(rules_text(rules) ==
          "rj.plea\n"
          "  A guilty plea.\n"
          "  Source   The page (brief)\n"
          "\n"
          "rj.risk\n"
          "  High or medium.\n"
          "  Source   The page (trust-to-confirm)\n"
          "  Reading  In four bands.\n");
    CHECK(rules_text({}).empty());
}

TEST_CASE("what would make it eligible stands at the end, in the words of the field table") {
    SchemeDecision decision = a_page(Scheme::rj, Outcome::not_eligible);
    decision.turns = {
        {.facts = {{.field = "offence", .values = {"violence", "domestic-burglary", "personal"}},
                   {.field = "risk", .values = {"medium", "high"}}},
         .note = "not a sexual offence"},
        {.facts = {{.field = "term", .values = {"12 months"}}}},
        {.facts = {{.field = "sentenced_on"}, {.field = "custody_risk", .values = {"yes"}}}}};
    CHECK_THAT(
        decision_text(decision, std::nullopt),
        Catch::EndsWith(
            "It would be eligible if:\n"
            "     Offence: an offence of violence, domestic burglary or other harm directed at a "
            "person; and Risk of serious harm: medium or high (not a sexual offence)\n"
            "  or Length of the sentence: 12 months or more\n"
            "  or Date of the sentence: to be looked up; and At risk of custody? yes\n"));
}

TEST_CASE("what would make it eligible has a key where it was asked for, also when empty") {
    Decision decision = decision_on(an_eligible_rj());
    decision.rj.turns = {
        {.facts = {{.field = "risk", .values = {"medium", "high"}}}, .note = std::nullopt}};
    CHECK_FALSE(json_of(decision).at("rj").contains("turns"));
    const Json asked = json_of(decision, {.with_turns = true});
    CHECK(asked.at("contact").at("turns").dump() == "[]");
    CHECK(asked.at("rj").at("turns").dump() ==
          R"([{"facts":[{"field":"risk","values":["medium","high"]}],"note":null}])");
}

}  // namespace lrpt::test
