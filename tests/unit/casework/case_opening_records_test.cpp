// Opening cases from files that are not as they should be, and from files that come twice.
#include "casework/case_opening.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

TEST_CASE("the same id opens one case, however often its file is read") {
    OpenCasework casework;
    open_from(casework.database, both_record("B-1"));
    const Opening again = open_from(casework.database, both_record("B-1"));
    CHECK(again.opened.empty());
    REQUIRE(again.already_open.size() == 1);
    CHECK(again.already_open.front().line == 1);
    CHECK(again.already_open.front().id == "B-1");
    CHECK(again.already_open.front().references == Names{"VC-2013-0001", "RJ-2013-0001"});
    CHECK(again.already_open.front().different.empty());
    CHECK(casework.rows("cases") == 2);
    CHECK(casework.rows("audit") == 2);
}

TEST_CASE("a result that reads otherwise the second time changes nothing, and is told") {
    OpenCasework casework;
    open_from(casework.database, contact_record("C-1"));
    const std::string changed =
        R"({"id":"C-1","offence":"OF61102","plea":"not-guilty","disposal":"imprisonment",)"
        R"("term":"2 years","sentenced_on":"2013-02-14","risk":"low","victim_name":"Ivy Cottam",)"
        R"("other_offences":[{"offence":"CJ88001","relation":"concurrent"}]})";
    const Opening again = open_from(casework.database, changed);
    REQUIRE(again.already_open.size() == 1);
    CHECK(again.already_open.front().different == Names{"plea", "term", "other_offences", "risk"});
    CHECK(casework.text("SELECT term FROM occasions") == "18 months");
}

TEST_CASE("a short name and its code are the same offence when a file comes again") {
    OpenCasework casework;
    open_from(casework.database, contact_record("C-1"));
    const std::string by_name = the_catalogue().find("OF61102")->short_name;
    const std::string again = replaced(contact_record("C-1"), "OF61102", by_name);
    const Opening opening = open_from(casework.database, again);
    REQUIRE(opening.already_open.size() == 1);
    CHECK(opening.already_open.front().different.empty());
}

TEST_CASE("an id that stands twice in one file is a fault of its second record") {
    OpenCasework casework;
    const Opening opening =
        open_from(casework.database, contact_record("C-1") + "\n" + contact_record("C-1"));
    CHECK(opening.records == 2);
    CHECK(references(opening) == Names{"VC-2013-0001"});
    REQUIRE(opening.bad.size() == 1);
    CHECK(opening.bad.front().line == 3);
    CHECK(opening.bad.front().id == "C-1");
    CHECK(to_text(opening.bad.front().faults) == "id: it stands on line 1 already");
}

TEST_CASE("an id stands twice even where its first record is bad") {
    OpenCasework casework;
    const Opening opening = open_from(casework.database, bad_record("C-1") + contact_record("C-1"));
    CHECK(opening.opened.empty());
    CHECK(opening.bad.size() == 2);
}

TEST_CASE("a record without an id is refused: it could be opened twice") {
    OpenCasework casework;
    const std::string record = replaced(contact_record("C-1"), R"("id":"C-1",)", "");
    const Opening opening = open_from(casework.database, record + contact_record("C-2"));
    CHECK(references(opening) == Names{"VC-2013-0001"});
    REQUIRE(opening.bad.size() == 1);
    CHECK(opening.bad.front().line == 1);
    CHECK_FALSE(opening.bad.front().id);
    CHECK(to_text(opening.bad.front().faults) == "id: it is missing");
}

TEST_CASE("a bad record stops no other") {
    OpenCasework casework;
    const std::string records = bad_record("B-1") + contact_record("C-1") + "{\n" +
                                replaced(contact_record("B-2"), "18 months", "long") +
                                contact_record("C-2");
    const Opening opening = open_from(casework.database, records);
    CHECK(opening.records == 5);
    CHECK(opening.kept);
    CHECK(references(opening) == Names{"VC-2013-0001", "VC-2013-0002"});
    REQUIRE(opening.bad.size() == 3);
    CHECK(opening.bad[0].line == 1);
    CHECK(opening.bad[0].faults.front().field == "plea");
    CHECK(opening.bad[1].line == 3);
    CHECK(opening.bad[2].line == 4);
    CHECK(opening.bad[2].id == "B-2");
    CHECK(casework.rows("cases") == 2);
}

