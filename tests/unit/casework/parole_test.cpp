#include "casework/parole.hpp"

#include "casework/case_work.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// A victim who wants contact since 20 February 2013.
class Paroled {
  public:
    Paroled() {
        open_from(casework.database, both_record("P-1"), work_on(day("2013-02-15")));
        if (records_of<Person>(casework.database, occasion()).empty())
            add_record(casework.database, occasion(), Person{});
        answer("2013-02-20", Answer::yes);
    }

    void answer(std::string_view on, Answer answered) {
        add_record(casework.database,
                   kept().reference,
                   Offer{.person = 1, .on = day(on), .answer = answered});
    }

    Case kept() { return required_case(casework.database, "VC-2013-0001"); }
    std::string occasion() { return std::to_string(kept().occasion); }

    ParoleChange record(const ParoleReview& given, Date today = the_day(), bool moved = false) {
        const Work work = work_on(today);
        return record_parole(desk_on(casework.database, work), kept(), {given, moved});
    }

    std::vector<ProgressEvent> progress() {
        return records_of<ProgressEvent>(casework.database, kept().reference);
    }

    Names open_steps() {
        const CaseView view =
            view_of(casework.database, kept().reference, the_reference_data(), the_day());
        Names steps;
        for (const Deadline& deadline : view.deadlines) {
            const std::string name{name_of(deadline.due.kind)};
            if (name.starts_with("parole.") && !deadline.met_on)
                steps.push_back(name + " " + iso(deadline.due.due_on));
        }
        return steps;
    }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("the steps are counted back from the hearing, and move with it until they are done") {
    Paroled paroled;
    paroled.record({.hearing_on = day("2013-05-14")});
    CHECK(paroled.open_steps() == Names{"parole.invite-statement 2013-03-19",
                                        "parole.statement-to-manager 2013-04-09",
                                        "parole.statement-to-board 2013-04-16"});
    paroled.record({.invited_on = the_day()});
    const ParoleChange change = paroled.record({.hearing_on = day("2013-05-21")}, the_day(), true);
    CHECK(iso(change.after.moved_from) == "2013-05-14");
    CHECK(paroled.open_steps() ==
          Names{"parole.statement-to-manager 2013-04-16", "parole.statement-to-board 2013-04-23"});
    paroled.record({.statement = false});
    CHECK(paroled.open_steps().empty());
}

TEST_CASE("a hearing is to be told; while nobody was told of it, its new day takes its place") {
    Paroled paroled;
    paroled.record({.hearing_on = day("2013-05-14")});
    REQUIRE(paroled.progress().size() == 1);
    paroled.record({.hearing_on = day("2013-05-21")}, day("2013-03-06"), true);
    REQUIRE(paroled.progress().size() == 1);
    CHECK(iso(paroled.progress().front().on) == "2013-05-21");
    CHECK(iso(paroled.progress().front().known_on) == "2013-03-04");

    add_record(paroled.casework.database,
               "VC-2013-0001",
               Told{.event = 1, .person = 1, .on = day("2013-03-06")});
    paroled.record({.hearing_on = day("2013-05-28")}, day("2013-03-07"), true);
    REQUIRE(paroled.progress().size() == 2);
    CHECK(paroled.progress().back().about == 1);
    CHECK(iso(paroled.progress().back().known_on) == "2013-03-07");
}

TEST_CASE("a decision is to be told, and an adjourned review goes on with a new hearing") {
    Paroled paroled;
    paroled.record({.hearing_on = day("2013-03-05")});
    paroled.record({.decision = ParoleDecision::adjourned, .decided_on = day("2013-03-05")},
                   day("2013-03-06"));
    CHECK(paroled.progress().back().kind == ProgressKind::parole_decision);
    const auto again = paroled.record({.hearing_on = day("2013-06-18")}, day("2013-03-06"), true);
    CHECK(again.after.number == 1);
    CHECK_FALSE(again.after.decision);
    paroled.record({.decision = ParoleDecision::release, .decided_on = day("2013-06-18")},
                   day("2013-06-19"));
    const auto next = paroled.record({.hearing_on = day("2013-08-20")}, day("2013-06-19"));
    CHECK(next.after.number == 2);
}

TEST_CASE("nothing is due before a hearing for people who do not want contact") {
    Paroled paroled;
    paroled.answer("2013-03-01", GENERATE(Answer::no, Answer::not_now, Answer::no_reply));
    paroled.record({.hearing_on = day("2013-05-14")});
    CHECK(paroled.open_steps().empty());
}

TEST_CASE("what is refused about a hearing changes nothing") {
    Paroled paroled;
    const ParoleReview past{.hearing_on = day("2013-02-14")};
    CHECK(refusal_of([&] { paroled.record(past); }).exit == Exit::data);
    CHECK(refusal_of([&] { paroled.record({.statement = true}); }).exit == Exit::data);
    paroled.record({.hearing_on = the_day()});
    CHECK(refusal_of([&] { paroled.record({.hearing_on = day("2013-05-21")}); }).exit ==
          Exit::data);
    CHECK(refusal_of([&] { paroled.record({.hearing_on = the_day()}, the_day(), true); }).exit ==
          Exit::data);
    CHECK(paroled.casework.rows("parole_reviews") == 1);
    CHECK(paroled.casework.rows("progress") == 1);

    const Case other = required_case(paroled.casework.database, "RJ-2013-0001");
    const Error error = refusal_of([&] {
        const Work work = the_work();
        record_parole(desk_on(paroled.casework.database, work), other, {past, false});
    });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.advice.front(), Catch::Contains("VC-2013-0001"));
}

}  // namespace lrpt::test
