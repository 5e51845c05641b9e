#include "store/deadline_store.hpp"

#include "base/clock_time.hpp"
#include "model/lawyer.hpp"
#include "store/contact_store.hpp"
#include "store/lawyer_store.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>
#include <sqlite3.h>

namespace lrpt::test {

namespace {

constexpr auto contact_first = DeadlineKind::contact_first_offer;
constexpr auto rj_first = DeadlineKind::rj_first_contact;
constexpr auto staff_deadline = DeadlineKind::facilitator_conferences;

DeadlineKind kind_of(Scheme scheme) {
    return scheme == Scheme::contact ? contact_first : rj_first;
}

ChangedWhen the_change() {
    return {.today = the_day(), .now = "2013-03-04T09:00:00Z"};
}

// A case with its one deadline; a day of "none" waits for its event.
std::string due(Database& database,
                Scheme scheme,
                const std::string& due_on,
                const std::optional<std::string>& owner = {}) {
    static int next_id = 0;
    std::string reference = a_case(database, scheme, "D-" + std::to_string(++next_id), owner);
    DueDate date{.kind = kind_of(scheme)};
    if (due_on != "none") {
        date.event_on = day(due_on) - std::chrono::days{15};
        date.due_on = day(due_on);
        date.calendar_on = day(due_on);
    }
    add(database, about_case(reference), date, the_change());
    return reference;
}

// Each as case and state on the day that is asked about.
Names unmet(Database& database, const DeadlineFilter& filter, std::string_view until) {
    Names found;
    each_unmet_before(database, filter, day(until), [&](const Deadline& deadline) {
        found.push_back(deadline.about.key + " " +
                        std::string{name_of(state_on(deadline, filter.today))});
    });
    return found;
}

Names every(Database& database, const DeadlineFilter& filter) {
    Names found;
    each_deadline(database, filter, [&](const Deadline& deadline) {
        found.push_back(deadline.about.key + " " +
                        std::string{name_of(state_on(deadline, filter.today))});
    });
    return found;
}

Deadline only_deadline(Database& database, const std::string& reference, Date today) {
    std::vector<Deadline> found;
    each_deadline(database,
                  {.today = today, .case_reference = reference},
                  [&](const Deadline& deadline) { found.push_back(deadline); });
    REQUIRE(found.size() == 1);
    return found.front();
}

void attempt(Database& database,
             const std::string& reference,
             std::string_view on,
             With with,
             ContactOutcome outcome = ContactOutcome::no_answer) {
    add(database,
        reference,
        Contact{.on = day(on), .with = with, .outcome = outcome, .recorded_by = "asha"},
        "2013-03-04T09:00:00Z");
}

// Remembers the last query that ran, with its values in it.
int remember(unsigned, void* into, void* statement, void*) {
    char* text = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    *static_cast<std::string*>(into) = text;
    sqlite3_free(text);
    return 0;
}

std::string plan_of(Database& database, const std::string& query) {
    SQLite::Statement rows{database.handle(), "EXPLAIN QUERY PLAN " + query};
    std::string plan;
    while (rows.executeStep())
        plan += rows.getColumn(3).getString() + "\n";
    return plan;
}

}  // namespace

TEST_CASE("what is not met and due before a day is listed, earliest first") {
    OpenCasework casework;
    Database& database = casework.database;
    due(database, Scheme::contact, "2013-03-03");
    due(database, Scheme::rj, "2013-03-01");
    due(database, Scheme::contact, "2013-03-04");
    due(database, Scheme::contact, "none");
    due(database, Scheme::contact, "2013-03-01");

    CHECK(unmet(database, {.today = the_day()}, "2013-03-04") ==
          Names{"RJ-2013-0001 overdue", "VC-2013-0004 overdue", "VC-2013-0001 overdue"});
    CHECK(unmet(database, {.today = the_day()}, "2013-03-01").empty());
    CHECK(unmet(database, {.today = the_day()}, "2013-03-05").back() == "VC-2013-0002 open");
}

TEST_CASE("what was met later still counts as open on an earlier day") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = due(database, Scheme::rj, "2013-03-01");
    mark_met(database, about_case(reference), rj_first, day("2013-03-04"));

