#include "tests/unit/casework/referral_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

ResultChange court_says(std::string_view field, const Facts& facts) {
    return {.named = {field_named(fields(), field)}, .values = {.facts = facts}};
}

ResultChange with_disposal(Disposal disposal) {
    return court_says("disposal", {.main = {.disposal = disposal}});
}

}  // namespace

TEST_CASE("an order is a community order unless the court passed a suspended sentence") {
    ReferredCase one;
    const bool suspended = GENERATE(true, false);
    one.outcome(ReferralStep::ordered,
                suspended ? with_disposal(Disposal::suspended) : ResultChange{});
    const Facts facts = facts_of(one.casework.database, one.kept.occasion);
    CHECK(facts.rj_ordered == true);
    CHECK(facts.sentenced_on == one.work.today);
    CHECK(facts.main.disposal == (suspended ? Disposal::suspended : Disposal::community_order));
    CHECK(one.casework.number("SELECT count(*) FROM deadlines "
                              "WHERE deadline = 'rj.first-contact' AND due_on = '2013-03-19'") ==
          1);
}

TEST_CASE("no other sentence carries the requirement") {
    ReferredCase one;
    const auto disposal = GENERATE(Disposal::imprisonment,
                                   Disposal::life,
                                   Disposal::fine,
                                   Disposal::discharge,
                                   Disposal::hospital_order);
    CHECK(refusal_of([&] { one.outcome(ReferralStep::ordered, with_disposal(disposal)); }).exit ==
          Exit::data);
    CHECK(one.casework.rows("referral_outcomes") == 0);
    CHECK_NOTHROW(one.outcome(ReferralStep::not_ordered, with_disposal(disposal)));
}

TEST_CASE("what is not ordered may open a case of victim contact, in the same change") {
    ReferredCase one;
    ResultChange court = with_disposal(Disposal::imprisonment);
    court.named.push_back(field_named(fields(), "term"));
    court.values.facts.main.term = read_term("18 months");
    court.named.push_back(field_named(fields(), "offence"));
    court.values.facts.main.offence = "OF61102";
    const RecordedOutcome recorded = one.outcome(ReferralStep::not_ordered, court);
    REQUIRE(recorded.updated.opened);
    CHECK(recorded.updated.opened->reference == "VC-2013-0001");
    CHECK(one.casework.rows("referral_outcomes") == 1);
}

TEST_CASE("a dry run keeps nothing of it") {
    ReferredCase one;
    one.work.dry_run = true;
    one.outcome(ReferralStep::ordered);
    CHECK(one.casework.rows("referral_outcomes") == 0);
    CHECK_FALSE(facts_of(one.casework.database, one.kept.occasion).rj_ordered);
}

TEST_CASE("what is proposed is what was confirmed, with consent where it is a conference") {
    ReferredCase one;
    CHECK(refusal_of([&] { one.outcome(ReferralStep::proposed); }).exit == Exit::data);
    one.judge_suitable();
    one.confirm(Arrangement::conference);
    CHECK(refusal_of([&] { one.outcome(ReferralStep::proposed); }).exit == Exit::data);
    one.confirm(Arrangement::reparation, 20);
    const auto propose = [&](std::optional<Arrangement> form, std::optional<int> days) {
        return record_outcome(
            one.desk(),
            one.now(),
            {.outcome = {.on = one.work.today, .arrangement = form, .days = days}});
    };
    CHECK(refusal_of([&] { propose(Arrangement::conference, {}); }).exit == Exit::data);
    CHECK(refusal_of([&] { propose({}, 21); }).exit == Exit::data);
    CHECK_NOTHROW(propose(Arrangement::reparation, 20));
    CHECK_FALSE(facts_of(one.casework.database, one.kept.occasion).rj_ordered);
}

TEST_CASE("the court speaks once") {
    ReferredCase one;
    one.outcome(ReferralStep::ordered);
    CHECK(refusal_of([&] { one.outcome(ReferralStep::ordered); }).exit == Exit::data);
    CHECK(refusal_of([&] { one.outcome(ReferralStep::not_ordered); }).exit == Exit::data);
}

TEST_CASE("a Crown Court and a court elsewhere are named, and judged alike") {
    using Row = std::tuple<std::string, bool, bool>;
    const auto [court, crown, outside] = GENERATE(values<Row>({
        {"LEICMC", false, false},
        {"LEICCC", true, false},
        {"Oldtown Magistrates", false, true},
    }));
    ReferredCase one;
    const RecordedOutcome recorded =
        one.outcome(ReferralStep::ordered, court_says("court", {.court = court}));
    CHECK(recorded.by_crown_court == crown);
    CHECK(recorded.court_outside_area.has_value() == outside);
}

