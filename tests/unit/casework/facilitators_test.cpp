#include "casework/facilitators.hpp"

#include "casework/case_work.hpp"
#include "casework/handover.hpp"
#include "casework/staff.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// Two facilitators: khan has done the course (some_staff), obi has not.
class Facilitators {
  public:
    Facilitators() {
        some_staff(casework.database);
        save(casework.database,
             {.login = "obi", .roles = {Role::facilitator}, .added_on = the_day()});
    }

    std::vector<DeadlineChange> course(const std::string& login,
                                       std::string_view from_on,
                                       std::string_view until,
                                       CourseIs is = CourseIs::the_first) {
        return record_course(
            desk(), login, {.from_on = day(from_on), .until = day(until), .is = is});
    }

    void mentoring(const std::string& login, std::string_view on) {
        record_mentoring(desk(), login, day(on));
    }

    Facilitator found(const std::string& login) { return facilitator_of(desk(), login); }

    // A case of restorative justice with a conference that khan is to lead.
    Case with_conference() {
        open_from(casework.database, ordered_record("R-1", "2013-02-14"));
        Case kept = required_case(casework.database, "RJ-2013-0001");
        add_record(casework.database, kept.reference, conference(MeetingState::planned));
        return kept;
    }

    static Meeting conference(MeetingState state) {
        return {.number = 1,
                .kind = MeetingKind::conference,
                .state = state,
                .on = day("2013-03-01"),
                .facilitator = "khan",
                .changed_at = "2013-03-01T09:00:00Z"};
    }

    std::string deadline_of(const std::string& login) {
        return casework.text(
            "SELECT coalesce(max(due_on || ' ' || coalesce(met_on, 'open')), "
            "'none') FROM deadlines WHERE login = '" +
            login + "'");
    }

    std::string last_in_trail() {
        return casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1");
    }

    Desk desk() { return desk_on(casework.database, work); }

    OpenCasework casework;
    Work work = the_work();
};

}  // namespace

TEST_CASE("a course is recorded with what is due of the first year") {
    Facilitators two;
    const auto changes = two.course("obi", "2013-02-26", "2013-02-28");
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().now.about == about_staff("obi"));
    CHECK(two.deadline_of("obi") == "2014-02-27 open");
    CHECK(iso(two.found("obi").expertise.trained_on) == "2013-02-28");
    CHECK(two.last_in_trail() == "obi: course from 2013-02-26 until 2013-02-28");
}

TEST_CASE("a course takes three days, the first and the last counted, and has happened") {
    Facilitators two;
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [from_on, until, taken] = GENERATE(values<Row>({
        {"2013-02-26", "2013-02-28", true},
        {"2013-02-26", "2013-02-27", false},
        {"2013-02-26", "2013-02-25", false},
        {"2013-03-02", "2013-03-04", true},
        {"2013-03-03", "2013-03-05", false},
        {"2012-11-05", "2012-11-07", true},
        {"2012-11-05", "2012-11-06", false},  // before the rule: by the one of today
    }));
    CAPTURE(from_on, until);
    const auto act = [&, first = from_on, last = until] { two.course("obi", first, last); };
    if (taken) {
        CHECK_NOTHROW(act());
    } else {
        CHECK(refusal_of(act).exit == Exit::data);
    }
    CHECK(two.casework.number("SELECT count(*) FROM trainings WHERE login = 'obi'") ==
          (taken ? 1 : 0));
}

TEST_CASE("only facilitators who are there are trained and mentored") {
    Facilitators two;
    set_left(two.casework.database, "obi", the_day());
    using Row = std::tuple<std::string, Exit>;
    const auto [login, status] = GENERATE(values<Row>({{"asha", Exit::data},
                                                       {"mary", Exit::data},
                                                       {"obi", Exit::data},
                                                       {"nobody", Exit::no_record}}));
    const auto trained = [&, name = login] { two.course(name, "2013-02-26", "2013-02-28"); };
    const auto mentored = [&, name = login] { two.mentoring(name, "2013-03-01"); };
    CHECK(refusal_of(trained).exit == status);
    CHECK(refusal_of(mentored).exit == status);
    CHECK(two.casework.rows("audit") == 0);
}