    CHECK(unmet(database, {.today = day("2013-03-03")}, "2013-03-03") ==
          Names{"RJ-2013-0001 overdue"});
    CHECK(unmet(database, {.today = day("2013-03-04")}, "2013-03-04").empty());
    CHECK(unmet(database, {.today = day("2013-03-05")}, "2013-03-05").empty());
}

TEST_CASE("a deadline is met by the first day on which it happened, whatever is recorded later") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = due(database, Scheme::rj, "2013-03-01");
    const auto met_on = [&] { return iso(only_deadline(database, reference, the_day()).met_on); };
    CHECK(met_on() == "none");
    mark_met(database, about_case(reference), rj_first, day("2013-02-20"));
    CHECK(met_on() == "2013-02-20");
    mark_met(database, about_case(reference), rj_first, day("2013-02-25"));
    CHECK(met_on() == "2013-02-20");
    mark_met(database, about_case(reference), rj_first, day("2013-02-18"));
    CHECK(met_on() == "2013-02-18");
    mark_met(database, about_case(reference), contact_first, day("2013-02-01"));
    CHECK(met_on() == "2013-02-18");
}

TEST_CASE("a deadline is listed for its owner, or as nobody's yet") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    due(database, Scheme::contact, "2013-03-01", "asha");
    due(database, Scheme::rj, "2013-03-01", "khan");
    due(database, Scheme::contact, "2013-03-02");

    const DeadlineFilter hers{.today = the_day(), .owner = "asha"};
    CHECK(unmet(database, hers, "2013-03-04") == Names{"VC-2013-0001 overdue"});
    CHECK(every(database, hers) == Names{"VC-2013-0001 overdue"});
    const DeadlineFilter hers_or_free{.today = the_day(), .owner = "asha", .or_nobodys = true};
    CHECK(unmet(database, hers_or_free, "2013-03-04") ==
          Names{"VC-2013-0001 overdue", "VC-2013-0002 overdue"});
    CHECK(every(database, {.today = the_day(), .owner = "mary"}).empty());
}

TEST_CASE("deadlines are listed by kind and by case") {
    OpenCasework casework;
    Database& database = casework.database;
    due(database, Scheme::contact, "2013-03-01");
    due(database, Scheme::rj, "2013-03-02");
    due(database, Scheme::contact, "2013-03-03");

    CHECK(unmet(database, {.today = the_day(), .kind = rj_first}, "2013-03-04") ==
          Names{"RJ-2013-0001 overdue"});
    CHECK(unmet(database, {.today = the_day(), .case_reference = "VC-2013-0002"}, "2013-03-04") ==
          Names{"VC-2013-0002 overdue"});
    const DeadlineFilter neither{
        .today = the_day(), .kind = rj_first, .case_reference = "VC-2013-0002"};
    CHECK(every(database, neither).empty());
}

TEST_CASE("the list of every deadline ends with those that wait for their event") {
    OpenCasework casework;
    Database& database = casework.database;
    due(database, Scheme::contact, "none");
    due(database, Scheme::contact, "2013-03-20");
    const std::string met = due(database, Scheme::contact, "2013-03-02");
    mark_met(database, about_case(met), contact_first, day("2013-03-03"));
    due(database, Scheme::contact, "2013-02-20");

    CHECK(every(database, {.today = the_day()}) == Names{"VC-2013-0004 overdue",
                                                         "VC-2013-0003 met-late",
                                                         "VC-2013-0002 open",
                                                         "VC-2013-0001 waiting"});
}

TEST_CASE("a deadline of a member of staff is theirs, and of no case") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    due(database, Scheme::rj, "2013-03-02", "khan");
    const DueDate year{.kind = staff_deadline, .due_on = day("2013-03-02")};
    add(database, about_staff("khan"), year, the_change());

    const Names both{"khan overdue", "RJ-2013-0001 overdue"};
    CHECK(unmet(database, {.today = the_day(), .owner = "khan"}, "2013-03-04") == both);
    CHECK(every(database, {.today = the_day(), .owner = "khan"}) == both);
    CHECK(every(database, {.today = the_day(), .kind = staff_deadline}) == Names{"khan overdue"});
    CHECK(every(database, {.today = the_day(), .owner = "asha", .or_nobodys = true}).empty());
    CHECK(every(database, {.today = the_day(), .case_reference = "RJ-2013-0001"}) ==
          Names{"RJ-2013-0001 overdue"});
    set_deputy(database, {"khan", "mary", the_day(), the_day()});
    CHECK(every(database, {.today = the_day(), .owner = "mary", .or_deputised = true}) == both);
    CHECK(every(database, {.today = day("2013-03-05"), .owner = "mary", .or_deputised = true})
              .empty());

    mark_met(database, about_staff("khan"), staff_deadline, the_day());
    CHECK(every(database, {.today = the_day(), .kind = staff_deadline}) == Names{"khan met-late"});
}

