#include "casework/leaving.hpp"

#include "store/left_result_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace lrpt::test {

namespace {

LeftResult a_left_result(Scheme scheme = Scheme::contact,
                         LeftBecause because = LeftBecause::no_victim) {
    return {
        .id = "L-1", .scheme = scheme, .because = because, .on = the_day(), .recorded_by = "mary"};
}

Names left_rows(const Opening& opening) {
    Names rows;
    for (const LeftRecord& one : opening.left)
        rows.push_back(one.id + " " + std::string{name_of(one.scheme)} + " " +
                       std::string{name_of(one.because)});
    return rows;
}

}  // namespace

TEST_CASE("a result that was left opens no case, and is listed with its reason") {
    OpenCasework casework;
    leave_result(casework.database, a_left_result(), the_work());
    const Opening opening = open_from(casework.database, both_record("L-1"));
    CHECK(references(opening) == Names{"RJ-2013-0001"});
    CHECK(left_rows(opening) == Names{"L-1 contact no-victim"});
    CHECK(opening.to_decide.empty());
}

TEST_CASE("nor is it left to a person again") {
    OpenCasework casework;
    leave_result(casework.database,
                 a_left_result(Scheme::contact, LeftBecause::decided_against),
                 the_work());
    const std::string suspended =
        R"({"id":"L-1","offence":"OF61102","plea":"not-guilty","disposal":"suspended",)"
        R"("term":"12 months","sentenced_on":"2013-02-14"})";
    const Opening opening = open_from(casework.database, suspended);
    CHECK(opening.to_decide.empty());
    CHECK(left_rows(opening) == Names{"L-1 contact decided-against"});
}

TEST_CASE("who takes it on all the same overrides the reason, and the case takes its place") {
    OpenCasework casework;
    leave_result(casework.database, a_left_result(), the_work());
    const Opening opening =
        open_from(casework.database,
                  contact_record("L-1"),
                  the_work(),
                  {.taking_on = {.ids = {"L-1"}, .because = "She wrote to us"}});
    CHECK(references(opening) == Names{"VC-2013-0001"});
    CHECK(casework.rows("left_results") == 0);
}

TEST_CASE("a reason that was taken back holds no longer") {
    OpenCasework casework;
    leave_result(casework.database, a_left_result(), the_work());
    take_up_result(casework.database, "L-1", Scheme::contact, the_work());
    CHECK(casework.rows("audit") == 2);
    CHECK(references(open_from(casework.database, contact_record("L-1"))) == Names{"VC-2013-0001"});
    const Error error =
        refusal_of([&] { take_up_result(casework.database, "L-1", Scheme::contact, the_work()); });
    CHECK(error.exit == Exit::no_record);
}

TEST_CASE("a later reason stands for an earlier one") {
    OpenCasework casework;
    leave_result(casework.database, a_left_result(), the_work());
    leave_result(
        casework.database, a_left_result(Scheme::contact, LeftBecause::other_trust), the_work());
    CHECK(casework.rows("left_results") == 1);
    CHECK(ResultLookup{casework.database}.left("L-1", Scheme::contact) == LeftBecause::other_trust);
}

TEST_CASE("a result that has a case, and a reason of the other scheme, are refused") {
    OpenCasework casework;
    open_from(casework.database, contact_record("L-1"));
    const Error there =
        refusal_of([&] { leave_result(casework.database, a_left_result(), the_work()); });
    CHECK(there.exit == Exit::data);
    CHECK(std::string{there.what()} == "L-1 has a case already: VC-2013-0001");
    const Error other = refusal_of([&] {
        leave_result(
            casework.database, a_left_result(Scheme::rj, LeftBecause::opted_out_never), the_work());
    });
    CHECK(other.exit == Exit::data);
    CHECK(casework.rows("left_results") == 0);
}

TEST_CASE("nobody decides for the other team") {
    OpenCasework casework;
    some_staff(casework.database);
    Work work = the_work();
    work.login = "khan";
    const Error error = refusal_of([&] { leave_result(casework.database, a_left_result(), work); });
    CHECK(error.exit == Exit::not_permitted);
    leave_result(casework.database, a_left_result(Scheme::rj, LeftBecause::unsuitable), work);
    CHECK(casework.rows("left_results") == 1);
}

TEST_CASE("a reason without its row in the audit trail is not kept, nor is one of a dry run") {
    OpenCasework casework;
    Work work = the_work();
    work.dry_run = true;
    leave_result(casework.database, a_left_result(), work);
    CHECK(casework.rows("left_results") == 0);
    break_audit(casework);
    CHECK_THROWS(leave_result(casework.database, a_left_result(), the_work()));
    CHECK(casework.rows("left_results") == 0);
}

TEST_CASE("every reason is one of a scheme") {
    for (const auto& [because, name] : names_of<LeftBecause>) {
        INFO(name);
        const auto holds = [&](Scheme scheme) {
            const auto reasons = leaving_reasons(scheme);
            return std::find(reasons.begin(), reasons.end(), because) != reasons.end();
        };
        CHECK((holds(Scheme::contact) || holds(Scheme::rj)));
    }
}

}  // namespace lrpt::test
