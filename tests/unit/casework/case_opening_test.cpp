#include "casework/case_opening.hpp"

#include "store/audit_store.hpp"
#include "store/deadline_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace lrpt::test {

namespace {

DueDate only_due_date(Database& database, const std::string& reference) {
    std::vector<DueDate> found;
    each_deadline(database,
                  {.today = the_day(), .case_reference = reference},
                  [&](const Deadline& deadline) { found.push_back(deadline.due); });
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace

TEST_CASE("a result that is eligible opens a case with its deadline") {
    OpenCasework casework;
    const Opening opening = open_from(casework.database, contact_record("C-1"));
    CHECK(opening.records == 1);
    CHECK(opening.kept);
    REQUIRE(opening.opened.size() == 1);
    const OpenedCase& opened = opening.opened.front();
    CHECK(opened.line == 1);
    CHECK(opened.opened.reference == "VC-2013-0001");
    CHECK(opened.opened.id == "C-1");
    CHECK(opened.opened.basis == Basis::eligible);
    CHECK_FALSE(opened.opened.owner);
    CHECK_FALSE(opened.beside);
    CHECK(iso(opened.opened.opened_on) == "2013-03-04");

    const DueDate due = only_due_date(casework.database, "VC-2013-0001");
    CHECK(due.kind == DeadlineKind::contact_first_offer);
    CHECK(iso(due.due_on) == "2013-04-11");
}

TEST_CASE("an order of the court opens a case and starts its 15 days, whatever the criteria say") {
    OpenCasework casework;
    const std::string record = R"({"id":"O-1","offence":"TH68010","plea":"not-guilty",)"
                               R"("disposal":"community-order","sentenced_on":"2013-02-15",)"
                               R"("risk":"low","personal_victim":false,"custody_risk":false,)"
                               R"("rj_ordered":true})";
    const Opening opening = open_from(casework.database, record);
    REQUIRE(references(opening) == Names{"RJ-2013-0001"});
    CHECK(opening.opened.front().opened.basis == Basis::ordered);
    CHECK(opening.opened.front().beside == Outcome::not_eligible);
    CHECK(opening.to_decide.empty());
    CHECK(iso(only_due_date(casework.database, "RJ-2013-0001").due_on) == "2013-03-02");
}

TEST_CASE("orders made in January 2013, before the programme began, get their 15 days") {
    using Row = std::tuple<std::string, std::string>;
    const auto [sentenced_on, due_on] = GENERATE(values<Row>({
        {"2013-01-02", "2013-01-17"},
        {"2013-01-15", "2013-01-30"},
        {"2013-01-31", "2013-02-15"},
    }));
    CAPTURE(sentenced_on);
    OpenCasework casework;
    const Opening opening = open_from(casework.database, ordered_record("O-1", sentenced_on));
    REQUIRE(references(opening) == Names{"RJ-2013-0001"});
    CHECK(opening.opened.front().opened.basis == Basis::ordered);
    CHECK(opening.opened.front().beside == Outcome::not_eligible);
    CHECK(iso(only_due_date(casework.database, "RJ-2013-0001").due_on) == due_on);
}

TEST_CASE("an eligible case of restorative justice that nobody ordered has no deadline") {
    OpenCasework casework;
    const std::string record = R"({"id":"R-1","offence":"CJ88001","plea":"guilty",)"
                               R"("disposal":"community-order","risk":"medium",)"
                               R"("sentenced_on":"2013-02-14"})";
    const Opening opening = open_from(casework.database, record);
    REQUIRE(references(opening) == Names{"RJ-2013-0001"});
    CHECK(opening.opened.front().opened.basis == Basis::eligible);
    CHECK(casework.rows("deadlines") == 0);
}

TEST_CASE("a result that belongs to both schemes opens two cases that name each other") {
    OpenCasework casework;
    const Opening opening = open_from(casework.database, both_record("B-1"));
    CHECK(references(opening) == Names{"VC-2013-0001", "RJ-2013-0001"});
    CHECK(find_case(casework.database, "VC-2013-0001")->linked == "RJ-2013-0001");
    CHECK(find_case(casework.database, "RJ-2013-0001")->linked == "VC-2013-0001");
    CHECK(casework.rows("occasions") == 1);
    CHECK(casework.rows("deadlines") == 2);
}

TEST_CASE("a result that belongs to neither scheme leaves nothing behind") {
    OpenCasework casework;
    const Opening opening = open_from(casework.database, neither_record("N-1"));
    CHECK(opening.records == 1);
    CHECK(opening.opened.empty());
    CHECK(opening.to_decide.empty());
    CHECK(opening.bad.empty());
    CHECK(casework.rows("occasions") == 0);
    CHECK(casework.rows("audit") == 0);
}

TEST_CASE("what a person must decide or find out is listed and not opened") {
    OpenCasework casework;
    const std::string suspended = R"({"id":"S-1","offence":"OF61102","plea":"guilty",)"
                                  R"("disposal":"suspended","term":"18 months",)"
                                  R"("sentenced_on":"2013-02-14","risk":"medium"})";
    const std::string no_plea = R"({"id":"S-2","offence":"CJ88001","disposal":"community-order",)"
                                R"("sentenced_on":"2013-02-14","risk":"medium"})";
    const Opening opening = open_from(casework.database, suspended + "\n" + no_plea);
    CHECK(opening.opened.empty());
    REQUIRE(opening.to_decide.size() == 3);
    CHECK(opening.to_decide[0].id == "S-1");
    CHECK(opening.to_decide[0].decision.scheme == Scheme::contact);
    CHECK(outcome(opening.to_decide[0].decision) == "refer");
    CHECK(outcome(opening.to_decide[1].decision) == "refer");
    CHECK(opening.to_decide[2].line == 2);
    CHECK(missing(opening.to_decide[2].decision) == Names{"plea"});
    CHECK(casework.rows("occasions") == 0);
}

TEST_CASE("one scheme is opened on the court's order while the other waits for a person") {
    OpenCasework casework;
    const std::string record = replaced(both_record("M-1"), "imprisonment", "suspended");
    const Opening opening = open_from(casework.database, record);
    REQUIRE(references(opening) == Names{"RJ-2013-0001"});
    CHECK(opening.opened.front().beside == Outcome::needs_information);
    REQUIRE(opening.to_decide.size() == 1);
    CHECK(opening.to_decide.front().decision.scheme == Scheme::contact);
    CHECK(outcome(opening.to_decide.front().decision) == "refer");
}

TEST_CASE("each new case is given to the owner whose role its scheme asks for") {
    OpenCasework casework;
    some_staff(casework.database);
    const std::vector<std::string> owners = GENERATE(std::vector<std::string>{"asha", "khan"},
                                                     std::vector<std::string>{"khan", "asha"});
    const Opening opening =
        open_from(casework.database, both_record("B-1"), the_work(), {.owners = owners});
    REQUIRE(opening.opened.size() == 2);
    CHECK(opening.opened[0].opened.owner == "asha");
    CHECK(opening.opened[1].opened.owner == "khan");
    CHECK(find_case(casework.database, "VC-2013-0001")->owner == "asha");
    CHECK(find_case(casework.database, "RJ-2013-0001")->owner == "khan");
}

TEST_CASE("a scheme for whose role no owner is named has cases that are nobody's yet") {
    OpenCasework casework;
    some_staff(casework.database);
    open_from(casework.database, both_record("B-1"), the_work(), {.owners = {"khan"}});
    CHECK_FALSE(find_case(casework.database, "VC-2013-0001")->owner);
    CHECK(find_case(casework.database, "RJ-2013-0001")->owner == "khan");
}

TEST_CASE("an owner who is not on the staff or owns no cases stops it before anything is done") {
    OpenCasework casework;
    some_staff(casework.database);
    using Row = std::tuple<std::string, Exit>;
    const auto [owner, status] =
        GENERATE(values<Row>({{"stranger", Exit::no_record}, {"mary", Exit::data}}));
    const Error error = refusal_of([&, name = owner] {
        open_from(casework.database, contact_record("C-1"), the_work(), {.owners = {name}});
    });
    CHECK(error.exit == status);
    CHECK_THAT(error.what(), Catch::Contains(owner));
    CHECK(casework.rows("cases") == 0);
}

TEST_CASE("a court outside the area is named beside the case that it does not stop") {
    OpenCasework casework;
    const std::string record = R"({"id":"X-1","court":"Derby Magistrates","offence":"OF61102",)"
                               R"("disposal":"imprisonment","term":"18 months",)"
                               R"("sentenced_on":"2013-02-14","plea":"guilty"})";
    const Opening opening = open_from(casework.database, record + "\n" + contact_record("X-2"));
    REQUIRE(opening.opened.size() == 2);
    CHECK(opening.opened[0].court_outside_area == "Derby Magistrates");
    CHECK_FALSE(opening.opened[1].court_outside_area);
}

TEST_CASE("each case that is opened has its row in the audit trail, with no name in it") {
    OpenCasework casework;
    open_from(casework.database, both_record("B-1") + contact_record("C-1"));
    CHECK(casework.rows("audit") == 3);
    const auto trail = audit_of_case(casework.database, "RJ-2013-0001");
    REQUIRE(trail.size() == 1);
    CHECK(trail.front().login == "mary");
    CHECK(trail.front().command == "a test");
    CHECK(trail.front().at == "2013-03-04T09:00:00Z");
    CHECK_THAT(trail.front().what, Catch::Contains("B-1") && Catch::Contains("ordered"));
}

TEST_CASE("where the audit trail cannot be written no case is opened") {
    OpenCasework casework;
    break_audit(casework);
    CHECK_THROWS(open_from(casework.database, contact_record("C-1")));
    CHECK(casework.rows("cases") == 0);
    CHECK(casework.rows("occasions") == 0);
    CHECK(casework.rows("deadlines") == 0);
}

TEST_CASE("people are kept with the case, on their own side") {
    OpenCasework casework;
    const std::string record =
        R"({"id":"P-1","offender_name":"Ellis Rudd","crn":"A310002","victim_name":"Ivy Cottam",)"
        R"("offence":"OF61102","plea":"guilty","disposal":"imprisonment","term":"18 months",)"
        R"("sentenced_on":"2013-02-14"})";
    const Opening opening = open_from(casework.database, record);
    REQUIRE(opening.opened.size() == 1);
    CHECK(casework.text("SELECT offender_name || crn FROM offenders") == "Ellis RuddA310002");
    CHECK(casework.text("SELECT victim_name FROM victims") == "Ivy Cottam");
}

}  // namespace lrpt::test
