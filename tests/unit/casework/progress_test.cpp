#include "casework/progress.hpp"

#include "casework/case_work.hpp"
#include "casework/promises.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"
#include "tests/unit/rules/people_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

// A victim contact case of 14 February 2013 whose victim has wanted contact since 1 March.
class OneVictim {
  public:
    OneVictim() {
        some_staff(casework.database);
        open_from(casework.database, both_record("B-1"), work_on(day("2013-02-15")));
        if (records_of<Person>(casework.database, occasion()).empty())
            add_record(casework.database, occasion(), a_victim(1));
        add_record(casework.database, reference, answered(1, "2013-03-01", Answer::yes));
    }

    Case kept(const std::string& of = "VC-2013-0001") {
        return required_case(casework.database, of);
    }
    std::string occasion() { return std::to_string(kept().occasion); }
    Desk desk() { return desk_on(casework.database, work); }

    int told_rows() { return casework.rows("told"); }

    const std::string reference = "VC-2013-0001";
    Work work = the_work();
    OpenCasework casework;
};

}  // namespace

TEST_CASE("an event says who is to be told, and adds the deadline") {
    OneVictim one;
    const AddedEvent added =
        add_progress(one.desk(), one.kept(), an_event(0, ProgressKind::transfer, "2013-03-01"));
    CHECK(added.number == 1);
    CHECK(added.to_tell == std::vector{1});
    bool is_due = false;
    for (const DeadlineChange& change : added.deadlines)
        is_due = is_due || change.now.due.kind == DeadlineKind::contact_tell;
    CHECK(is_due);

    const AddedEvent earlier =
        add_progress(one.desk(), one.kept(), an_event(0, ProgressKind::transfer, "2013-02-28"));
    CHECK(earlier.to_tell.empty());
}

TEST_CASE("an event of another scheme, of another command or of no possible day is refused") {
    OneVictim one;
    const auto refused = [&](const std::string& reference, const ProgressEvent& event) {
        return refusal_of([&] { add_progress(one.desk(), one.kept(reference), event); });
    };
    const ProgressEvent transfer = an_event(0, ProgressKind::transfer, "2013-03-01");
    const Error of_rj = refused("RJ-2013-0001", transfer);
    CHECK(of_rj.exit == Exit::data);
    CHECK(of_rj.advice == Names{"Of the same sentence it is VC-2013-0001"});

    using Row = std::tuple<ProgressKind, std::string, std::string>;
    const auto [kind, known_on, problem] = GENERATE(values<Row>({
        {ProgressKind::transfer, "2013-03-05", "still to come"},
        {ProgressKind::transfer, "2013-02-13", "before the sentence"},
        {ProgressKind::release_month, "2013-03-01", "needs the month"},
        {ProgressKind::parole_hearing, "2013-03-01", "is recorded with what it follows from"},
        {ProgressKind::sentence_changed, "2013-03-01", "is recorded with what it follows from"},
    }));
    CAPTURE(name_of(kind), known_on);
    const Error error = refused(one.reference, an_event(0, kind, known_on));
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains(problem));
    CHECK_FALSE(error.advice.empty());
    CHECK(one.casework.rows("progress") == 0);
}

TEST_CASE("a month of release is not before the month of the sentence") {
    OneVictim one;
    ProgressEvent event = an_event(0, ProgressKind::release_month, "2013-03-01");
    event.month = "2013-01";
    CHECK(refusal_of([&] { add_progress(one.desk(), one.kept(), event); }).exit == Exit::data);
    event.month = "2013-02";
    CHECK(add_progress(one.desk(), one.kept(), event).number == 1);
}

TEST_CASE("somebody is told once; again only on purpose, and then the one record is kept") {
    OneVictim one;
    add_progress(one.desk(), one.kept(), an_event(0, ProgressKind::transfer, "2013-03-01"));
    Told told = told_to(1, 1, "2013-03-01");
    CHECK_FALSE(record_told(one.desk(), one.kept(), told, {.again = false}).repeated);
    CHECK(refusal_of([&] { record_told(one.desk(), one.kept(), told, {.again = false}); }).exit ==
          Exit::data);

    told.on = day("2013-03-04");
    told.acknowledged = true;
    CHECK(record_told(one.desk(), one.kept(), told, {.again = true}).repeated);
    const auto kept = records_of<Told>(one.casework.database, one.reference);
    REQUIRE(kept.size() == 1);
    CHECK(iso(kept.front().on) == "2013-03-01");
    CHECK(kept.front().acknowledged == true);
}

