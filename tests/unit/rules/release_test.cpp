// Every date here was worked out by hand: the last day by the calendar, then the days counted, then
// their half or two thirds rounded up, and the first day counted as day 1.
#include "rules/release.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Facts sentenced(Disposal disposal, std::string_view term, std::string_view on) {
    Facts facts{.main = {.offence = "OF61102", .disposal = disposal}};
    if (!term.empty()) facts.main.term = read_term(term);
    if (!on.empty()) facts.sentenced_on = day(on);
    return facts;
}

SentencedOffence another(Disposal disposal, std::string_view term, Relation relation) {
    SentencedOffence other{.disposal = disposal, .relation = relation};
    if (!term.empty()) other.term = read_term(term);
    return other;
}

Release release(const Facts& facts) {
    return release_of(facts).value();
}

std::string kind(const Facts& facts) {
    return std::string{name_of(release(facts).kind)};
}

std::string first_release(const Facts& facts) {
    return iso(release(facts).first_release);
}

}  // namespace

TEST_CASE("half of the days, rounded up, are served in custody; the sentence day is the first") {
    using Row = std::tuple<std::string, std::string, std::string, std::string>;
    const auto [on, term, last, half_way] = GENERATE(values<Row>({
        {"2013-02-14", "2 years 6 months", "2015-08-13", "2014-05-15"},  // 911 days, 456
        {"2013-02-14", "12 months", "2014-02-13", "2013-08-15"},         // 365 days, 183
        {"2013-02-14", "18 months", "2014-08-13", "2013-11-13"},         // 546 days, 273
        {"2013-03-01", "2 years", "2015-02-28", "2014-02-28"},           // 730 days, 365
        {"2012-02-29", "1 year", "2013-02-28", "2012-08-29"},            // 366 days, 183
        {"2005-04-04", "12 months", "2006-04-03", "2005-10-03"},  // the first day of the rule
        {"2020-03-31", "3 years", "2023-03-30", "2021-09-29"},    // and the last: 1095, 548
    }));
    CAPTURE(on, term);
    Facts facts = sentenced(Disposal::imprisonment, term, on);
    facts.offence_date = day("2005-04-04");
    CHECK(kind(facts) == "half-way-licence");
    CHECK(iso(release(facts).last_day) == last);
    CHECK(first_release(facts) == half_way);
    CHECK(iso(release(facts).licence_until) == last);
    CHECK_FALSE(release(facts).supervision_until);
    CHECK(release(facts).parole_board == ParoleBoard::never);
    CHECK_FALSE(why_no_licence(facts));
}

TEST_CASE("detention of somebody young is released as imprisonment is") {
    const Disposal disposal = GENERATE(Disposal::yoi_detention, Disposal::section_91);
    const Facts facts = sentenced(disposal, "2y6m", "2013-02-14");
    CHECK(kind(facts) == "half-way-licence");
    CHECK(first_release(facts) == "2014-05-15");
    CHECK(release(facts).young);
}

TEST_CASE("under 12 months for an offence before 1 February 2015 has no licence") {
    Facts facts = sentenced(Disposal::imprisonment, "8 months", "2013-01-22");
    CHECK(kind(facts) == "half-way-no-licence");
    CHECK(iso(release(facts).last_day) == "2013-09-21");  // 243 days, 122 of them in custody
    CHECK(first_release(facts) == "2013-05-23");
    CHECK_FALSE(release(facts).licence);
    CHECK_FALSE(release(facts).licence_until);
    CHECK_THAT(why_no_licence(facts).value(), Catch::Contains("8 months is under 12 months"));

    facts.main.term = read_term("52 weeks");  // 364 days: the 12 months end a day later
    CHECK(kind(facts) == "half-way-no-licence");

    facts.sentenced_on = day("2015-03-02");
    facts.offence_date = day("2015-01-31");
    CHECK(kind(facts) == "half-way-no-licence");
}

TEST_CASE("under two years for an offence from 1 February 2015 ends in 12 months of supervision") {
    Facts facts = sentenced(Disposal::imprisonment, "8 months", "2015-03-02");
    facts.offence_date = day("2015-02-01");
    CHECK(kind(facts) == "half-way-supervision");
    CHECK(first_release(facts) == "2015-07-02");  // 245 days, 123 of them in custody
    CHECK(iso(release(facts).licence_until) == "2015-11-01");
    CHECK(iso(release(facts).supervision_until) == "2016-07-02");
    CHECK_FALSE(why_no_licence(facts));

    facts.sentenced_on = day("2015-06-10");
    facts.main.term = read_term("18 months");
    CHECK(first_release(facts) == "2016-03-10");  // 549 days, 275
    CHECK(iso(release(facts).supervision_until) == "2017-03-10");

    facts.main.term = read_term("24 months");
    CHECK(kind(facts) == "half-way-licence");
    CHECK(first_release(facts) == "2016-06-09");  // 731 days, 366
}