TEST_CASE("a referral that was not settled is ordered all the same") {
    OpenCasework casework;
    const Work work = the_work();
    const Desk desk = desk_on(casework.database, work);
    CourtResult result = a_burglary("A100001");
    result.facts.risk.reset();
    const Case kept = refer_new_case(desk, result, a_request()).kept;
    record_outcome(desk, kept, {.outcome = {.step = ReferralStep::ordered, .on = work.today}});
    CHECK(find_case(casework.database, kept.reference)->basis == Basis::ordered);
}

TEST_CASE("the record of another offender, or of another case, is not taken") {
    ReferredCase one;
    ResultChange court = court_says("id", {.id = "C-1"});
    court.values.people.crn = "A100009";
    court.named.push_back(field_named(fields(), "crn"));
    CHECK(refusal_of([&] { one.outcome(ReferralStep::ordered, court); }).exit == Exit::data);
    court.values.people.crn = "A100001";
    open_from(one.casework.database, contact_record("C-1"));
    CHECK(refusal_of([&] { one.outcome(ReferralStep::ordered, court); }).exit == Exit::data);
    court.values.facts.id = "C-2";
    one.outcome(ReferralStep::ordered, court);
    CHECK(one.now().id == "C-2");
}

TEST_CASE("one record of a file is the one of the id, or the only one") {
    const auto asked = [](const std::string& records, std::optional<std::string> id) {
        ResultAsked one{.id = std::move(id)};
        one.source = stream_of(records);
        return result_in_file(std::move(one));
    };
    const std::string two = contact_record("C-1") + contact_record("C-2");
    CHECK(asked(two, "C-2").facts.id == "C-2");
    CHECK(asked(contact_record("C-1"), {}).facts.id == "C-1");
    CHECK(refusal_of([&] { asked(two, {}); }).exit == Exit::data);
    CHECK(refusal_of([&] { asked(two, "C-3"); }).exit == Exit::data);
    CHECK(refusal_of([&] { asked(two + contact_record("C-2"), "C-2"); }).exit == Exit::data);
    CHECK(refusal_of([&] { asked(bad_record("C-1"), "C-1"); }).exit == Exit::data);
    CHECK(asked(bad_record("C-1") + contact_record("C-2"), "C-2").facts.id == "C-2");
    CHECK(refusal_of([&] { asked("", {}); }).exit == Exit::data);
}

TEST_CASE("a result that seems to be the outcome of a referral opens nothing") {
    struct Row {
        std::string id;
        std::string crn;
        std::string offence;
        bool proposed;
    };
    const auto row = GENERATE(values<Row>({
        {"C-1", "A100001", "TH68036", true},
        {"C-1", "A100001", "TH68036A", true},
        {"C-1", "A100001", "burglary-dwelling", true},
        {"C-1", "A100001", "OF61102", false},
        {"C-1", "A100002", "TH68036", false},
    }));
    ReferredCase one;
    const Opening opening = open_from(one.casework.database,
                                      R"({"id":")" + row.id + R"(","crn":")" + row.crn +
                                          R"(","offence":")" + row.offence +
                                          R"(","plea":"guilty","risk":"high",)"
                                          R"("disposal":"community-order",)"
                                          R"("sentenced_on":"2013-03-01"})"
                                          "\n");
    REQUIRE(opening.proposed_outcomes.size() == (row.proposed ? 1 : 0));
    CHECK(opening.opened.size() == (row.proposed ? 0 : 1));
    if (!row.proposed) return;
    CHECK(opening.proposed_outcomes.front().references == Names{"RJ-2013-0001"});
    CHECK_FALSE(opening.proposed_outcomes.front().says_step);
}

TEST_CASE("once its outcome is recorded, or it is closed, a referral is matched no more") {
    ReferredCase one;
    const bool closed = GENERATE(true, false);
    if (closed) {
        Case now = one.now();
        now.state = CaseState::closed;
        now.closed_on = one.work.today;
        now.closed_because = ClosedBecause::other_trust;
        set_state(one.casework.database, now);
    } else {
        one.outcome(ReferralStep::not_ordered);
    }
    CHECK(open_referrals(one.casework.database).empty());
}

}  // namespace lrpt::test
