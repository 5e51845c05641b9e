#include "casework/case_update.hpp"
#include "tests/unit/casework/referral_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

ResultChange correction(std::string_view field, const Facts& facts) {
    return {.because = ChangeReason::correction,
            .on = the_day(),
            .named = {field_named(fields(), field)},
            .values = {.facts = facts}};
}

}  // namespace

TEST_CASE("the basis of a referral follows from what the criteria say and who takes it on") {
    struct Row {
        std::optional<Risk> risk;
        std::optional<bool> custody_risk;
        bool taken_on;
        Basis basis;
    };
    const auto row = GENERATE(values<Row>({
        {Risk::medium, {}, false, Basis::eligible},
        {Risk::medium, {}, true, Basis::eligible},
        {{}, {}, false, Basis::referred},
        {{}, {}, true, Basis::decided},
        {Risk::very_high, true, true, Basis::decided},
    }));
    OpenCasework casework;
    const Work work = the_work();
    CourtResult result = a_burglary("A100001");
    result.facts.risk = row.risk;
    result.facts.custody_risk = row.custody_risk;
    result.facts.personal_victim = row.custody_risk;
    ReferralRequest request = a_request();
    if (row.taken_on) request.taken_on_because = "She asked for it.";
    const Referred referred = refer_new_case(desk_on(casework.database, work), result, request);
    CHECK(referred.kept.basis == row.basis);
    CHECK(find_case(casework.database, "RJ-2013-0001")->basis == row.basis);
    CHECK(decided_because(casework.database, "RJ-2013-0001").has_value() ==
          (row.basis == Basis::decided));
    CHECK(casework.rows("referrals") == 1);
    CHECK(referred.deadlines.size() == 2);
}

TEST_CASE("what is not eligible, left to a person, in custody or sentenced is not referred") {
    OpenCasework casework;
    const Work work = the_work();
    CourtResult result = a_burglary("A100001");
    const int which = GENERATE(0, 1, 2, 3);
    if (which == 0) result.facts.main.plea = Plea::not_guilty;
    if (which == 1) {
        result.facts.risk = Risk::very_high;
        result.facts.custody_risk = true;
        result.facts.personal_victim = true;
    }
    if (which == 2) result.facts.main.disposal = Disposal::imprisonment;
    if (which == 3) result.facts.sentenced_on = day("2013-03-01");
    const Error error =
        refusal_of([&] { refer_new_case(desk_on(casework.database, work), result, a_request()); });
    CHECK(error.exit == Exit::data);
    CHECK_FALSE(error.advice.empty());
    CHECK(casework.rows("cases") == 0);
    CHECK(casework.rows("audit") == 0);
}

TEST_CASE("the report writer is of the staff, where there is any") {
    struct Row {
        std::string writer;
        bool with_staff;
        std::optional<Exit> refused;
    };
    const auto row = GENERATE(values<Row>({
        {"nobody", false, {}},
        {"khan", true, {}},
        {"mary", true, {}},
        {"asha", true, Exit::data},
        {"nobody", true, Exit::no_record},
    }));
    OpenCasework casework;
    if (row.with_staff) some_staff(casework.database);
    const Work work = the_work();
    ReferralRequest request = a_request();
    request.referral.report_writer = row.writer;
    const auto refer = [&] {
        refer_new_case(desk_on(casework.database, work), a_burglary("A100001"), request);
    };
    if (row.refused) {
        CHECK(refusal_of(refer).exit == *row.refused);
    } else {
        CHECK_NOTHROW(refer());
    }
    CHECK(casework.rows("cases") == (row.refused ? 0 : 1));
}

TEST_CASE("a hearing is not before the referral; it may be on its day") {
    OpenCasework casework;
    const Work work = the_work();
    const Desk desk = desk_on(casework.database, work);
    const auto refer = [&](std::string_view hearing) {
        return refer_new_case(desk, a_burglary("A100001"), a_request(hearing));
    };
    CHECK(refusal_of([&] { refer("2013-03-03"); }).exit == Exit::data);
    CHECK_NOTHROW(refer("2013-03-04"));
}

TEST_CASE("the same offender is not referred twice for the same offence") {
    ReferredCase one;
    const Error error =
        refusal_of([&] { refer_new_case(one.desk(), a_burglary("A100001"), a_request()); });
    CHECK(error.exit == Exit::data);
    CHECK(std::string{error.what()}.find("RJ-2013-0001") != std::string::npos);
    CHECK_NOTHROW(refer_new_case(one.desk(), a_burglary("A100002"), a_request()));
}

TEST_CASE("a hearing that moved is a referral of its own") {
    ReferredCase one;
    const Referred again = refer_case(one.desk(), one.now(), a_request("2013-04-08"));
    CHECK(one.casework.rows("referrals") == 2);
    CHECK(again.deadlines.size() == 4);  // two are due, and two no longer
}

TEST_CASE("custody on a case that is there is recorded, and nothing is referred") {
    ReferredCase one;
    CourtResult result = court_result_of(one.casework.database, one.kept.occasion);
    result.facts.main.disposal = Disposal::imprisonment;
    save_occasion(one.casework.database, one.kept.occasion, result);
    CHECK(refer_case(one.desk(), one.now(), a_request()).outside_programme);
    CHECK(one.casework.rows("referrals") == 1);
    CHECK(one.casework.text("SELECT what FROM audit ORDER BY rowid DESC LIMIT 1") ==
          "not referred: work in custody is outside the programme, and never counted as the "
          "requirement");
}

TEST_CASE("a referral that waited for facts is screened once they are there") {
    OpenCasework casework;
    const Work work = the_work();
    const Desk desk = desk_on(casework.database, work);
    CourtResult result = a_burglary("A100001");
    result.facts.risk.reset();
    const Case kept = refer_new_case(desk, result, a_request()).kept;
    REQUIRE(kept.basis == Basis::referred);
    const auto basis = [&] { return find_case(casework.database, kept.reference)->basis; };

    update_case(desk, kept, correction("custody_risk", {.custody_risk = false}));
    CHECK(basis() == Basis::referred);  // still open
    update_case(desk, kept, correction("risk", {.risk = Risk::high}));
    CHECK(basis() == Basis::eligible);
    CHECK_NOTHROW(record_suitability(desk,
                                     *find_case(casework.database, kept.reference),
                                     {.on = the_day(), .suitable = true, .recorded_by = "mary"}));
}

TEST_CASE("who denies it, or whose risk cannot be managed, is not suitable") {
    using Row = std::tuple<bool, std::optional<Accountability>, std::optional<bool>, bool>;
    const auto [suitable, accountability, manageable, refused] = GENERATE(values<Row>({
        {true, Accountability::accepts, true, false},
        {true, Accountability::partly, {}, false},
        {true, {}, {}, false},
        {true, Accountability::denies, true, true},
        {true, Accountability::accepts, false, true},
        {false, Accountability::denies, false, false},
    }));
    ReferredCase one;
    const Suitability judged{.on = one.work.today,
                             .suitable = suitable,
                             .accountability = accountability,
                             .risk_manageable = manageable,
                             .recorded_by = "mary"};
    const auto record = [&] { record_suitability(one.desk(), one.now(), judged); };
    if (refused) {
        CHECK(refusal_of(record).exit == Exit::data);
    } else {
        CHECK_NOTHROW(record());
    }
    CHECK(one.casework.rows("suitability") == (refused ? 0 : 1));
}

}  // namespace lrpt::test
