#include "casework/sweep.hpp"

#include "casework/closing.hpp"
#include "casework/leaving.hpp"
#include "store/case_store.hpp"
#include "tests/unit/casework/referral_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

struct Swept {
    std::vector<SweepItem> items;
    SweepCounts counts;

    // "S-1 contact no-case" and the like, in the order of the rows.
    Names rows() const {
        Names found;
        for (const SweepItem& item : items) {
            std::string row = item.id.value_or("-");
            if (item.scheme) row += " " + std::string{name_of(*item.scheme)};
            row += " " + std::string{name_of(item.result)};
            if (item.ask) row += " " + std::string{name_of(*item.ask)};
            for (const std::string_view fact : item.missing)
                row += " " + std::string{fact};
            found.push_back(std::move(row));
        }
        return found;
    }
};

Swept swept(Database& database, const std::string& records, Date today = the_day()) {
    Swept found;
    const SweepOutput out{.item = [&](const SweepItem& item) { found.items.push_back(item); }};
    found.counts =
        sweep(database, {.source = stream_of(records), .today = today}, the_reference_data(), out);
    return found;
}

LeftResult left(const std::string& id, Scheme scheme, LeftBecause because) {
    return {.id = id, .scheme = scheme, .because = because, .on = the_day(), .recorded_by = "mary"};
}

}  // namespace

TEST_CASE("who is eligible and has no case is listed until a case is there") {
    OpenCasework casework;
    const std::string records = contact_record("S-1");
    CHECK(swept(casework.database, records).rows() == Names{"S-1 contact no-case"});
    open_from(casework.database, records);
    const Swept after = swept(casework.database, records);
    CHECK(after.rows() == Names{"S-1 contact already-open"});
    CHECK(after.items.front().cases == Names{"VC-2013-0001"});
    CHECK_FALSE(after.items.front().late);
}

TEST_CASE("a sweep changes nothing, however often it is made") {
    OpenCasework casework;
    const std::string records = both_record("S-1") + neither_record("S-2");
    const Swept once = swept(casework.database, records);
    CHECK(once.rows() == Names{"S-1 contact no-case", "S-1 rj no-case"});
    CHECK(once.items[1].notes == Names{"ordered by the court; our criteria say not-eligible"});
    CHECK(once.counts.of(SweepResult::not_eligible) == 2);
    CHECK(swept(casework.database, records).rows() == once.rows());
    CHECK(casework.rows("cases") == 0);
    CHECK(casework.rows("audit") == 0);
}

TEST_CASE("each missing fact is asked of who can tell it") {
    OpenCasework casework;
    const std::string record =
        R"({"id":"S-3","offence":"CJ88001","risk":"low","disposal":"community-order",)"
        R"("sentenced_on":"2013-02-14"})";
    CHECK(swept(casework.database, record).rows() ==
          Names{"S-3 rj needs-fact court plea",
                "S-3 rj needs-fact police personal_victim",
                "S-3 rj needs-fact offender-manager custody_risk"});
    CHECK(swept(casework.database, record).counts.of(SweepResult::needs_fact) == 1);
}

TEST_CASE("what a person decides says why it is left to them") {
    OpenCasework casework;
    const std::string record =
        R"({"id":"S-4","offence":"OF61102","plea":"not-guilty","disposal":"suspended",)"
        R"("term":"12 months","sentenced_on":"2013-02-14"})";
    const Swept found = swept(casework.database, record);
    CHECK(found.rows() == Names{"S-4 contact to-decide"});
    CHECK_FALSE(found.items.front().notes.empty());
}

TEST_CASE("a case whose first step is late is no case in order, from the day after it was due") {
    OpenCasework casework;
    const std::string records = contact_record("S-5") + ordered_record("S-6", "2013-02-14");
    open_from(casework.database, records);
    const Swept due = swept(casework.database, records, day("2013-03-01"));
    CHECK(due.counts.late == 0);
    const Swept late = swept(casework.database, records, day("2013-03-02"));
    CHECK(late.counts.late == 1);
    CHECK(late.items[1].late);
    CHECK(late.items[1].notes == Names{"rj.first-contact 1 day late"});
    CHECK(swept(casework.database, records, day("2013-04-12")).counts.late == 2);
}

TEST_CASE("a closed case has its reason") {
    OpenCasework casework;
    const std::string records = contact_record("S-7");
    open_from(casework.database, records);
    const Work work = the_work();
    const Case kept = *find_case(casework.database, "VC-2013-0001");
    close_case(desk_on(casework.database, work),
               kept,
               {.because = ClosedBecause::victim_not_found, .on = the_day()});
    const Swept found = swept(casework.database, records);
    CHECK(found.rows() == Names{"S-7 contact closed"});
    CHECK(found.items.front().notes == Names{"victim-not-found"});
}

TEST_CASE("a result that was left is settled, under that scheme only") {
    OpenCasework casework;
    const std::string records = both_record("S-8");
    leave_result(
        casework.database, left("S-8", Scheme::contact, LeftBecause::other_trust), the_work());
    const Swept found = swept(casework.database, records);
    CHECK(found.rows() == Names{"S-8 contact left", "S-8 rj no-case"});
    CHECK(found.items.front().notes == Names{"other-trust"});
    CHECK(casework.rows("audit") == 1);
}

TEST_CASE("the court's order is not ours to leave") {
    OpenCasework casework;
    leave_result(casework.database, left("S-9", Scheme::rj, LeftBecause::unsuitable), the_work());
    const std::string records = ordered_record("S-9", "2013-02-14");
    CHECK(swept(casework.database, records).rows() == Names{"S-9 rj no-case"});
    CHECK(references(open_from(casework.database, records)) == Names{"RJ-2013-0001"});
}

TEST_CASE("what seems to be the outcome of a referral is a person's to say") {
    ReferredCase referred;
    const std::string record =
        R"({"id":"S-10","crn":"A100001","offence":"TH68036","plea":"guilty","risk":"medium",)"
        R"("disposal":"community-order","sentenced_on":"2013-03-04"})";
    const Swept found = swept(referred.casework.database, record);
    CHECK(found.rows() == Names{"S-10 rj proposed-outcome"});
    CHECK(found.items.front().cases == Names{referred.kept.reference});
}

TEST_CASE("records in error are listed and stop nothing") {
    OpenCasework casework;
    const std::string no_id = R"({"offence":"OF61102"})"
                              "\n";
    const Swept found =
        swept(casework.database, bad_record("S-11") + no_id + contact_record("S-12"));
    CHECK(found.rows() == Names{"S-11 error", "- error", "S-12 contact no-case"});
    CHECK(found.counts.of(SweepResult::error) == 2);
    CHECK(found.items[1].notes == Names{"id: it is missing"});
    CHECK(found.counts.records == 3);
}

TEST_CASE("a court outside the area is named: its own trust has the duty") {
    OpenCasework casework;
    const std::string record =
        replaced(contact_record("S-13"), "}", ",\"court\":\"Derby Crown Court\"}");
    CHECK(swept(casework.database, record).items.front().notes ==
          Names{"Derby Crown Court is not a court of this area"});
}

}  // namespace lrpt::test