TEST_CASE("nobody is told too early, nor against their wish, nor by a number that nobody has") {
    OneVictim one;
    add_progress(one.desk(), one.kept(), an_event(0, ProgressKind::transfer, "2013-03-02"));
    add_record(one.casework.database, one.reference, answered(1, "2013-03-04", Answer::no));
    using Row = std::tuple<int, int, std::string, Exit>;
    const auto [event, person, on, exit] = GENERATE(values<Row>({
        {1, 1, "2013-03-01", Exit::data},  // the team did not know
        {1, 1, "2013-03-04", Exit::data},  // they had said no
        {1, 1, "2013-03-05", Exit::data},  // still to come
        {1, 2, "2013-03-02", Exit::no_record},
        {2, 1, "2013-03-02", Exit::no_record},
    }));
    CAPTURE(event, person, on);
    const Told told = told_to(person, event, on);
    CHECK(refusal_of([&] { record_told(one.desk(), one.kept(), told, {.again = false}); }).exit ==
          exit);
    CHECK(one.told_rows() == 0);
    CHECK_FALSE(record_told(one.desk(), one.kept(), told_to(1, 1, "2013-03-03"), {.again = false})
                    .repeated);
}

TEST_CASE("gaps say by when, and none are asked of a closed case") {
    OneVictim one;
    add_progress(one.desk(), one.kept(), an_event(0, ProgressKind::transfer, "2013-03-01"));
    Case kept = one.kept();
    const std::vector<OpenGap> gaps = gaps_on(one.desk(), {kept});
    REQUIRE(gaps.size() == 1);
    CHECK(gaps.front().case_reference == one.reference);
    CHECK(gaps.front().person == 1);
    CHECK(iso(gaps.front().due_on) == "2013-03-08");
    kept.state = CaseState::closed;
    CHECK(gaps_on(one.desk(), {kept}).empty());
}

TEST_CASE("a contact and the promise made in it are kept together or not at all") {
    OneVictim one;
    const Contact contact{.on = the_day(),
                          .how = How::phone,
                          .with = With::victim,
                          .outcome = ContactOutcome::reached,
                          .recorded_by = "asha"};
    const auto record = [&](std::string_view due_on) {
        record_contact(one.desk(),
                       one.kept(),
                       contact,
                       {.promise = Promise{.made_on = contact.on, .due_on = day(due_on)}});
    };
    CHECK(refusal_of([&] { record("2013-03-03"); }).exit == Exit::data);
    CHECK(one.casework.rows("contacts") == 0);
    CHECK(one.casework.rows("promises") == 0);
    record("2013-03-04");
    CHECK(one.casework.rows("contacts") == 1);
    CHECK(one.casework.rows("promises") == 1);
}

TEST_CASE("a promise is kept once, not before it was made and not in days to come") {
    OneVictim one;
    add_promise(one.desk(), one.kept(), {.made_on = the_day(), .due_on = day("2013-03-08")});
    const auto keep = [&](int number, std::string_view on) {
        return keep_promise(one.desk(), one.kept(), number, day(on));
    };
    CHECK(refusal_of([&] { keep(2, "2013-03-04"); }).exit == Exit::no_record);
    CHECK(refusal_of([&] { keep(1, "2013-03-03"); }).exit == Exit::data);
    CHECK(refusal_of([&] { keep(1, "2013-03-05"); }).exit == Exit::data);
    CHECK(keep(1, "2013-03-04").size() == 1);
    CHECK(refusal_of([&] { keep(1, "2013-03-04"); }).exit == Exit::data);
}

TEST_CASE("what somebody said needs words, a day that was and a person who is there") {
    OneVictim one;
    const auto refused = [&](const Given& given) {
        return refusal_of([&] { add_given(one.desk(), one.kept(), given); }).exit;
    };
    CHECK(refused({.person = 1, .on = the_day()}) == Exit::usage);
    CHECK(refused({.person = 2, .on = the_day(), .words = "w"}) == Exit::no_record);
    CHECK(refused({.person = 1, .on = day("2013-03-05"), .words = "w"}) == Exit::data);
    CHECK(add_given(one.desk(), one.kept(), {.person = 1, .on = the_day(), .words = "w"}).number ==
          1);
}

}  // namespace lrpt::test
