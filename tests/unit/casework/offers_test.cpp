#include "casework/offers.hpp"

#include "store/record_store.hpp"
#include "tests/unit/casework/victim_side_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

OfferEntry by(How how, Date on = the_day()) {
    return {.said = {.on = on, .how = how}};
}

}  // namespace

TEST_CASE("an offer meets the deadline for it and goes to the usual person") {
    VictimCase at;
    const RecordedOffer recorded = at.offer(by(How::phone));
    CHECK(recorded.person == 1);
    REQUIRE(recorded.deadlines.size() == 1);
    CHECK(recorded.deadlines.front().now.due.kind == DeadlineKind::contact_first_offer);
    CHECK(iso(recorded.deadlines.front().now.met_on) == "2013-03-04");
    CHECK(at.last_entry() == "person 1 on 2013-03-04: offered by phone");
}

TEST_CASE("an offer and its answer in one command are two rows of one day") {
    VictimCase at;
    OfferEntry entry = by(How::visit);
    entry.said.answer = Answer::yes;
    entry.said.level = ContactLevel::yearly;
    at.offer(entry);
    const auto offers = offers_on(at.casework.database, at.kept()).offers;
    REQUIRE(offers.size() == 2);
    CHECK(offers[0].how == How::visit);
    CHECK_FALSE(offers[0].answer);
    CHECK_FALSE(offers[0].level);
    CHECK(offers[1].answer == Answer::yes);
    CHECK_FALSE(offers[1].how);
    CHECK(at.last_entry() == "person 1 on 2013-03-04: offered by visit; answered yes");
}

TEST_CASE("what cannot be recorded leaves nothing behind") {
    VictimCase at;
    at.answer(Answer::no, day("2013-03-01"));
    const int audited = at.casework.rows("audit");
    OfferEntry entry;
    Exit exit = Exit::data;
    SECTION("a day to come") {
        entry = by(How::phone, day("2013-03-05"));
    }
    SECTION("an older answer") {
        entry.said = {.on = day("2013-02-28"), .answer = Answer::yes};
    }
    SECTION("a level without yes") {
        entry.said = {.on = the_day(), .answer = Answer::no, .level = ContactLevel::yearly};
    }
    SECTION("never with an offer") {
        entry = by(How::phone);
        entry.they_asked = true;
        entry.said.never = true;
    }
    SECTION("an offer to somebody who opted out") {
        entry = by(How::phone);
    }
    SECTION("nothing") {
        entry.said.on = the_day();
    }
    SECTION("nobody has that number") {
        entry = by(How::phone);
        entry.person = 2;
        exit = Exit::no_record;
    }
    CHECK(refusal_of([&] { at.offer(entry); }).exit == exit);
    CHECK(at.casework.rows("offers") == 1);
    CHECK(at.casework.rows("audit") == audited);
}

TEST_CASE("somebody who opted out may get in touch, be asked again when it is due, and come back") {
    VictimCase at;
    at.answer(Answer::not_now);
    OfferEntry asked = by(How::phone);
    asked.they_asked = true;
    CHECK_NOTHROW(at.offer(asked));
    CHECK(refusal_of([&] { at.offer(by(How::phone)); }).exit == Exit::data);
    CHECK_NOTHROW(at.answer(Answer::yes));
    CHECK_NOTHROW(at.offer(by(How::phone)));
}

TEST_CASE("asking again waits for its day") {
    VictimCase at;
    at.answer(Answer::no);
    const Date before = day("2014-03-03");
    const Date due = day("2014-03-04");
    CHECK(refusal_of([&] { at.offer(by(How::phone, before), before); }).exit == Exit::data);
    CHECK_NOTHROW(at.offer(by(How::phone, due), due));
    CHECK(refusal_of([&] { at.offer(by(How::phone, due), due); }).exit == Exit::data);
}

TEST_CASE("an offer belongs to the victim contact case") {
    VictimCase at;
    const Work work = the_work();
    const Error error = refusal_of([&] {
        record_offer(desk_on(at.casework.database, work), at.kept("RJ-2013-0001"), by(How::phone));
    });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.advice.front(), Catch::Contains("VC-2013-0001"));
}

TEST_CASE("an offer goes to those who act for the victim, and of several to one who is named") {
    VictimCase at;
    const std::string occasion = std::to_string(at.kept().occasion);
    const Person mother{
        .role = PersonRole::next_of_kin, .acts_for = 1, .because = ActsBecause::died};
    add_record(at.casework.database, occasion, mother);
    CHECK(at.offer(by(How::phone)).person == 2);
    OfferEntry to_victim = by(How::phone);
    to_victim.person = 1;
    CHECK(refusal_of([&] { at.offer(to_victim); }).exit == Exit::data);
    add_record(at.casework.database, occasion, mother);
    CHECK(refusal_of([&] { at.offer(by(How::phone)); }).exit == Exit::usage);
}

TEST_CASE("an offer is sent only where it is safe, or where that is overridden with a reason") {
    VictimCase at;
    const How how = GENERATE(How::letter, How::email, How::text);
    const Error error = refusal_of([&] { at.offer(by(how)); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("person 1"));
    OfferEntry entry = by(how);
    entry.override_reason = "Marrowgate";
    at.offer(entry);
    CHECK_THAT(at.last_entry(), Catch::Contains("overriding"));
    CHECK_THAT(at.last_entry(), !Catch::Contains("Marrowgate"));
    CHECK(at.casework.text("SELECT note FROM contacts") == "Marrowgate");
    CHECK(at.casework.text("SELECT outcome FROM contacts") == "sent");
}

TEST_CASE("a letter goes to an address that is safe and may have post") {
    VictimCase at;
    ContactPoint home{.means = Means::address, .value = "14 High Street", .safe = true};
    at.add(home);
    CHECK(refusal_of([&] { at.offer(by(How::letter)); }).exit == Exit::data);
    home.post = true;
    at.add(home);
    CHECK_NOTHROW(at.offer(by(How::letter)));
    CHECK(at.casework.rows("contacts") == 0);
}

}  // namespace lrpt::test
