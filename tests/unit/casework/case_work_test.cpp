#include "casework/case_work.hpp"

#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// Both cases of one sentence of 14 February 2013: rj is due on 1 March, contact on 11 April.
class BothCases {
  public:
    BothCases() {
        some_staff(casework.database);
        open_from(casework.database, both_record("B-1"), work_on(day("2013-02-15")));
    }

    Case kept(const std::string& reference) { return required_case(casework.database, reference); }

    // As "state on the day"; every case here has one deadline.
    std::string state_of(const std::string& reference, Date today = the_day()) {
        const CaseView view = view_of(casework.database, reference, the_reference_data(), today);
        REQUIRE(view.deadlines.size() == 1);
        return std::string{name_of(state_on(view.deadlines.front(), today))};
    }

    std::vector<DeadlineChange> record(const std::string& reference,
                                       const Contact& contact,
                                       const Work& work = the_work()) {
        return record_contact(desk_on(casework.database, work), kept(reference), contact);
    }

    OpenCasework casework;
};

Contact contact_on(std::string_view on, With with, ContactOutcome outcome) {
    return {
        .on = day(on), .how = How::letter, .with = with, .outcome = outcome, .recorded_by = "asha"};
}

Contact reached(std::string_view on, With with) {
    return contact_on(on, with, ContactOutcome::reached);
}

}  // namespace

TEST_CASE("a contact that reached the person meets the deadline that asks for it") {
    BothCases both;
    const auto met = both.record("RJ-2013-0001", reached("2013-02-20", With::offender));
    REQUIRE(met.size() == 1);
    CHECK(met.front().now.due.kind == DeadlineKind::rj_first_contact);
    CHECK(iso(met.front().now.met_on) == "2013-02-20");
    CHECK(both.state_of("RJ-2013-0001") == "met");
    CHECK(both.state_of("VC-2013-0001") == "open");
}

TEST_CASE("a person who was reached and said no, or not now, was contacted") {
    BothCases both;
    const ContactOutcome outcome =
        GENERATE(ContactOutcome::declined, ContactOutcome::asked_to_wait);
    const With with = GENERATE(With::victim, With::next_of_kin);
    CHECK(both.record("VC-2013-0001", contact_on("2013-02-20", with, outcome)).size() == 1);
    CHECK(both.state_of("VC-2013-0001") == "met");
}

TEST_CASE("an attempt is not a contact: it is counted and meets nothing") {
    BothCases both;
    const ContactOutcome outcome = GENERATE(ContactOutcome::no_answer, ContactOutcome::sent);
    CHECK(both.record("RJ-2013-0001", contact_on("2013-02-20", With::offender, outcome)).empty());
    CHECK(both.state_of("RJ-2013-0001") == "overdue");
    const CaseView view =
        view_of(both.casework.database, "RJ-2013-0001", the_reference_data(), the_day());
    CHECK(view.deadlines.front().attempts == 1);
    CHECK(iso(view.deadlines.front().last_attempt_on) == "2013-02-20");
    CHECK(view.records.contacts.size() == 1);
}

TEST_CASE("a contact with somebody else does not meet the deadline") {
    BothCases both;
    using Row = std::tuple<std::string, With>;
    const auto [reference, with] = GENERATE(values<Row>({
        {"RJ-2013-0001", With::victim},
        {"RJ-2013-0001", With::next_of_kin},
        {"RJ-2013-0001", With::offender_manager},
        {"RJ-2013-0001", With::prison},
        {"VC-2013-0001", With::prison},
        {"VC-2013-0001", With::offender_manager},
    }));
    CAPTURE(reference, name_of(with));
    CHECK(both.record(reference, reached("2013-02-20", with)).empty());
    CHECK(both.casework.rows("contacts") == 1);
}

TEST_CASE("a contact counts from the day of the event on, not before it") {
    BothCases both;
    CHECK(both.record("RJ-2013-0001", reached("2013-02-13", With::offender)).empty());
    CHECK(both.state_of("RJ-2013-0001") == "overdue");
    CHECK(both.record("RJ-2013-0001", reached("2013-02-14", With::offender)).size() == 1);
    CHECK(both.state_of("RJ-2013-0001") == "met");
}

TEST_CASE("a contact on the last day is in time, on the day after it is late") {
    BothCases both;
    using Row = std::tuple<std::string, std::string, int>;
    const auto [on, state, late] =
        GENERATE(values<Row>({{"2013-03-01", "met", 0}, {"2013-03-02", "met-late", 1}}));
    const auto met = both.record("RJ-2013-0001", reached(on, With::offender));
    REQUIRE(met.size() == 1);
    CHECK(both.state_of("RJ-2013-0001") == state);
    CHECK(days_late(met.front().now, the_day()) == late);
}

