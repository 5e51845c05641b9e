// The sum rule, and what several offences of one occasion do to the two routes.
#include "rules/contact_routes.hpp"
#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

constexpr auto harm = "OF61102";      // qualifies
constexpr auto theft = "TH68010";     // does not
constexpr auto unlisted = "XX99999";  // nobody knows

using MaybeTerm = std::optional<std::string>;

SentencedOffence custody(const std::optional<std::string>& code, const MaybeTerm& term) {
    SentencedOffence sentenced{.offence = code, .disposal = Disposal::imprisonment};
    if (term) sentenced.term = read_term(*term);
    return sentenced;
}

SentencedOffence consecutive(const std::optional<std::string>& code, const MaybeTerm& term) {
    SentencedOffence sentenced = custody(code, term);
    sentenced.relation = Relation::consecutive;
    return sentenced;
}

SentencedOffence concurrent(const std::optional<std::string>& code, const MaybeTerm& term) {
    SentencedOffence sentenced = custody(code, term);
    sentenced.relation = Relation::concurrent;
    return sentenced;
}

Facts an_occasion(SentencedOffence main, std::vector<SentencedOffence> others) {
    return {.main = std::move(main),
            .other_offences = std::move(others),
            .sentenced_on = date_of(2013, 2, 14)};
}

}  // namespace

TEST_CASE("consecutive terms of qualifying offences are added") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [first, second, expected] = GENERATE(values<Row>({
        {"6 months", "6 months", "met"},
        {"6 months", "5 months", "not-met"},
        {"11 months", "1 month", "met"},
        {"6 months", "183 days", "not-met"},
        {"6 months", "184 days", "met"},
        {"182 days", "182 days", "not-met"},
        {"182 days", "183 days", "met"},
        {"26 weeks", "26 weeks", "not-met"},
        {"26 weeks", "27 weeks", "met"},
    }));
    CAPTURE(first, second);
    const Facts facts = an_occasion(custody(harm, first), {consecutive(harm, second)});
    CHECK(verdict(contact_for(facts), "contact.sum") == expected);
    CHECK(verdict(contact_for(facts), "contact.statutory") == expected);
}

TEST_CASE("the sum reaches over all the consecutive offences") {
    const Facts facts =
        an_occasion(custody(harm, "4 months"),
                    {consecutive(harm, "4 months"), consecutive("SX03007", "4 months")});
    CHECK(outcome(contact_for(facts)) == "eligible");
    CHECK(route(contact_for(facts)) == "statutory");
}

TEST_CASE("concurrent terms never add") {
    const Facts both = an_occasion(custody(harm, "8 months"), {concurrent(harm, "8 months")});
    CHECK(outcome(contact_for(both)) == "not-eligible");

    const Facts mixed = an_occasion(custody(harm, "6 months"),
                                    {concurrent(harm, "8 months"), consecutive(harm, "5 months")});
    CHECK(outcome(contact_for(mixed)) == "not-eligible");
}

TEST_CASE("12 months reached only with offences that do not qualify go to a person") {
    using Row = std::tuple<std::string, std::string, std::string, std::string, std::string>;
    const auto [main, main_term, other, other_term, expected] = GENERATE(values<Row>({
        {harm, "8 months", theft, "6 months", "refer"},
        {theft, "8 months", harm, "6 months", "refer"},
        {theft, "18 months", harm, "1 month", "refer"},
        {harm, "8 months", theft, "3 months", "not-met"},
        {theft, "8 months", theft, "8 months", "not-met"},
        {theft, "3 years", theft, "3 years", "not-met"},
        {harm, "52 weeks", theft, "1 day", "refer"},
    }));
    CAPTURE(main, main_term, other, other_term);
    const Facts facts = an_occasion(custody(main, main_term), {consecutive(other, other_term)});
    CHECK(verdict(contact_for(facts), "contact.sum") == expected);
}

TEST_CASE("what is neither custody for a term nor consecutive is not in the sum") {
    SentencedOffence other = GENERATE(SentencedOffence{.disposal = Disposal::suspended},
                                      SentencedOffence{.disposal = Disposal::community_order},
                                      SentencedOffence{.disposal = Disposal::fine},
                                      SentencedOffence{.disposal = Disposal::discharge});
    CAPTURE(name_of(*other.disposal));
    other.offence = theft;
    other.relation = Relation::consecutive;
    if (other.disposal == Disposal::suspended) other.term = Term{.months = 12};
    const Facts facts = an_occasion(custody(harm, "8 months"), {other});
    CHECK(verdict(contact_for(facts), "contact.sum") == "not-met");
    CHECK(outcome(contact_for(facts)) == "not-eligible");
}

TEST_CASE("one term that is long enough needs no sum") {
    const Facts by_main = an_occasion(custody(harm, "12 months"), {consecutive(theft, "1 month")});
    CHECK(verdict(contact_for(by_main), "contact.sum") == "not asked");
    CHECK(route(contact_for(by_main)) == "statutory");

    const Facts by_other = an_occasion(custody(theft, "1 month"), {concurrent(harm, "12 months")});
    CHECK(outcome(contact_for(by_other)) == "eligible");
    CHECK(route(contact_for(by_other)) == "statutory");
}

TEST_CASE("a long term of one offence and the quality of another do not make one that counts") {
    const Facts facts = an_occasion(custody(theft, "3 years"), {concurrent(harm, "3 months")});
    CHECK(outcome(contact_for(facts)) == "not-eligible");
}