TEST_CASE("what is due of a member of staff is set beside what is due of others") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    const auto set = [&](const std::string& login, const std::vector<Duty>& duties) {
        return set_duties(database, about_staff(login), duties, the_change()).size();
    };
    const auto duty_on = [](std::string_view due_on) {
        return Duty{{.kind = staff_deadline, .due_on = day(due_on)}, {}};
    };
    CHECK(set("khan", {duty_on("2014-02-13")}) == 1);
    CHECK(set("mary", {duty_on("2014-02-14")}) == 1);
    CHECK(set("khan", {duty_on("2014-02-13")}) == 0);
    CHECK(set("khan", {duty_on("2014-02-12")}) == 1);
    CHECK(casework.rows("deadlines") == 2);
    CHECK(set("khan", {}) == 1);
    CHECK(every(database, {.today = the_day()}) == Names{"mary open"});
}

TEST_CASE("a due date comes back with the counts beside it") {
    OpenCasework casework;
    const std::string reference = a_case(casework.database, Scheme::rj, "N-1");
    add(casework.database,
        about_case(reference),
        DueDate{.kind = rj_first,
                .event = Event::referred_on,
                .event_on = day("2013-02-14"),
                .due_on = day("2013-03-01"),
                .calendar_on = day("2013-03-02"),
                .working_days_on = day("2013-03-07")},
        the_change());

    const Deadline kept = only_deadline(casework.database, reference, the_day());
    CHECK(kept.due.kind == rj_first);
    CHECK(kept.due.event == Event::referred_on);
    CHECK(iso(kept.due.event_on) == "2013-02-14");
    CHECK(iso(kept.due.due_on) == "2013-03-01");
    CHECK(iso(kept.due.calendar_on) == "2013-03-02");
    CHECK(iso(kept.due.working_days_on) == "2013-03-07");
    CHECK(kept.attempts == 0);
    CHECK_FALSE(kept.last_attempt_on);
    CHECK_FALSE(kept.owner);
}

TEST_CASE("attempts count with the person whom the deadline is about, and nobody else") {
    OpenCasework casework;
    Database& database = casework.database;
    const Scheme scheme = GENERATE(Scheme::contact, Scheme::rj);
    const With with = GENERATE(
        With::victim, With::next_of_kin, With::offender, With::prison, With::offender_manager);
    CAPTURE(name_of(scheme), name_of(with));
    const std::string reference = due(database, scheme, "2013-03-01");
    attempt(database, reference, "2013-02-20", with);

    const Deadline deadline = only_deadline(database, reference, the_day());
    CHECK(deadline.attempts == (is_about(scheme, with) ? 1 : 0));
    CHECK(deadline.last_attempt_on.has_value() == (deadline.attempts == 1));
}

TEST_CASE("a contact that reached somebody is no attempt, one that nobody answered is") {
    OpenCasework casework;
    Database& database = casework.database;
    const ContactOutcome outcome = GENERATE(ContactOutcome::reached,
                                            ContactOutcome::declined,
                                            ContactOutcome::asked_to_wait,
                                            ContactOutcome::no_answer,
                                            ContactOutcome::sent);
    CAPTURE(name_of(outcome));
    const std::string reference = due(database, Scheme::contact, "2013-03-01");
    attempt(database, reference, "2013-02-20", With::victim, outcome);
    CHECK(only_deadline(database, reference, the_day()).attempts == (is_attempt(outcome) ? 1 : 0));
}