TEST_CASE("an earlier contact that is recorded later is the one that counts") {
    BothCases both;
    both.record("RJ-2013-0001", reached("2013-03-03", With::offender));
    CHECK(both.state_of("RJ-2013-0001") == "met-late");
    CHECK(both.record("RJ-2013-0001", reached("2013-02-28", With::offender)).size() == 1);
    CHECK(both.state_of("RJ-2013-0001") == "met");
    CHECK(both.record("RJ-2013-0001", reached("2013-03-01", With::offender)).empty());
    CHECK(both.casework.text("SELECT met_on FROM deadlines WHERE deadline = 'rj.first-contact'") ==
          "2013-02-28");
}

TEST_CASE("a deadline that waits for its event is met by no contact") {
    OpenCasework casework;
    const Work work = work_on(day("2022-03-04"));
    open_from(casework.database, replaced(contact_record("W-1"), "2013-02-14", "2022-02-14"), work);
    const Case kept = required_case(casework.database, "VC-2022-0001");
    const Desk desk = desk_on(casework.database, work);
    CHECK(record_contact(desk, kept, reached("2022-03-01", With::victim)).empty());
}

TEST_CASE("a victim contact case has no contact with the offender: nothing is recorded") {
    BothCases both;
    const Error error =
        refusal_of([&] { both.record("VC-2013-0001", reached("2013-02-20", With::offender)); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("VC-2013-0001"));
    CHECK(both.casework.rows("contacts") == 0);
}

TEST_CASE("a contact of a day to come is refused, one of today is not") {
    BothCases both;
    const Error error =
        refusal_of([&] { both.record("RJ-2013-0001", reached("2013-03-05", With::offender)); });
    CHECK(error.exit == Exit::data);
    CHECK(both.casework.rows("contacts") == 0);
    CHECK(both.record("RJ-2013-0001", reached("2013-03-04", With::offender)).size() == 1);
}

TEST_CASE("a call and a visit are not sent") {
    BothCases both;
    using Row = std::tuple<How, bool>;
    const auto [how, can_be_sent] = GENERATE(values<Row>({{How::phone, false},
                                                          {How::visit, false},
                                                          {How::letter, true},
                                                          {How::email, true},
                                                          {How::text, true}}));
    Contact contact = contact_on("2013-02-20", With::offender, ContactOutcome::sent);
    contact.how = how;
    CAPTURE(name_of(how));
    if (can_be_sent) {
        CHECK_NOTHROW(both.record("RJ-2013-0001", contact));
    } else {
        CHECK(refusal_of([&] { both.record("RJ-2013-0001", contact); }).exit == Exit::data);
    }
    CHECK(both.casework.rows("contacts") == (can_be_sent ? 1 : 0));
}

TEST_CASE("a dry run of a contact says what it would meet and keeps nothing") {
    BothCases both;
    Work work = the_work();
    work.dry_run = true;
    const auto met = both.record("RJ-2013-0001", reached("2013-02-20", With::offender), work);
    CHECK(met.size() == 1);
    CHECK(both.casework.rows("contacts") == 0);
    CHECK(both.state_of("RJ-2013-0001") == "overdue");
    CHECK(history_of(both.casework.database, "RJ-2013-0001").size() == 1);
}

TEST_CASE("the trail has what was done on a case and never what was said") {
    BothCases both;
    Contact contact = reached("2013-02-20", With::offender);
    contact.note = "Marrowgate";
    both.record("RJ-2013-0001", contact);
    const auto trail = history_of(both.casework.database, "RJ-2013-0001");
    REQUIRE(trail.size() == 2);
    CHECK(trail.back().what == "letter with offender on 2013-02-20: reached");
    for (const AuditEntry& entry : trail)
        CHECK_THAT(entry.what, !Catch::Contains("Marrowgate"));
}

TEST_CASE("where the trail cannot be written a contact is not recorded and meets nothing") {
    BothCases both;
    break_audit(both.casework);
    CHECK_THROWS(both.record("RJ-2013-0001", reached("2013-02-20", With::offender)));
    CHECK(both.casework.rows("contacts") == 0);
    CHECK(both.state_of("RJ-2013-0001") == "overdue");
}

}  // namespace lrpt::test