TEST_CASE("a second course is meant as one, and moves no first year; a correction does") {
    Facilitators two;
    const auto refused = [&](CourseIs is, const std::string& login) {
        return refusal_of([&] { two.course(login, "2013-02-26", "2013-02-28", is); }).exit;
    };
    CHECK(refused(CourseIs::the_first, "khan") == Exit::data);
    CHECK(refused(CourseIs::one_more, "obi") == Exit::data);
    CHECK(refused(CourseIs::a_correction, "obi") == Exit::data);

    two.course("khan", "2013-02-26", "2013-02-28", CourseIs::one_more);
    CHECK(two.deadline_of("khan") == "2014-01-16 open");
    two.course("khan", "2013-01-16", "2013-01-18", CourseIs::a_correction);
    CHECK(two.deadline_of("khan") == "2014-01-17 open");
    CHECK(two.casework.rows("trainings") == 3);
    CHECK(two.last_in_trail() == "khan: course corrected, from 2013-01-16 until 2013-01-18");
}

TEST_CASE("a course is not corrected to end on or after a mentoring session") {
    Facilitators two;
    const auto corrected_to = [&](std::string_view until) {
        two.course("khan", "2013-01-15", until, CourseIs::a_correction);
    };
    CHECK(refusal_of([&] { corrected_to("2013-02-01"); }).exit == Exit::data);
    CHECK_NOTHROW(corrected_to("2013-01-31"));
}

TEST_CASE("mentoring follows the course, has happened, and is recorded once") {
    Facilitators two;
    using Row = std::tuple<std::string, std::string, bool>;
    const auto [login, on, taken] = GENERATE(values<Row>({
        {"khan", "2013-01-17", false},
        {"khan", "2013-01-18", true},
        {"khan", "2013-02-01", false},  // is there
        {"khan", "2013-03-04", true},
        {"khan", "2013-03-05", false},
        {"obi", "2013-03-01", false},  // no course
    }));
    CAPTURE(login, on);
    const auto act = [&, name = login, session_on = on] { two.mentoring(name, session_on); };
    if (taken) {
        CHECK_NOTHROW(act());
        CHECK(two.last_in_trail() == "khan: mentoring session on " + on);
    } else {
        CHECK(refusal_of(act).exit == Exit::data);
        CHECK(two.casework.rows("audit") == 0);
    }
}

TEST_CASE("a dry run trains and mentors nobody") {
    Facilitators two;
    two.work.dry_run = true;
    CHECK(two.course("obi", "2013-02-26", "2013-02-28").size() == 1);
    two.mentoring("khan", "2013-03-01");
    CHECK(two.casework.rows("trainings") == 2);
    CHECK(two.casework.rows("deadlines") == 0);
    CHECK(two.casework.rows("audit") == 0);
}

TEST_CASE("who is asked to lead has done the course by the day") {
    Facilitators two;
    Database& database = two.casework.database;
    CHECK_NOTHROW(require_trained_facilitator(database, "khan", day("2013-01-17")));
    const Error before =
        refusal_of([&] { require_trained_facilitator(database, "khan", day("2013-01-16")); });
    CHECK(before.exit == Exit::data);
    CHECK_THAT(before.what(), Catch::Contains("Thu 17 Jan 2013"));
    const auto exit_for = [&](const std::string& login) {
        return refusal_of([&] { require_trained_facilitator(database, login, the_day()); }).exit;
    };
    CHECK(exit_for("obi") == Exit::data);
    CHECK(exit_for("asha") == Exit::data);
    CHECK(exit_for("nobody") == Exit::no_record);
    set_left(database, "khan", the_day());
    CHECK(exit_for("khan") == Exit::data);
}

TEST_CASE("a case goes to nobody without the course, by whatever way") {
    Facilitators two;
    const Case kept = two.with_conference();
    CHECK(refusal_of([&] { assign(two.desk(), kept, "obi"); }).exit == Exit::data);
    CHECK_FALSE(assign(two.desk(), kept, "khan"));
    CHECK(refusal_of([&] { hand_over(two.desk(), {"khan", "obi"}); }).exit == Exit::data);
    const auto opened_for = [&](const std::string& login) {
        return open_from(two.casework.database,
                         ordered_record("R-2", "2013-02-14"),
                         two.work,
                         {.owners = {login}});
    };
    CHECK(refusal_of([&] { opened_for("obi"); }).exit == Exit::data);
    CHECK_FALSE(opened_for("khan").note);
}

