#include "tests/unit/casework/referral_fixtures.hpp"

#include <catch2/catch.hpp>

#include <functional>

namespace lrpt::test {

TEST_CASE("what is arranged gets a code, which the file finds again") {
    ReferredCase one;
    one.judge_suitable();
    const Confirmed confirmed = one.confirm();
    REQUIRE(confirmed.confirmation.code);
    CHECK_FALSE(confirmed.needs_consent);
    const CheckedSlip slip = check_slip(one.desk(), *confirmed.confirmation.code);
    CHECK(slip.case_reference == "RJ-2013-0001");
    CHECK(slip.confirmation.days == 20);
    CHECK_FALSE(slip.fallen);
    CHECK(refusal_of([&] { check_slip(one.desk(), "00000-00000-0"); }).exit == Exit::no_record);
    CHECK(refusal_of([&] { check_slip(one.desk(), "00000-00000-1"); }).exit == Exit::data);
}

TEST_CASE("the code is the same for the same confirmation, wherever it is worked out") {
    const auto code = [](int days) {
        ReferredCase one;
        one.judge_suitable();
        return *one.confirm(Arrangement::reparation, days).confirmation.code;
    };
    CHECK(code(20) == code(20));
    CHECK(code(20) != code(21));
}

TEST_CASE("a slip falls with a later confirmation, a new judgement, the court's no, and closing") {
    ReferredCase one;
    one.judge_suitable();
    const std::string code = *one.confirm().confirmation.code;
    const int which = GENERATE(0, 1, 2, 3);
    if (which == 0) one.confirm();
    if (which == 1) one.judge_suitable(false);
    if (which == 2) one.outcome(ReferralStep::not_ordered);
    if (which == 3) {
        Case closed = one.now();
        closed.state = CaseState::closed;
        closed.closed_on = one.work.today;
        closed.closed_because = ClosedBecause::other_trust;
        set_state(one.casework.database, closed);
    }
    CHECK(check_slip(one.desk(), code).fallen);
}

TEST_CASE("an order does not make the slip fall") {
    ReferredCase one;
    one.judge_suitable();
    const std::string code = *one.confirm().confirmation.code;
    one.outcome(ReferralStep::ordered);
    CHECK_FALSE(check_slip(one.desk(), code).fallen);
}

TEST_CASE("a conference is confirmed without the victim's consent, and said to need it") {
    ReferredCase one;
    one.judge_suitable();
    CHECK(one.confirm(Arrangement::conference).needs_consent);
    add_record(one.casework.database,
               one.kept.reference,
               Consent{.party = Party::victim, .on = one.work.today, .given = true});
    CHECK_FALSE(one.confirm(Arrangement::conference).needs_consent);
}

TEST_CASE("a confirmation is whole, of a facilitator, and of days that make sense") {
    struct Row {
        std::function<void(Confirmation&)> spoil;
        Exit exit;
    };
    const std::vector<Row> rows{
        {[](Confirmation& said) { said.facilitator.reset(); }, Exit::usage},
        {[](Confirmation& said) { said.assessment_from.reset(); }, Exit::usage},
        {[](Confirmation& said) { said.arrangement.reset(); }, Exit::usage},
        {[](Confirmation& said) { said.days.reset(); }, Exit::usage},
        {[](Confirmation& said) { said.because = NotArranged::other; }, Exit::usage},
        {[](Confirmation& said) { said.arranged = false; }, Exit::usage},
        {[](Confirmation& said) { said.facilitator = "mary"; }, Exit::data},
        {[](Confirmation& said) { said.facilitator = "nobody"; }, Exit::no_record},
        {[](Confirmation& said) { said.on += std::chrono::days{1}; }, Exit::data},
        {[](Confirmation& said) { said.assessment_from = day("2013-03-03"); }, Exit::data},
    };
    ReferredCase one;
    one.judge_suitable();
    for (const Row& row : rows) {
        Confirmation said = one.arranged();
        row.spoil(said);
        CHECK(refusal_of([&] { confirm_arrangements(one.desk(), one.now(), said); }).exit ==
              row.exit);
    }
    CHECK(one.casework.rows("confirmations") == 0);
    Confirmation said = one.arranged();
    said.assessment_from = one.work.today;
    CHECK_NOTHROW(confirm_arrangements(one.desk(), one.now(), said));
}

TEST_CASE("what cannot be arranged has a reason, and no code") {
    ReferredCase one;
    one.judge_suitable();
    Confirmation said{.on = one.work.today, .confirmed_by = "mary"};
    CHECK(refusal_of([&] { confirm_arrangements(one.desk(), one.now(), said); }).exit ==
          Exit::usage);
    said.because = NotArranged::no_facilitator;
    CHECK_FALSE(confirm_arrangements(one.desk(), one.now(), said).confirmation.code);
    CaseRecords records;
    records.confirmations = {said};
    CHECK(refusal_of([&] { confirmation_to_show(one.kept, records); }).exit == Exit::data);
    records.confirmations = {said, one.arranged()};
    CHECK(confirmation_to_show(one.kept, records).arranged);
}

TEST_CASE("nothing is confirmed before somebody judged the offender suitable") {
    ReferredCase one;
    CHECK(refusal_of([&] { one.confirm(); }).exit == Exit::data);
    one.judge_suitable(false);
    CHECK(refusal_of([&] { one.confirm(); }).exit == Exit::data);
}

}  // namespace lrpt::test