TEST_CASE("a record that cannot be is bad as well, by the rules of sentences") {
    OpenCasework casework;
    const std::string term_on_a_fine = replaced(contact_record("B-1"), "imprisonment", "fine");
    const Opening opening = open_from(casework.database, term_on_a_fine + contact_record("C-1"));
    CHECK(references(opening) == Names{"VC-2013-0001"});
    REQUIRE(opening.bad.size() == 1);
    CHECK(opening.bad.front().faults.front().field == "term");
}

TEST_CASE("all or nothing: one bad record and no case is opened") {
    OpenCasework casework;
    const std::string records = contact_record("C-1") + bad_record("B-1") + contact_record("C-2");
    const Opening opening =
        open_from(casework.database, records, the_work(), {.all_or_nothing = true});
    CHECK_FALSE(opening.kept);
    CHECK(opening.records == 3);
    CHECK(opening.opened.empty());
    CHECK(opening.bad.size() == 1);
    CHECK(casework.rows("cases") == 0);
    CHECK(casework.rows("audit") == 0);
}

TEST_CASE("all or nothing: without a bad record all cases are opened") {
    OpenCasework casework;
    const Opening opening = open_from(casework.database,
                                      contact_record("C-1") + neither_record("N-1"),
                                      the_work(),
                                      {.all_or_nothing = true});
    CHECK(opening.kept);
    CHECK(casework.rows("cases") == 1);
}

TEST_CASE("a dry run says which cases it would open and keeps nothing") {
    OpenCasework casework;
    Work work = the_work();
    work.dry_run = true;
    const Opening dry = open_from(casework.database, both_record("B-1"), work);
    CHECK(references(dry) == Names{"VC-2013-0001", "RJ-2013-0001"});
    for (const std::string table : {"cases", "occasions", "deadlines", "audit", "victims"}) {
        CAPTURE(table);
        CHECK(casework.rows(table) == 0);
    }
    const Opening wet = open_from(casework.database, both_record("B-1"));
    CHECK(references(wet) == references(dry));
}

TEST_CASE("a date that cannot be worked out is a fault of its record and stops no other") {
    OpenCasework casework;
    const std::string late = R"({"id":"L-1","offence":"OF61102","plea":"guilty",)"
                             R"("disposal":"imprisonment","term":"18 months",)"
                             R"("sentenced_on":"2030-12-12","referred_on":"2030-12-20"})";
    const Opening opening = open_from(
        casework.database, late + "\n" + contact_record("C-1"), work_on(day("2030-12-30")));
    CHECK(opening.records == 2);
    CHECK(references(opening) == Names{"VC-2030-0001"});
    REQUIRE(opening.bad.size() == 1);
    CHECK(opening.bad.front().line == 1);
    CHECK(opening.bad.front().id == "L-1");
    CHECK_THAT(to_text(opening.bad.front().faults), Catch::Contains("20 working days"));
    CHECK(casework.rows("occasions") == 1);
}

TEST_CASE("a deadline whose event is not recorded waits for it") {
    OpenCasework casework;
    const std::string record = replaced(contact_record("W-1"), "2013-02-14", "2022-02-14");
    const Opening opening = open_from(casework.database, record, work_on(day("2022-03-04")));
    CHECK(references(opening) == Names{"VC-2022-0001"});
    CHECK(casework.text("SELECT event FROM deadlines WHERE due_on IS NULL") == "referred_on");
}

TEST_CASE("CSV opens the same cases as JSON Lines") {
    OpenCasework casework;
    const std::string records =
        "id,offence,plea,disposal,term,sentenced_on,rj_ordered\r\n"
        "C-1,OF61102,guilty,imprisonment,18 months,2013-02-14,\r\n"
        "too,few\r\n"
        "C-2,OF61102,guilty,imprisonment,18 months,2013-02-14,yes\r\n";
    const Opening opening = open_from(casework.database, records);
    CHECK(references(opening) == Names{"VC-2013-0001", "VC-2013-0002", "RJ-2013-0001"});
    CHECK(opening.opened.front().line == 2);
    REQUIRE(opening.bad.size() == 1);
    CHECK(opening.bad.front().line == 3);
}

TEST_CASE("a file that cannot be read as a whole opens nothing") {
    OpenCasework casework;
    CHECK(refusal_of([&] { open_from(casework.database, "id,oddity\n1,2\n"); }).exit == Exit::data);
    CHECK(refusal_of([&] { open_from(casework.database, "[{}]"); }).exit == Exit::data);
    CHECK(casework.rows("cases") == 0);
    CHECK(open_from(casework.database, "").records == 0);
}

}  // namespace lrpt::test