TEST_CASE("without other offences there is nothing to add") {
    const Facts facts = an_occasion(custody(harm, "8 months"), {});
    CHECK(verdict(contact_for(facts), "contact.sum") == "not asked");
}

TEST_CASE("an unknown code leaves the sum open only where it decides") {
    using Row = std::tuple<std::string, std::vector<SentencedOffence>, std::string>;
    const auto [term, others, expected] = GENERATE(values<Row>({
        // Qualifying it would meet, not qualifying it goes to a person.
        {"6 months", {consecutive(unlisted, "8 months")}, "unknown"},
        {"6 months", {consecutive(std::nullopt, "8 months")}, "unknown"},
        // Too short either way, or long enough without it.
        {"6 months", {consecutive(unlisted, "2 months")}, "not-met"},
        {"6 months", {consecutive(harm, "6 months"), consecutive(unlisted, "1 month")}, "met"},
        // To a person either way.
        {"6 months", {consecutive(theft, "6 months"), consecutive(unlisted, "1 month")}, "refer"},
        // Concurrent: not in the sum at all.
        {"6 months", {concurrent(unlisted, "8 months")}, "not-met"},
    }));
    CAPTURE(term);
    const Facts facts = an_occasion(custody(harm, term), others);
    CHECK(verdict(contact_for(facts), "contact.sum") == expected);
}

TEST_CASE("the code of the main offence is asked for by its own name") {
    Facts facts = an_occasion(custody(unlisted, "6 months"), {consecutive(theft, "8 months")});
    CHECK(verdict(contact_for(facts), "contact.sum") == "unknown");
    CHECK(missing(contact_for(facts)) == Names{"offence"});

    facts = an_occasion(custody(harm, "6 months"), {consecutive(unlisted, "8 months")});
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
}

TEST_CASE("an unknown code that qualifies alone by its length leaves the route open") {
    const Facts facts = an_occasion(custody(theft, "6 months"), {concurrent(unlisted, "2 years")});
    CHECK(outcome(contact_for(facts)) == "needs-information");
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
}

TEST_CASE("a term that is not recorded may be any length") {
    Facts facts = an_occasion(custody(harm, "6 months"), {consecutive(harm, std::nullopt)});
    CHECK(outcome(contact_for(facts)) == "needs-information");
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});

    facts = an_occasion(custody(harm, std::nullopt), {consecutive(harm, "6 months")});
    CHECK(missing(contact_for(facts)) == Names{"term"});

    facts = an_occasion(custody(theft, std::nullopt), {consecutive(theft, "6 months")});
    CHECK(outcome(contact_for(facts)) == "not-eligible");

    facts = an_occasion(custody(harm, "6 months"), {consecutive(theft, std::nullopt)});
    CHECK(verdict(contact_for(facts), "contact.sum") == "unknown");
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
}

TEST_CASE("a disposal that is not recorded may turn out to be custody") {
    SentencedOffence other = consecutive(harm, "6 months");
    other.disposal.reset();
    const Facts facts = an_occasion(custody(harm, "6 months"), {other});
    CHECK(outcome(contact_for(facts)) == "needs-information");
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
}

TEST_CASE("without a sentence date the sum stands where every date agrees") {
    using Row = std::tuple<std::string, std::string, std::string>;
    const auto [first, second, expected] = GENERATE(values<Row>({
        {"6 months", "6 months", "met"},
        {"183 days", "183 days", "met"},
        {"182 days", "183 days", "unknown"},
        {"182 days", "182 days", "not-met"},
        {"6 months", "26 weeks", "unknown"},
        {"6 months", "184 days", "met"},
        {"6 months", "180 days", "not-met"},
    }));
    CAPTURE(first, second);
    Facts facts = an_occasion(custody(harm, first), {consecutive(harm, second)});
    facts.sentenced_on.reset();
    CHECK(verdict(contact_for(facts), "contact.sum") == expected);
    if (expected == "unknown") CHECK(missing(contact_for(facts)) == Names{"sentenced_on"});
}

TEST_CASE("notification and an offence against a child speak of the main offence alone") {
    Facts facts = an_occasion(custody(theft, "1 month"), {concurrent(theft, "2 years")});
    facts.notification = true;
    facts.offence_against_child = true;
    CHECK(outcome(contact_for(facts)) == "not-eligible");

    facts = an_occasion(custody(theft, "8 months"), {consecutive(theft, "8 months")});
    facts.notification = true;
    CHECK(verdict(contact_for(facts), "contact.sum") == "refer");
}

TEST_CASE("racial aggravation found at sentence speaks of the main offence alone") {
    SentencedOffence main{.offence = theft, .disposal = Disposal::community_order};
    Facts facts = an_occasion(main, {concurrent(theft, "2 months")});
    facts.racially_aggravated = true;
    CHECK(outcome(contact_for(facts)) == "not-eligible");
}

TEST_CASE("any offence of the occasion may open the local route") {
    const Facts facts = an_occasion(custody(theft, "2 months"), {concurrent("CD98074", "1 month")});
    CHECK(outcome(contact_for(facts)) == "eligible");
    CHECK(route(contact_for(facts)) == "local");
}

TEST_CASE("many open terms are decided in good time, and ask for what is open") {
    std::vector<SentencedOffence> others(40, consecutive(std::nullopt, std::nullopt));
    const Facts facts = an_occasion(custody(harm, "6 months"), others);
    CHECK(outcome(contact_for(facts)) == "needs-information");
    CHECK(missing(contact_for(facts)) == Names{"other_offences"});
}

}  // namespace lrpt::test
