#include "casework/pausing.hpp"

#include "casework/case_work.hpp"
#include "casework/tasks.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// A community order of 18 February 2013 with the requirement: the first contact is due on 5 March.
class OneCase {
  public:
    explicit OneCase(std::string_view today = "2013-03-04") : work_(work_on(day(today))) {
        some_staff(casework.database);
        reference_ =
            references(open_from(casework.database, ordered_record("P-1", "2013-02-18"))).front();
    }

    OpenCasework casework;

    Desk desk() { return desk_on(casework.database, work_); }
    Case kept() { return required_case(casework.database, reference_); }

    Pause a_pause(std::string_view from, std::string_view until) const {
        return {.deadline = DeadlineKind::rj_first_contact,
                .from_on = day(from),
                .until = day(until),
                .reason = PauseReason::ill,
                .entered_on = work_.today};
    }

    std::string due() {
        const CaseView view =
            view_of(casework.database, reference_, the_reference_data(), work_.today);
        return iso(view.deadlines.front().due.due_on);
    }

  private:
    Work work_;
    std::string reference_;
};

}  // namespace

TEST_CASE("a deadline that rests is due later by the days of it") {
    OneCase one;
    const Paused first =
        pause_deadline(one.desk(), one.kept(), one.a_pause("2013-03-04", "2013-03-10"));
    CHECK(first.number == 1);
    CHECK(first.times == 1);
    CHECK_FALSE(first.tell_manager);
    CHECK(iso(first.due_on) == "2013-03-12");
    CHECK(one.due() == "2013-03-12");
    CHECK(one.casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1") ==
          "pause 1 of rj.first-contact: 2013-03-04 to 2013-03-10, ill");

    const Paused second =
        pause_deadline(one.desk(), one.kept(), one.a_pause("2013-03-12", "2013-03-13"));
    CHECK(second.times == 2);
    CHECK(second.tell_manager);
    CHECK(iso(second.originally_on) == "2013-03-05");
    CHECK(iso(second.was_due_on) == "2013-03-12");
    CHECK(one.due() == "2013-03-14");
}

TEST_CASE("what is late stays late, and that it was paused is recorded") {
    const auto [today, due] = GENERATE(table<std::string, std::string>(
        {{"2013-03-05", "2013-03-12"}, {"2013-03-06", "2013-03-05"}}));
    CAPTURE(today);
    OneCase one{today};
    const Paused paused =
        pause_deadline(one.desk(), one.kept(), one.a_pause("2013-03-04", "2013-03-10"));
    CHECK(paused.due_on.has_value() == (today == "2013-03-05"));
    CHECK(one.due() == due);
    CHECK(one.casework.rows("pauses") == 1);
}

TEST_CASE("a pause that makes no sense is refused and leaves nothing behind") {
    OneCase one;
    using Row = std::tuple<std::string, std::string, int, std::string>;
    const auto [from, until, item, said] = GENERATE(values<Row>({
        {"2013-03-04", "2013-03-03", 0, "a pause cannot end"},
        {"2013-03-04", "2014-03-05", 0, "for a year at most"},
        {"2013-03-06", "2013-03-07", 0, "before the pause begins"},
        {"2013-03-04", "2013-03-07", 2, "has no deadline rj.first-contact 2"},
    }));
    CAPTURE(said);
    Pause pause = one.a_pause(from, until);
    pause.item = item;
    const Error error = refusal_of([&] { pause_deadline(one.desk(), one.kept(), pause); });
    CHECK(error.exit == (item == 0 ? Exit::data : Exit::no_record));
    CHECK_THAT(error.what(), Catch::Contains(said));
    CHECK(one.casework.rows("pauses") == 0);
    CHECK(one.due() == "2013-03-05");
}

TEST_CASE("a year is not too long") {
    OneCase one;
    pause_deadline(one.desk(), one.kept(), one.a_pause("2013-03-04", "2014-03-04"));
    CHECK(one.due() == "2014-03-06");
}

TEST_CASE("a deadline that is met has nothing to rest") {
    OneCase one;
    record_contact(one.desk(),
                   one.kept(),
                   {.on = the_day(), .with = With::offender, .outcome = ContactOutcome::reached});
    const Error error = refusal_of(
        [&] { pause_deadline(one.desk(), one.kept(), one.a_pause("2013-03-04", "2013-03-05")); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("was met on"));
}

TEST_CASE("a task is a deadline of its own until it is done") {
    OneCase one;
    const auto task = [](std::string_view on) { return Task{.set_for = day(on), .words = "Ring"}; };
    CHECK(add_task(one.desk(), one.kept(), task("2013-03-04")).number == 1);
    CHECK(add_task(one.desk(), one.kept(), task("2013-03-08")).number == 2);
    CHECK(refusal_of([&] { add_task(one.desk(), one.kept(), task("2013-03-03")); }).exit ==
          Exit::data);

    const auto changes = do_task(one.desk(), one.kept(), 2, the_day());
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].what == DeadlineChange::What::met);
    CHECK(changes[0].now.due.item == 2);
    const auto refused = [&](int number, std::string_view on) {
        return refusal_of([&] { do_task(one.desk(), one.kept(), number, day(on)); }).exit;
    };
    CHECK(refused(2, "2013-03-04") == Exit::data);
    CHECK(refused(1, "2013-03-05") == Exit::data);
    CHECK(refused(3, "2013-03-04") == Exit::no_record);
    CHECK(one.casework.number("SELECT count(*) FROM audit WHERE what LIKE '%Ring%'") == 0);
}

}  // namespace lrpt::test
