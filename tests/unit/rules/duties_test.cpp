#include "rules/duties.hpp"

#include "tests/unit/rules/people_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

CaseRecords a_contact_case() {
    return {.scheme = Scheme::contact, .facts = an_eligible_contact(), .people = {a_victim(1)}};
}

std::vector<Duty> duties_on(const CaseRecords& records, std::string_view on) {
    return duties_of(records,
                     {.facts = records.facts,
                      .policy = the_policy(),
                      .holidays = the_holidays(),
                      .today = day(on)});
}

// As "due 2013-03-08, met none", or "none" where nothing of the kind is due.
std::string duty(const CaseRecords& records,
                 DeadlineKind kind,
                 int item,
                 std::string_view on = "2013-03-04") {
    std::string found = "none";
    for (const Duty& one : duties_on(records, on)) {
        if (one.due.kind != kind || one.due.item != item) continue;
        found = "due " + iso(one.due.due_on) + ", met " + iso(one.met_on);
    }
    return found;
}

Contact a_contact_on(std::string_view on, ContactOutcome outcome, How how = How::phone) {
    return {.on = day(on), .how = how, .with = With::victim, .outcome = outcome};
}

Promise a_promise(std::string_view due_on) {
    return {.number = 1, .made_on = day("2013-03-01"), .due_on = day(due_on)};
}

}  // namespace

TEST_CASE("an event is told within five working days of the day on which it became known") {
    CaseRecords records = a_contact_case();
    records.offers = {answered(1, "2013-02-01", Answer::yes)};
    using Row = std::tuple<ProgressKind, std::string, DeadlineKind, std::string>;
    const auto [kind, known_on, deadline, due] = GENERATE(values<Row>({
        {ProgressKind::transfer, "2013-03-01", DeadlineKind::contact_tell, "2013-03-08"},
        {ProgressKind::release_month, "2013-03-04", DeadlineKind::contact_tell, "2013-03-11"},
        {ProgressKind::recalled, "2013-03-25", DeadlineKind::contact_tell, "2013-04-03"},  // Easter
        {ProgressKind::parole_hearing, "2013-03-04", DeadlineKind::contact_tell, "2013-03-11"},
        {ProgressKind::parole_decision,
         "2013-03-04",
         DeadlineKind::parole_tell_decision,
         "2013-03-06"},
    }));
    CAPTURE(known_on);
    records.progress = {an_event(7, kind, known_on)};
    CHECK(duty(records, deadline, 7, "2013-03-30") == "due " + due + ", met none");
}

TEST_CASE("it is met when everybody who wants to hear of it was told, on the last of the days") {
    CaseRecords records = a_contact_case();
    records.people = {a_victim(1), a_victim(2), a_victim(3)};
    records.offers = {answered(1, "2013-02-01", Answer::yes),
                      answered(2, "2013-02-01", Answer::yes, ContactLevel::yearly),
                      answered(3, "2013-02-01", Answer::no)};
    records.progress = {an_event(1, ProgressKind::release_month, "2013-02-25"),
                        an_event(2, ProgressKind::transfer, "2013-02-25")};
    const auto tell = [&](int event) { return duty(records, DeadlineKind::contact_tell, event); };
    records.told = {told_to(1, 1, "2013-02-26"), told_to(1, 2, "2013-02-27")};
    CHECK(tell(1) == "due 2013-03-04, met none");
    CHECK(tell(2) == "due 2013-03-04, met 2013-02-27");  // the second wants less than that
    records.told.push_back(told_to(2, 1, "2013-03-01"));
    CHECK(tell(1) == "due 2013-03-04, met 2013-03-01");
    records.told.push_back(told_to(1, 1, "2013-03-02"));  // told again: the first time counts
    CHECK(tell(1) == "due 2013-03-04, met 2013-03-01");
}