TEST_CASE("attempts are counted up to the day that is asked about, that day included") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = due(database, Scheme::rj, "2013-03-01");
    const std::string other = due(database, Scheme::rj, "2013-03-01");
    attempt(database, reference, "2013-02-20", With::offender);
    attempt(database, reference, "2013-02-25", With::offender, ContactOutcome::sent);
    attempt(database, other, "2013-02-21", With::offender);

    CHECK(only_deadline(database, reference, day("2013-02-19")).attempts == 0);
    const Deadline before = only_deadline(database, reference, day("2013-02-24"));
    CHECK(before.attempts == 1);
    CHECK(iso(before.last_attempt_on) == "2013-02-20");
    const Deadline after = only_deadline(database, reference, day("2013-02-25"));
    CHECK(after.attempts == 2);
    CHECK(iso(after.last_attempt_on) == "2013-02-25");
}

TEST_CASE("of the last day of an attempt the latest recorded time is told") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = due(database, Scheme::rj, "2013-03-01");
    const auto try_at = [&](std::string_view on, std::optional<ClockTime> at) {
        add(database,
            reference,
            Contact{.on = day(on), .with = With::offender, .at = at, .recorded_by = "khan"},
            "2013-03-04T09:00:00Z");
    };
    const auto last = [&] {
        const Deadline deadline = only_deadline(database, reference, the_day());
        const auto& at = deadline.last_attempt_at;
        return iso(deadline.last_attempt_on) + " " + (at ? to_text(*at) : "no time");
    };
    CHECK(last() == "none no time");
    try_at("2013-02-20", std::nullopt);
    CHECK(last() == "2013-02-20 no time");
    try_at("2013-02-20", ClockTime{850});
    try_at("2013-02-20", ClockTime{540});
    CHECK(last() == "2013-02-20 14:10");
    try_at("2013-02-26", std::nullopt);
    CHECK(last() == "2013-02-26 no time");
}

TEST_CASE("deadlines are listed by team, and those of a facilitator are of restorative justice") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    due(database, Scheme::contact, "2013-03-01");
    due(database, Scheme::rj, "2013-03-02");
    const DueDate year{.kind = staff_deadline, .due_on = day("2013-03-03")};
    add(database, about_staff("khan"), year, the_change());
    CHECK(unmet(database, {.today = the_day(), .team = Team::victim_liaison}, "2013-03-04") ==
          Names{"VC-2013-0001 overdue"});
    CHECK(unmet(database, {.today = the_day(), .team = Team::restorative_justice}, "2013-03-04") ==
          Names{"RJ-2013-0001 overdue", "khan overdue"});
}

TEST_CASE("the check of a lawyer's office is the front desk's, and nobody else's") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    const DeadlineSubject office =
        about_lawyer(lawyer_id(add_lawyer(database, {.firm = "Example", .town = "Oakham"})));
    const DueDate check{.kind = DeadlineKind::lawyer_check, .due_on = day("2013-03-03")};
    set_duties(database, office, {{.due = check}}, the_change());
    CHECK(unmet(database, {.today = the_day(), .team = Team::front_desk}, "2013-03-04") ==
          Names{"L-001 overdue"});
    CHECK(unmet(database, {.today = the_day()}, "2013-03-04") == Names{"L-001 overdue"});
    CHECK(unmet(database, {.today = the_day(), .owner = "khan", .or_nobodys = true}, "2013-03-04")
              .empty());
    CHECK(unmet(database, {.today = the_day(), .team = Team::restorative_justice}, "2013-03-04")
              .empty());
    CHECK(set_duties(database, office, {}, the_change()).size() == 1);
    CHECK(unmet(database, {.today = the_day()}, "2013-03-04").empty());
    CHECK(casework.rows("dropped_deadlines") == 1);
}

TEST_CASE("a row is marked when it changes, and counts when its day moves or it is met") {
    OpenCasework casework;
    Database& database = casework.database;
    const std::string reference = a_case(database, Scheme::rj, "N-1");
    const auto set = [&](const std::string& now, const std::vector<Duty>& duties) {
        set_duties(database, about_case(reference), duties, {.today = the_day(), .now = now});
        const Deadline kept = only_deadline(database, reference, the_day());
        return kept.changed_at + " " + std::to_string(kept.sequence);
    };
    Duty duty{{.kind = rj_first, .due_on = day("2013-03-08")}, {}};
    CHECK(set("first", {duty}) == "first 0");
    CHECK(set("second", {duty}) == "first 0");
    duty.due.working_days_on = day("2013-03-11");
    CHECK(set("third", {duty}) == "third 0");
    duty.due.due_on = day("2013-03-09");
    CHECK(set("fourth", {duty}) == "fourth 1");
    duty.met_on = the_day();
    CHECK(set("fifth", {duty}) == "fifth 2");
}

