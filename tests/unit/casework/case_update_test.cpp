#include "casework/case_update.hpp"

#include "casework/case_work.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

const Field* field(std::string_view name) {
    return field_named(fields(), name);
}

// 18 months for actual bodily harm, whose victim said on 20 February that they want contact.
class OneCase {
  public:
    explicit OneCase(const std::string& record = contact_record("C-1")) {
        some_staff(casework.database);
        open_from(casework.database, record, work_on(day("2013-02-15")));
    }

    void victim_answers(Answer answer) {
        add_record(casework.database,
                   "VC-2013-0001",
                   Offer{.person = 1, .on = day("2013-02-20"), .answer = answer});
    }

    UpdatedCase update(const ResultChange& change,
                       const std::string& reference = "VC-2013-0001",
                       const Work& work = the_work()) {
        const Case kept = required_case(casework.database, reference);
        return update_case(desk_on(casework.database, work), kept, change);
    }

    int tell_deadlines() {
        return casework.number("SELECT count(*) FROM deadlines WHERE deadline = 'contact.tell'");
    }

    OpenCasework casework;
};

ResultChange another_plea(ChangeReason because, Date on = the_day()) {
    return {.because = because,
            .on = on,
            .named = {field("plea")},
            .values = {.facts = {.main = {.plea = Plea::not_guilty}}}};
}

ResultChange ordered() {
    return {.because = ChangeReason::order, .on = the_day()};
}

}  // namespace

TEST_CASE("who wants contact is to be told of a changed sentence, and of no correction") {
    using Row = std::tuple<ChangeReason, Answer, int>;
    const auto [because, answer, told] = GENERATE(values<Row>({
        {ChangeReason::appeal, Answer::yes, 1},
        {ChangeReason::resentence, Answer::yes, 1},
        {ChangeReason::correction, Answer::yes, 0},
        {ChangeReason::appeal, Answer::no, 0},
    }));
    OneCase one;
    one.victim_answers(answer);
    one.update(another_plea(because, day("2013-03-01")));
    CHECK(one.tell_deadlines() == told);
    CHECK(one.casework.rows("progress") == (changes_sentence(because) ? 1 : 0));
    if (told == 1) {
        CHECK(one.casework.text("SELECT \"on\" FROM progress") == "2013-03-01");
        CHECK(one.casework.text("SELECT known_on FROM progress") == "2013-03-04");
    }
}

TEST_CASE("the other case of the sentence is decided and dated anew as well") {
    OneCase one{both_record("B-1")};
    ResultChange change{.because = ChangeReason::resentence,
                        .on = the_day(),
                        .named = {field("sentenced_on")},
                        .values = {.facts = {.sentenced_on = day("2013-03-01")}}};
    const UpdatedCase updated = one.update(change, "RJ-2013-0001");
    REQUIRE(updated.deadlines.size() == 1);
    CHECK(iso(updated.deadlines.front().now.due.due_on) == "2013-03-16");
    REQUIRE(updated.linked_deadlines.size() == 1);
    CHECK(iso(updated.linked_deadlines.front().now.due.due_on) == "2013-04-26");
    CHECK(one.casework.text("SELECT case_reference FROM progress") == "VC-2013-0001");
}

TEST_CASE("an order that is made later opens the other case, once") {
    OneCase one;
    const UpdatedCase updated = one.update(ordered());
    REQUIRE(updated.opened);
    CHECK(updated.opened->reference == "RJ-2013-0001");
    CHECK(updated.opened->basis == Basis::ordered);
    REQUIRE(updated.linked_deadlines.size() == 1);
    CHECK(iso(updated.linked_deadlines.front().now.due.due_on) == "2013-03-01");
    CHECK(refusal_of([&] { one.update(ordered()); }).exit == Exit::data);
    CHECK(one.casework.rows("cases") == 2);
    CHECK(one.casework.rows("progress") == 0);
}

TEST_CASE("a case that nothing asks for any more stays open and is named") {
    OneCase one;
    const UpdatedCase updated =
        one.update({.because = ChangeReason::appeal,
                    .on = the_day(),
                    .named = {field("term")},
                    .values = {.facts = {.main = {.term = Term{.months = 11}}}}});
    CHECK(updated.before.contact.outcome == Outcome::eligible);
    CHECK(updated.now.contact.outcome == Outcome::not_eligible);
    REQUIRE(updated.unfounded.size() == 1);
    CHECK(required_case(one.casework.database, "VC-2013-0001").state == CaseState::open);
}

TEST_CASE("a result that cannot be, that is the same or of a day to come changes nothing") {
    OneCase one;
    const auto refused = [&](const ResultChange& change) {
        return refusal_of([&] { one.update(change); }).exit == Exit::data;
    };
    CHECK(refused({.because = ChangeReason::correction,
                   .on = the_day(),
                   .named = {field("disposal")},
                   .values = {.facts = {.main = {.disposal = Disposal::fine}}}}));
    CHECK(refused({.because = ChangeReason::correction,
                   .on = the_day(),
                   .named = {field("plea")},
                   .values = {.facts = {.main = {.plea = Plea::guilty}}}}));
    CHECK(refused(another_plea(ChangeReason::appeal, day("2013-03-05"))));
    CHECK(one.casework.text("SELECT plea || disposal FROM occasions") == "guiltyimprisonment");
    CHECK(one.casework.rows("audit") == 1);
}

TEST_CASE("a victim who is renamed has the new name as a person of the case too") {
    OneCase one{replaced(contact_record("C-1"), "{", R"({"victim_name":"Ivy Cottam",)")};
    one.update({.because = ChangeReason::correction,
                .on = the_day(),
                .named = {field("victim_name")},
                .values = {.people = {.victim_name = "Ivy Marrowgate"}}});
    CHECK(one.casework.text("SELECT name FROM people") == "Ivy Marrowgate");
    CHECK_THAT(history_of(one.casework.database, "VC-2013-0001").back().what,
               !Catch::Contains("Marrowgate"));
}

TEST_CASE("where the trail cannot be written, or it is a dry run, nothing is changed") {
    OneCase one;
    Work dry = the_work();
    dry.dry_run = true;
    CHECK(one.update(ordered(), "VC-2013-0001", dry).opened);
    break_audit(one.casework);
    CHECK_THROWS(one.update(ordered()));
    CHECK(one.casework.rows("cases") == 1);
    CHECK(one.casework.number("SELECT count(*) FROM occasions WHERE rj_ordered = 'yes'") == 0);
}

}  // namespace lrpt::test
