#include "casework/conditions.hpp"

#include "casework/case_work.hpp"
#include "store/condition_store.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

class Asked {
  public:
    Asked() {
        some_staff(casework.database);
        open_from(casework.database, contact_record("C-1"), work_on(day("2013-02-15")));
        if (records_of<Person>(casework.database, occasion()).empty())
            add_record(casework.database, occasion(), Person{});
    }

    Case kept() { return required_case(casework.database, "VC-2013-0001"); }
    std::string occasion() { return std::to_string(kept().occasion); }

    void answer(Answer answered) {
        add_record(casework.database,
                   kept().reference,
                   Offer{.person = 1, .on = the_day(), .answer = answered});
    }

    int add(ConditionRequest request = {}) {
        request.asked_on = day("2013-03-01");
        const Work work = the_work();
        return add_condition(desk_on(casework.database, work), kept(), request).number;
    }

    ConditionRequest request(int number = 1) {
        return required_condition(casework.database, kept(), number);
    }

    std::vector<DeadlineChange> send() {
        ConditionRequest sent = request();
        sent.sent_on = the_day();
        const Work work = the_work();
        return send_condition(desk_on(casework.database, work), kept(), sent);
    }

    std::vector<DeadlineChange> decide(ConditionOutcome outcome, const std::string& because = "") {
        ConditionRequest decided = request();
        decided.outcome = outcome;
        decided.decided_on = the_day();
        if (!because.empty()) decided.refused_because = because;
        const Work work = the_work();
        return decide_condition(desk_on(casework.database, work), kept(), decided);
    }

    Names unanswered(std::string_view on, const std::optional<std::string>& owner = {}) {
        Names found;
        each_unanswered(casework.database, day(on), owner, [&](const UnansweredCondition& one) {
            found.push_back(std::to_string(one.request.number) + " " + iso(one.request.sent_on));
        });
        return found;
    }

    OpenCasework casework;
};

}  // namespace

TEST_CASE("a request is that of the usual person, and its outcome is told to them") {
    Asked asked;
    CHECK(asked.add() == 1);
    CHECK(asked.request().person == 1);
    const auto changes = asked.decide(ConditionOutcome::granted);
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().now.due.kind == DeadlineKind::condition_tell_outcome);
    CHECK(iso(changes.front().now.due.due_on) == "2013-03-11");
    const auto progress = records_of<ProgressEvent>(asked.casework.database, "VC-2013-0001");
    CHECK(progress.front().about == 1);
}

TEST_CASE("whoever opts out is not told what became of it") {
    Asked asked;
    asked.add();
    asked.answer(Answer::no);
    asked.decide(ConditionOutcome::granted);
    CHECK(asked.casework.number("SELECT count(*) FROM deadlines "
                                "WHERE deadline = 'condition.tell-outcome'") == 0);
}

TEST_CASE("whom a request cannot be of") {
    Asked asked;
    CHECK(refusal_of([&] { asked.add({.person = 2}); }).exit == Exit::no_record);
    asked.answer(Answer::not_now);
    CHECK_THAT(refusal_of([&] { asked.add(); }).advice.front(), Catch::Contains("--answer yes"));
    add_record(asked.casework.database, asked.occasion(), Person{});
    CHECK(refusal_of([&] { asked.add(); }).exit == Exit::usage);
    CHECK(asked.add({.person = 2}) == 1);
    asked.casework.run(
        "UPDATE people SET role = 'carer', acts_for = 1, because = "
        "'lacks-capacity' WHERE number = 2");
    CHECK(refusal_of([&] { asked.add({.person = 1}); }).exit == Exit::data);
}

TEST_CASE(
    "an area that gives away an address is refused when it is asked for and when it is sent") {
    Asked asked;
    const ContactPoint home{.person = 1, .means = Means::address, .value = "Rose Cottage, Oadby"};
    const ConditionRequest request{.kind = ConditionKind::keep_away_from_area,
                                   .area = "round Rose Cottage"};
    CHECK(asked.add(request) == 1);
    add_record(asked.casework.database, asked.occasion(), home);
    const Error error = refusal_of([&] { asked.add(request); });
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), !Catch::Contains("Rose"));
    CHECK(refusal_of([&] { asked.send(); }).exit == Exit::data);
}

TEST_CASE("a request is sent once and decided once; a refusal says why") {
    Asked asked;
    asked.add();
    asked.send();
    CHECK(refusal_of([&] { asked.send(); }).exit == Exit::data);
    CHECK(refusal_of([&] { asked.decide(ConditionOutcome::refused); }).exit == Exit::usage);
    asked.decide(ConditionOutcome::refused, "Not necessary.");
    CHECK(refusal_of([&] { asked.decide(ConditionOutcome::granted); }).exit == Exit::data);
    CHECK(refusal_of([&] { asked.request(2); }).exit == Exit::no_record);
}

TEST_CASE("what was not answered is listed as it stood on the day, of open cases only") {
    Asked asked;
    asked.add();
    asked.add({.kind = ConditionKind::curfew});
    asked.send();
    CHECK(asked.unanswered("2013-02-28").empty());
    CHECK(asked.unanswered("2013-03-01") == Names{"1 none", "2 none"});
    CHECK(asked.unanswered("2013-03-04") == Names{"1 2013-03-04", "2 none"});
    asked.decide(ConditionOutcome::granted);
    CHECK(asked.unanswered("2013-03-03").size() == 2);
    CHECK(asked.unanswered("2013-03-04") == Names{"2 none"});
    CHECK(asked.unanswered("2013-03-04", "asha").empty());
    asked.casework.run("UPDATE cases SET state = 'closed'");
    CHECK(asked.unanswered("2013-03-04").empty());
}

}  // namespace lrpt::test