TEST_CASE("nothing is due for who opted out, nor from before they came back") {
    CaseRecords records = a_contact_case();
    records.offers = {answered(1, "2013-02-01", Answer::yes),
                      answered(1, "2013-02-20", Answer::no)};
    records.progress = {an_event(1, ProgressKind::transfer, "2013-02-10")};
    CHECK(duty(records, DeadlineKind::contact_tell, 1, "2013-02-19") == "due 2013-02-15, met none");
    CHECK(duty(records, DeadlineKind::contact_tell, 1, "2013-02-20") == "none");
    records.offers.push_back(answered(1, "2013-03-01", Answer::yes));
    CHECK(duty(records, DeadlineKind::contact_tell, 1) == "none");
}

TEST_CASE("a later month of release is told again") {
    CaseRecords records = a_contact_case();
    records.offers = {answered(1, "2013-02-01", Answer::yes)};
    records.progress = {an_event(1, ProgressKind::release_month, "2013-02-10"),
                        an_event(2, ProgressKind::release_month, "2013-03-01")};
    records.told = {told_to(1, 1, "2013-02-11")};
    CHECK(duty(records, DeadlineKind::contact_tell, 1) == "due 2013-02-15, met 2013-02-11");
    CHECK(duty(records, DeadlineKind::contact_tell, 2) == "due 2013-03-08, met none");
}

TEST_CASE("the yearly letter is due twelve months after the victim last heard from us") {
    CaseRecords records = a_contact_case();
    records.offers = {answered(1, "2013-01-20", Answer::yes)};
    const auto yearly = [&] { return duty(records, DeadlineKind::contact_yearly, 1); };
    CHECK(yearly() == "due 2014-01-20, met none");

    SECTION("moved by being told") {
        records.told = {told_to(1, 1, "2013-02-05"), told_to(2, 1, "2013-02-10")};
        CHECK(yearly() == "due 2014-02-05, met none");
    }
    SECTION("moved by a contact that reached them, and by a letter that was sent") {
        using Row = std::tuple<ContactOutcome, How, std::string>;
        const auto [outcome, how, due_on] = GENERATE(values<Row>({
            {ContactOutcome::reached, How::phone, "2014-02-10"},
            {ContactOutcome::sent, How::letter, "2014-02-10"},
            {ContactOutcome::sent, How::text, "2014-01-20"},
            {ContactOutcome::no_answer, How::phone, "2014-01-20"},
        }));
        CAPTURE(name_of(outcome), name_of(how));
        records.contacts = {a_contact_on("2013-02-10", outcome, how)};
        CHECK(yearly() == "due " + due_on + ", met none");
    }
    SECTION("not by a contact with somebody else") {
        Contact with_another = a_contact_on("2013-02-10", ContactOutcome::reached);
        with_another.person = 2;
        Contact with_prison = a_contact_on("2013-02-11", ContactOutcome::reached);
        with_prison.with = With::prison;
        records.contacts = {with_another, with_prison};
        CHECK(yearly() == "due 2014-01-20, met none");
    }
    SECTION("nor by what was before they wanted contact") {
        records.contacts = {a_contact_on("2013-01-10", ContactOutcome::reached)};
        CHECK(yearly() == "due 2014-01-20, met none");
    }
}

TEST_CASE("a yearly letter is for who wants contact, and more than the month of release") {
    using Row = std::tuple<Answer, ContactLevel, std::string>;
    const auto [answer, level, due] = GENERATE(values<Row>({
        {Answer::yes, ContactLevel::key_stages, "due 2014-01-20, met none"},
        {Answer::yes, ContactLevel::yearly, "due 2014-01-20, met none"},
        {Answer::yes, ContactLevel::release_month, "none"},
        {Answer::no, ContactLevel::yearly, "none"},
    }));
    CaseRecords records = a_contact_case();
    records.offers = {answered(1, "2013-01-20", answer, level)};
    CHECK(duty(records, DeadlineKind::contact_yearly, 1) == due);
}