TEST_CASE("what is not recorded or not known of a fixed time is never guessed") {
    const Facts whole = sentenced(Disposal::imprisonment, "8 months", "2013-01-22");
    std::vector<Facts> doubtful(6, whole);
    doubtful[0].main.term.reset();
    doubtful[1].sentenced_on.reset();
    doubtful[2].sentenced_on = day("2005-04-03");
    doubtful[3].sentenced_on = day("2020-04-01");
    doubtful[4].offence_date = day("2005-04-03");
    doubtful[5].sentenced_on = day("2015-02-01");  // the day of the offence would decide
    for (const Facts& facts : doubtful) {
        CHECK(kind(facts) == "custody");
        CHECK_FALSE(release(facts).first_release);
        CHECK_FALSE(release(facts).licence_until);
        CHECK_FALSE(why_no_licence(facts));
    }
}

TEST_CASE("consecutive terms add up, of concurrent ones the longest counts") {
    using enum Disposal;
    Facts facts = sentenced(imprisonment, "8 months", "2013-02-14");
    facts.other_offences = {another(imprisonment, "6 months", Relation::consecutive)};
    CHECK(release(facts).term == Term{.years = 1, .months = 2});
    CHECK(release(facts).several_terms);
    CHECK(kind(facts) == "half-way-licence");
    CHECK(iso(release(facts).last_day) == "2014-04-13");
    CHECK(first_release(facts) == "2013-09-13");  // 424 days, 212

    facts.other_offences.push_back(another(yoi_detention, "3 years", Relation::concurrent));
    CHECK(release(facts).term == Term{.years = 3});
    CHECK_FALSE(release(facts).several_terms);
    CHECK(first_release(facts) == "2014-08-15");  // to 13 February 2016: 1095 days, 548

    facts.other_offences = {another(fine, "", Relation::consecutive)};
    CHECK(release(facts).term == Term{.months = 8});
}

TEST_CASE("with another offence that is open, or another kind of custody, no date is given") {
    using enum Disposal;
    const SentencedOffence other =
        GENERATE(another(imprisonment, "", Relation::concurrent),
                 another(unsentenced, "", Relation::concurrent),
                 SentencedOffence{.relation = Relation::concurrent},
                 another(detention_and_training, "4 months", Relation::consecutive),
                 another(imprisonment, "9999 years", Relation::consecutive));
    Facts facts = sentenced(imprisonment, "18 months", "2013-02-14");
    facts.other_offences = {other};
    CHECK(kind(facts) == "custody");
    CHECK(first_release(facts) == "none");
}

TEST_CASE("the sheet is about the gravest sentence, whichever offence it is for") {
    using enum Disposal;
    Facts facts = sentenced(fine, "", "2013-02-14");
    CHECK(kind(facts) == "fine");
    facts.other_offences = {another(suspended, "6 months", Relation::concurrent)};
    CHECK(kind(facts) == "suspended");
    facts.other_offences.push_back(another(imprisonment, "18 months", Relation::consecutive));
    CHECK(kind(facts) == "half-way-licence");
    CHECK(first_release(facts) == "2013-11-13");
    facts.other_offences.push_back(another(life, "", Relation::concurrent));
    CHECK(kind(facts) == "life");
}

TEST_CASE("a detention and training order is half custody and half supervision") {
    const Facts facts = sentenced(Disposal::detention_and_training, "12 months", "2013-02-14");
    CHECK(kind(facts) == "detention-and-training");
    CHECK(first_release(facts) == "2013-08-15");
    CHECK(iso(release(facts).supervision_until) == "2014-02-13");
    CHECK_FALSE(release(facts).licence);
    CHECK_FALSE(why_no_licence(facts));

    const Facts late = sentenced(Disposal::detention_and_training, "12 months", "2020-04-01");
    CHECK(first_release(late) == "none");
    CHECK_FALSE(release(late).supervision_until);
}