TEST_CASE("what is dropped is remembered with its day, and counts on when it comes back") {
    OpenCasework casework;
    Database& database = casework.database;
    some_staff(database);
    const std::string reference = a_case(database, Scheme::rj, "N-1", "khan");
    const Duty duty{{.kind = rj_first, .due_on = day("2013-03-08")}, {}};
    const auto set = [&](std::string_view on, const std::vector<Duty>& duties) {
        const ChangedWhen when{.today = day(on), .now = std::string{on} + "T09:00:00Z"};
        set_duties(database, about_case(reference), duties, when);
    };
    const auto dropped = [&](std::string_view since, const std::optional<std::string>& owner) {
        Names found;
        const DeadlineFilter filter{.today = the_day(), .owner = owner};
        each_dropped_since(database, filter, day(since), [&](const Deadline& one) {
            found.push_back(one.about.key + " " + iso(one.due.due_on) + " " +
                            std::to_string(one.sequence) + " " + one.changed_at);
        });
        return found;
    };
    set("2013-03-01", {duty});
    CHECK(dropped("2013-01-01", {}).empty());
    set("2013-03-04", {});
    const Names once{"RJ-2013-0001 2013-03-08 1 2013-03-04T09:00:00Z"};
    CHECK(dropped("2013-03-04", {}) == once);
    CHECK(dropped("2013-03-04", "khan") == once);
    CHECK(dropped("2013-03-04", "asha").empty());
    CHECK(dropped("2013-03-05", {}).empty());
    set("2013-03-05", {duty});
    CHECK(dropped("2013-01-01", {}).empty());
    CHECK(only_deadline(database, reference, the_day()).sequence == 2);
    set("2013-03-06", {});
    CHECK(dropped("2013-03-06", {}) == Names{"RJ-2013-0001 2013-03-08 3 2013-03-06T09:00:00Z"});
}

TEST_CASE("the overdue list is read from the indexes of what is open, not from every deadline") {
    OpenCasework casework;
    Database& database = casework.database;
    due(database, Scheme::rj, "2013-03-01");
    some_staff(database);
    add(database,
        about_staff("khan"),
        DueDate{.kind = staff_deadline, .due_on = day("2014-02-13")},
        the_change());
    std::string query;
    sqlite3_trace_v2(database.handle().getHandle(), SQLITE_TRACE_STMT, remember, &query);
    CHECK(unmet(database, {.today = the_day()}, "2013-03-04").size() == 1);
    sqlite3_trace_v2(database.handle().getHandle(), 0, nullptr, nullptr);

    const std::string plan = plan_of(database, query);
    CAPTURE(plan);
    CHECK_THAT(plan, Catch::Contains("SEARCH d USING INDEX deadlines_unmet"));
    CHECK_THAT(plan, Catch::Contains("SEARCH d USING INDEX deadlines_met"));
    CHECK_THAT(plan, !Catch::Contains("SCAN d"));
    CHECK_THAT(plan, !Catch::Contains("SCAN c"));
    CHECK_THAT(plan, !Catch::Contains("SCAN t"));
}

TEST_CASE("what is due of one case or of one person is found by an index of its own") {
    OpenCasework casework;
    Database& database = casework.database;
    const auto [about, index] = GENERATE_COPY(
        table<DeadlineSubject, std::string>({{about_case("a case"), "deadlines_of_case"},
                                             {about_staff("khan"), "deadlines_of_staff"}}));
    std::string query;
    sqlite3_trace_v2(database.handle().getHandle(), SQLITE_TRACE_STMT, remember, &query);
    set_duties(database, about, {}, the_change());
    sqlite3_trace_v2(database.handle().getHandle(), 0, nullptr, nullptr);
    CHECK_THAT(plan_of(database, query), Catch::Contains("SEARCH d USING INDEX " + index));
}

}  // namespace lrpt::test
