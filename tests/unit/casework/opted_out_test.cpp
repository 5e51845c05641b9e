// Opting out, and what is not safe, bind the recording of contacts.
#include "casework/plan.hpp"
#include "tests/unit/casework/victim_side_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

Contact call(ContactOutcome outcome, Date on = the_day()) {
    return {.on = on, .how = How::phone, .outcome = outcome, .recorded_by = "asha"};
}

Contact letter() {
    return {.on = the_day(),
            .how = How::letter,
            .outcome = ContactOutcome::sent,
            .recorded_by = "asha"};
}

}  // namespace

TEST_CASE("nobody who opted out is contacted, on either case of the sentence") {
    VictimCase at;
    at.answer(Answer::no);
    const std::string reference = GENERATE("VC-2013-0001", "RJ-2013-0001");
    const ContactOutcome outcome = GENERATE(ContactOutcome::reached, ContactOutcome::no_answer);
    const Error error = refusal_of([&] { at.contact(call(outcome), reference); });
    CHECK(error.exit == Exit::data);
    CHECK(error.advice.back() ==
          "Where they want contact again: lrpt case offer VC-2013-0001 --person 1 --answer yes");
    CHECK(at.casework.rows("contacts") == 0);
}

TEST_CASE("what is no contact of ours with them is recorded all the same") {
    VictimCase at;
    at.answer(Answer::no);
    Contact contact = call(ContactOutcome::reached);
    std::string reference = "VC-2013-0001";
    SECTION("they got in touch") {
        contact.they_asked = true;
    }
    SECTION("it was before the answer") {
        contact.on = day("2013-03-03");
    }
    SECTION("it is how they declined") {
        contact.outcome = ContactOutcome::declined;
    }
    SECTION("it was with the prison") {
        contact.with = With::prison;
    }
    SECTION("it was with the offender") {
        contact.with = With::offender;
        reference = "RJ-2013-0001";
    }
    SECTION("it is the asking again") {
        contact.on = day("2014-03-04");
    }
    CHECK_NOTHROW(at.contact(contact, reference));
    CHECK(at.casework.rows("contacts") == 1);
}

TEST_CASE("they are asked again once") {
    VictimCase at;
    at.answer(Answer::no);
    const Date due = day("2014-03-04");
    CHECK_NOTHROW(at.contact(call(ContactOutcome::no_answer, due)));
    CHECK_NOTHROW(at.contact(call(ContactOutcome::reached, due)));
    CHECK(refusal_of([&] { at.contact(call(ContactOutcome::reached, due)); }).exit == Exit::data);
}

TEST_CASE("nothing is sent to the victim's side where it is not safe") {
    VictimCase at;
    const std::string reference = GENERATE("VC-2013-0001", "RJ-2013-0001");
    CHECK(refusal_of([&] { at.contact(letter(), reference); }).exit == Exit::data);
    CHECK(at.casework.rows("contacts") == 0);
    at.contact(letter(), reference, true);
    CHECK_THAT(at.last_entry(), Catch::Contains("overriding that it is not marked safe"));
    at.add({.means = Means::address, .value = "14 High Street", .safe = true, .post = true});
    at.contact(letter(), reference);
    CHECK_THAT(at.last_entry(), !Catch::Contains("overriding"));
}

TEST_CASE("a letter that reached them happened; one to the offender is not theirs") {
    VictimCase at;
    Contact contact = letter();
    contact.outcome = ContactOutcome::reached;
    CHECK_NOTHROW(at.contact(contact));
    contact = letter();
    contact.with = With::offender;
    CHECK_NOTHROW(at.contact(contact, "RJ-2013-0001"));
}

TEST_CASE("a contact is with a person of the victim's side, and with nobody of the other") {
    VictimCase at;
    at.contact(call(ContactOutcome::reached));
    CHECK(at.casework.number("SELECT person FROM contacts") == 1);
    Contact contact = call(ContactOutcome::reached);
    contact.person = 2;
    CHECK(refusal_of([&] { at.contact(contact); }).exit == Exit::no_record);
    contact = call(ContactOutcome::reached);
    contact.person = 1;
    contact.with = With::prison;
    CHECK(refusal_of([&] { at.contact(contact); }).exit == Exit::data);
}

TEST_CASE("a plan is looked at with its values only where that is recorded") {
    VictimCase at;
    ContactPoint point = a_telephone();
    point.safe = true;
    at.add(point);
    const Work work = the_work();
    const int audited = at.casework.rows("audit");
    const Plan plan = plan_for(desk_on(at.casework.database, work), at.kept(), {}, false);
    CHECK(plan.step.how == How::phone);
    CHECK(at.casework.rows("audit") == audited);
    plan_for(desk_on(at.casework.database, work), at.kept(), 1, true);
    CHECK(at.last_entry() == "contact points were looked at");
    const Desk desk = desk_on(at.casework.database, work);
    CHECK(refusal_of([&] { plan_for(desk, at.kept("RJ-2013-0001"), {}, false); }).exit ==
          Exit::data);
    CHECK(refusal_of([&] { plan_for(desk, at.kept(), 2, false); }).exit == Exit::no_record);
}

}  // namespace lrpt::test