TEST_CASE("an extended sentence is half custody before 3 December 2012 and then two thirds") {
    Facts facts = sentenced(Disposal::extended, "4 years", "2012-12-02");
    CHECK(first_release(facts) == "2014-12-02");  // 1461 days, 731
    facts.sentenced_on = day("2012-12-03");
    CHECK(first_release(facts) == "2015-08-03");  // 1461 days, 974
    facts.sentenced_on = day("2013-02-01");
    CHECK(first_release(facts) == "2015-10-02");
    CHECK(kind(facts) == "extended");
    CHECK(release(facts).licence);
    CHECK(release(facts).parole_board == ParoleBoard::sometimes);
    CHECK_FALSE(release(facts).licence_until);

    facts.extension = read_term("3 years");
    CHECK(iso(release(facts).licence_until) == "2020-01-31");
    CHECK(release(facts).extension == Term{.years = 3});

    facts.other_offences = {another(Disposal::extended, "2 years", Relation::concurrent)};
    CHECK(first_release(facts) == "2015-10-02");
    CHECK_FALSE(release(facts).licence_until);  // which of them the extension is of is not recorded

    facts.main.term.reset();
    CHECK(first_release(facts) == "none");
}

TEST_CASE("a sentence without an end may be looked at when its minimum term is over") {
    const Disposal disposal = GENERATE(Disposal::life, Disposal::ipp, Disposal::hm_pleasure);
    Facts facts = sentenced(disposal, "", "2013-01-18");
    CHECK(kind(facts) == std::string{name_of(disposal)});
    CHECK(first_release(facts) == "none");
    CHECK(release(facts).parole_board == ParoleBoard::always);
    CHECK(release(facts).licence);
    CHECK_FALSE(release(facts).licence_until);
    CHECK_FALSE(why_no_licence(facts));

    facts.tariff = read_term("15 years");
    CHECK(first_release(facts) == "2028-01-17");
    CHECK_FALSE(release(facts).last_day);

    facts.other_offences = {another(Disposal::imprisonment, "18 months", Relation::concurrent)};
    CHECK(first_release(facts) == "2028-01-17");
    facts.other_offences.front().relation = Relation::consecutive;
    CHECK(first_release(facts) == "none");
    CHECK(release(facts).minimum_term == Term{.years = 15});

    facts.other_offences.clear();
    facts.tariff = read_term("9999 years");
    CHECK(first_release(facts) == "none");
    facts.tariff = read_term("15 years");
    facts.sentenced_on.reset();
    CHECK(first_release(facts) == "none");
}

TEST_CASE("what is no custody has no date of release, and says why there is no licence") {
    using Row = std::tuple<Disposal, std::string>;
    const auto [disposal, why] = GENERATE(values<Row>({
        {Disposal::hospital_order, "without restriction"},
        {Disposal::suspended, "not been activated"},
        {Disposal::community_order, "community-order is no sentence of custody"},
        {Disposal::fine, "fine is no sentence of custody"},
        {Disposal::discharge, "discharge is no sentence of custody"},
        {Disposal::unsentenced, "not sentenced yet"},
    }));
    const Facts facts = sentenced(disposal, "", "2013-02-14");
    CHECK(kind(facts) == std::string{name_of(disposal)});
    CHECK(first_release(facts) == "none");
    CHECK_FALSE(release(facts).licence);
    CHECK_THAT(why_no_licence(facts).value(), Catch::Contains(why));
}

TEST_CASE("a restricted patient may be discharged on conditions") {
    const Facts facts = sentenced(Disposal::restricted_hospital_order, "", "2013-02-14");
    CHECK(kind(facts) == "restricted-hospital-order");
    CHECK(first_release(facts) == "none");
    CHECK_FALSE(why_no_licence(facts));
}

TEST_CASE("a suspended sentence has its term and no date") {
    const Facts facts = sentenced(Disposal::suspended, "8 months", "2013-02-14");
    CHECK(release(facts).term == Term{.months = 8});
    CHECK(first_release(facts) == "none");
}

TEST_CASE("where no sentence is recorded there is nothing to explain") {
    CHECK_FALSE(release_of({}));
    CHECK(why_no_licence({}) == "the sentence is not recorded");
}

TEST_CASE("a part of a day counts as a day") {
    using Row = std::tuple<int, int, int, std::string>;
    const auto [days, parts, of, expected] = GENERATE(values<Row>({
        {1, 1, 2, "2013-02-14"},
        {2, 1, 2, "2013-02-14"},
        {3, 1, 2, "2013-02-15"},
        {1, 2, 3, "2013-02-14"},
        {3, 2, 3, "2013-02-15"},
        {4, 2, 3, "2013-02-16"},
        {911, 1, 2, "2014-05-15"},
    }));
    CAPTURE(days, parts, of);
    const Date first = day("2013-02-14");
    const Date last = first + std::chrono::days{days - 1};
    CHECK(to_iso(day_when_served(first, last, {.parts = parts, .of = of})) == expected);
}

}  // namespace lrpt::test