TEST_CASE("a case before any mentoring is given, and it is said, by whatever way") {
    Facilitators two;
    two.course("obi", "2013-02-26", "2013-02-28");
    const std::string said = "obi has had no mentoring session";
    const Case kept = two.with_conference();
    CHECK(assign(two.desk(), kept, "obi") == said + ": note to the manager");
    CHECK(history_of(two.casework.database, kept.reference).back().what == said);
    assign(two.desk(), kept, "khan");
    CHECK(hand_over(two.desk(), {"khan", "obi"}).note == said + ": note to the manager");
    CHECK(history_of(two.casework.database, kept.reference).back().what == said);
    const Opening opening = open_from(
        two.casework.database, ordered_record("R-2", "2013-02-14"), two.work, {.owners = {"obi"}});
    CHECK(opening.note == said + ": note to the manager");
    CHECK(history_of(two.casework.database, "RJ-2013-0002").back().what == said);

    two.mentoring("obi", "2013-03-01");
    CHECK_FALSE(assign(two.desk(), kept, "obi"));
}

TEST_CASE("a change of a case derives what is due of its facilitators, before and after it") {
    Facilitators two;
    two.course("obi", "2013-02-26", "2013-02-28");
    const Case kept = two.with_conference();
    for (const char* on : {"2013-01-20", "2013-01-27", "2013-02-03", "2013-02-10"}) {
        Meeting led = Facilitators::conference(MeetingState::held);
        led.on = day(on);
        add_record(two.casework.database, kept.reference, led);
    }
    const auto change_to = [&](const Meeting& meeting) {
        change_case(two.desk(), kept, [&](const CaseRecords&) {
            save_record(two.casework.database, kept.reference, meeting);
            return std::string{"a change"};
        });
    };
    change_to(Facilitators::conference(MeetingState::planned));
    CHECK(two.deadline_of("khan") == "2014-01-16 open");
    change_to(Facilitators::conference(MeetingState::held));
    CHECK(two.deadline_of("khan") == "2014-01-16 2013-03-01");
    CHECK(two.found("khan").expertise.conferences == 5);
    CHECK(two.deadline_of("obi") == "2014-02-27 open");
}

TEST_CASE("reparation that somebody led is no conference") {
    Facilitators two;
    const Case kept = two.with_conference();
    Meeting reparation = Facilitators::conference(MeetingState::held);
    reparation.kind = MeetingKind::reparation;
    save_record(two.casework.database, kept.reference, reparation);
    CHECK(two.found("khan").expertise.conferences == 0);
    save_record(
        two.casework.database, kept.reference, Facilitators::conference(MeetingState::missed));
    CHECK(two.found("khan").expertise.conferences == 0);
    save_record(
        two.casework.database, kept.reference, Facilitators::conference(MeetingState::held));
    CHECK(two.found("khan").expertise.conferences == 1);
}

TEST_CASE("who has left has nothing open; who comes back has it again") {
    Facilitators two;
    two.course("obi", "2013-02-26", "2013-02-28");
    leave_staff(two.casework.database, "obi", the_day(), two.work);
    CHECK(two.deadline_of("obi") == "none");
    add_staff(two.desk(), {.login = "obi", .roles = {Role::facilitator}});
    CHECK(two.deadline_of("obi") == "2014-02-27 open");
}

TEST_CASE("facilitators are listed by who needs the next case, those who have left last") {
    Facilitators two;
    Database& database = two.casework.database;
    for (const char* login : {"ann", "bea"})
        save(database, {.login = login, .roles = {Role::facilitator}, .added_on = the_day()});
    two.course("bea", "2013-02-26", "2013-02-28");
    set_left(database, "bea", the_day());
    two.course("ann", "2013-02-27", "2013-03-01");
    Names logins;
    for (const Facilitator& one : facilitators_by_need(two.desk()))
        logins.push_back(one.member.login);
    CHECK(logins == Names{"khan", "ann", "obi", "bea"});
}

}  // namespace lrpt::test