TEST_CASE("who said no is asked again after a year, unless they said never") {
    CaseRecords records = a_contact_case();
    const auto again = [&] { return duty(records, DeadlineKind::contact_ask_again, 1); };
    CHECK(again() == "none");
    const Answer answer = GENERATE(Answer::no, Answer::not_now, Answer::no_reply);
    records.offers = {offered(1, "2013-01-10"), answered(1, "2013-01-20", answer)};
    CHECK(again() == "due 2014-01-20, met none");

    SECTION("never") {
        records.offers.back().never = true;
        CHECK(again() == "none");
    }
    SECTION("asked") {
        records.offers.push_back(offered(1, "2013-03-01"));
        CHECK(again() == "due 2014-01-20, met 2013-03-01");
    }
    SECTION("they came back") {
        records.offers.push_back(answered(1, "2013-03-01", Answer::yes));
        CHECK(again() == "none");
    }
    SECTION("they said no again") {
        records.offers.push_back(answered(1, "2013-03-01", answer));
        CHECK(again() == "due 2014-03-01, met none");
    }
}

TEST_CASE("at 18 the contact, and what is due, is the victim's") {
    CaseRecords records = a_contact_case();
    records.people = {a_child(1, "1995-03-04"), acting_for(1, 2, ActsBecause::child)};
    records.offers = {answered(2, "2013-01-20", Answer::yes)};
    records.progress = {an_event(1, ProgressKind::transfer, "2013-03-01")};
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1) == "due 2013-03-04, met none");
    const std::string before = "2013-03-03";
    const std::string birthday = "2013-03-04";
    CHECK(duty(records, DeadlineKind::contact_tell, 1, before) == "due 2013-03-08, met none");
    CHECK(duty(records, DeadlineKind::contact_yearly, 2, before) == "due 2014-01-20, met none");
    CHECK(duty(records, DeadlineKind::contact_tell, 1, birthday) == "none");
    CHECK(duty(records, DeadlineKind::contact_yearly, 2, birthday) == "none");

    records.offers.push_back(offered(1, "2013-03-03"));  // a day too early
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1) == "due 2013-03-04, met none");
    records.offers.push_back(answered(1, "2013-03-06", Answer::yes));
    records.offers.push_back(offered(1, "2013-03-05"));  // written down later
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1, "2013-03-06") ==
          "due 2013-03-04, met 2013-03-05");
    CHECK(duty(records, DeadlineKind::contact_yearly, 1, "2013-03-06") ==
          "due 2014-03-06, met none");
}

TEST_CASE("a birthday is watched only of a child whom a parent or guardian acts for") {
    CaseRecords records = a_contact_case();
    records.people = {a_child(1, "1995-03-04")};
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1) == "none");
    records.people.push_back(acting_for(1, 2, ActsBecause::died));
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1) == "none");
    records.people.push_back(acting_for(1, 3, ActsBecause::child));
    CHECK(duty(records, DeadlineKind::contact_turns_18, 1) == "due 2013-03-04, met none");
}

TEST_CASE("a promise is due on its day, until it is kept or nobody waits for it") {
    CaseRecords records = a_contact_case();
    records.people = {a_victim(1), a_victim(2)};
    records.promises = {a_promise("2013-03-08")};
    const auto promised = [&] { return duty(records, DeadlineKind::contact_promise, 1); };
    CHECK(promised() == "due 2013-03-08, met none");
    records.offers = {answered(1, "2013-03-02", Answer::no)};
    CHECK(promised() == "due 2013-03-08, met none");  // the other has not said no
    records.offers.push_back(answered(2, "2013-03-03", Answer::not_now));
    CHECK(promised() == "none");
    records.offers.push_back(answered(2, "2013-03-04", Answer::yes));
    CHECK(promised() == "due 2013-03-08, met none");
    records.promises.front().kept_on = day("2013-03-04");
    CHECK(promised() == "due 2013-03-08, met 2013-03-04");
    records.people.clear();
    records.offers.clear();
    CHECK(promised() == "due 2013-03-08, met 2013-03-04");
}

}  // namespace lrpt::test
