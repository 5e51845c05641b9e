#include "rules/offer_check.hpp"

#include "tests/unit/fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

Offer answered(std::string_view on, Answer answer) {
    return {.person = 1, .on = day(on), .answer = answer};
}

Offer offered(std::string_view on) {
    return {.person = 1, .on = day(on), .how = How::phone};
}

// Opted out on 4 March 2013: may be asked again from 4 March 2014 on.
CaseRecords opted_out() {
    return {.facts = an_eligible_contact(),
            .people = {{.number = 1}},
            .offers = {answered("2013-03-04", Answer::no)}};
}

// "free", "alone", or "alone until DAY".
std::string standing_on(const CaseRecords& records, std::string_view on) {
    const LeftAlone alone = left_alone(records,
                                       1,
                                       {.facts = records.facts,
                                        .policy = the_policy(),
                                        .holidays = the_holidays(),
                                        .today = day(on)});
    if (!alone.now) return "free";
    return alone.until ? "alone until " + to_iso(*alone.until) : "alone";
}

Contact reached_on(std::string_view on) {
    return {.on = day(on), .outcome = ContactOutcome::reached, .person = 1};
}

}  // namespace

TEST_CASE("a level belongs to yes, a never to no and not now") {
    using Row = std::tuple<Answer, bool, bool>;
    const auto [answer, level, never] = GENERATE(values<Row>({{Answer::yes, true, false},
                                                              {Answer::no, false, true},
                                                              {Answer::not_now, false, true},
                                                              {Answer::no_reply, false, false}}));
    const Offer plain = answered("2013-03-04", answer);
    Offer with_level = plain;
    with_level.level = ContactLevel::yearly;
    Offer with_never = plain;
    with_never.never = true;
    CAPTURE(name_of(answer));
    CHECK_FALSE(why_not(plain, {}));
    CHECK(why_not(with_level, {}).has_value() != level);
    CHECK(why_not(with_never, {}).has_value() != never);
}

TEST_CASE("an offer has neither level nor never, and an entry says something") {
    CHECK_FALSE(why_not(offered("2013-03-04"), {}));
    Offer offer = offered("2013-03-04");
    offer.level = ContactLevel::yearly;
    CHECK(why_not(offer, {}));
    CHECK(why_not({.person = 1, .on = the_day()}, {}));
}

TEST_CASE("an answer is not older than the last one of the same person") {
    const std::vector<Offer> earlier{answered("2013-03-02", Answer::no)};
    CHECK(why_not(answered("2013-03-01", Answer::yes), earlier));
    CHECK_FALSE(why_not(answered("2013-03-02", Answer::yes), earlier));
    CHECK_FALSE(why_not(offered("2013-03-01"), earlier));
    Offer of_another = answered("2013-03-01", Answer::yes);
    of_another.person = 2;
    CHECK_FALSE(why_not(of_another, earlier));
}

TEST_CASE("somebody who opted out is left alone until they may be asked again, then once") {
    CaseRecords records = opted_out();
    CHECK(standing_on(records, "2013-03-03") == "free");
    CHECK(standing_on(records, "2013-03-04") == "alone until 2014-03-04");
    CHECK(standing_on(records, "2014-03-03") == "alone until 2014-03-04");
    CHECK(standing_on(records, "2014-03-04") == "free");
    SECTION("an offer is the asking") {
        records.offers.push_back(offered("2014-03-04"));
    }
    SECTION("so is a contact") {
        records.contacts.push_back(reached_on("2014-03-04"));
    }
    CHECK(standing_on(records, "2014-03-03") == "alone until 2014-03-04");
    CHECK(standing_on(records, "2014-03-05") == "alone");
}

TEST_CASE("what is no asking again uses nothing up") {
    CaseRecords records = opted_out();
    Contact contact = reached_on("2014-03-04");
    SECTION("nobody answered") {
        contact.outcome = ContactOutcome::no_answer;
    }
    SECTION("they got in touch") {
        contact.they_asked = true;
    }
    SECTION("it was too early") {
        contact.on = day("2014-03-03");
    }
    SECTION("it was with somebody else") {
        contact.person = 2;
    }
    SECTION("it was with the prison") {
        contact.with = With::prison;
    }
    records.contacts.push_back(contact);
    CHECK(standing_on(records, "2014-03-05") == "free");
}

TEST_CASE("never is never, and yes ends it") {
    CaseRecords records = opted_out();
    records.offers.front().never = true;
    CHECK(standing_on(records, "2033-03-04") == "alone");
    records.offers.push_back(answered("2033-03-04", Answer::yes));
    CHECK(standing_on(records, "2033-03-04") == "free");
}

}  // namespace lrpt::test
