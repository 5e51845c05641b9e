#include "casework/consents.hpp"

#include "casework/case_update.hpp"
#include "store/occasion_store.hpp"
#include "tests/unit/casework/meeting_case.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// RJ-2013-0001, ordered by the court, with as many victims as are asked for.
class Consenting : public OrderedCases {
  public:
    explicit Consenting(int victims = 1) {
        for (int number = 2; number <= victims; ++number)
            add_record(casework.database, std::to_string(kept().occasion), Person{});
    }

    RecordedConsent says(const Consent& consent, Date today = the_day()) {
        const Work work = work_on(today);
        return record_consent(desk_on(casework.database, work), kept(), consent);
    }

    RecordedConsent victim(bool given, Date on = the_day(), std::optional<int> person = {}) {
        return says({.person = person, .on = on, .given = given}, std::max(on, the_day()));
    }

    std::optional<bool> in_courts_record() {
        return facts_of(casework.database, kept().occasion).victim_consent;
    }

    UpdatedCase correct(bool victim_consent) {
        const Work work = the_work();
        const ResultChange change{.on = the_day(),
                                  .named = {field_named(fields(), "victim_consent")},
                                  .values = {.facts = {.victim_consent = victim_consent}}};
        return update_case(desk_on(casework.database, work), kept(), change);
    }
};

}  // namespace

TEST_CASE("the victims' last word is the fact of the court's record") {
    Consenting one;
    CHECK_FALSE(one.in_courts_record());
    one.says({.party = Party::offender, .on = the_day(), .given = true});
    CHECK_FALSE(one.in_courts_record());
    one.victim(true);
    CHECK(one.in_courts_record() == true);
    one.victim(false, day("2013-03-05"));
    CHECK(one.in_courts_record() == false);
    one.says({.on = day("2013-03-01"), .given = true}, day("2013-03-05"));
    CHECK(one.in_courts_record() == false);
}

TEST_CASE("one victim's no outweighs the other's yes") {
    Consenting two{2};
    two.victim(true, the_day(), 1);
    two.victim(false, the_day(), 2);
    CHECK(two.in_courts_record() == false);
    two.victim(true, day("2013-03-05"), 2);
    CHECK(two.in_courts_record() == true);
}

TEST_CASE("the court's record cannot be made to contradict what the victims said") {
    Consenting one;
    one.correct(true);
    CHECK(one.in_courts_record() == true);
    one.victim(false);
    const Error refused = refusal_of([&] { one.correct(true); });
    CHECK(refused.exit == Exit::data);
    CHECK(refused.advice ==
          Names{"If they changed their mind: lrpt case consent RJ-2013-0001 --party victim --given "
                "yes"});
    CHECK(one.in_courts_record() == false);
}

TEST_CASE("a planned conference is named, and calendars hear of it") {
    Consenting one;
    CHECK_FALSE(one.victim(true).conference);
    const int number = one.plan(MeetingKind::conference, "2013-04-09").after.number;
    const RecordedConsent said = one.victim(false);
    CHECK(said.ordered);
    CHECK(said.conference == number);
    CHECK(one.meeting(number).sequence == 1);
}

TEST_CASE("whose word it is must be somebody of the victim's side, on a day that has come") {
    Consenting two{2};
    const auto refused = [&](const Consent& consent) {
        return refusal_of([&] { two.says(consent); }).exit;
    };
    const Date today = the_day();
    CHECK(refused({.on = today, .given = true}) == Exit::usage);
    CHECK(refused({.person = 3, .on = today, .given = true}) == Exit::no_record);
    CHECK(refused({.party = Party::offender, .person = 1, .on = today}) == Exit::data);
    CHECK(refused({.person = 1, .on = day("2013-03-05"), .given = true}) == Exit::data);
    CHECK(two.casework.rows("consents") == 0);
    CHECK_NOTHROW(two.victim(true, today, 1));
}

}  // namespace lrpt::test
