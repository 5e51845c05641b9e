#include "casework/file_checking.hpp"

#include "casework/case_work.hpp"
#include "store/audit_tail.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

// Two sentences, one of them with a case of both schemes, and a contact.
class Checked {
  public:
    Checked() {
        some_staff(casework.database);
        open_from(casework.database, both_record("B-1") + contact_record("B-2"));
        const Work work = the_work();
        record_contact(desk_on(casework.database, work),
                       required_case(casework.database, "VC-2013-0001"),
                       {.on = the_day(),
                        .how = How::phone,
                        .with = With::victim,
                        .outcome = ContactOutcome::no_answer,
                        .recorded_by = "mary"},
                       {});
    }

    // What was found, of one check; all of it where none is named.
    std::vector<CheckResult> results(std::optional<FileCheck> only = {},
                                     const std::optional<std::string>& head = {}) {
        const Work work = work_on(today);
        std::vector<CheckResult> found;
        sound = check_file(desk_on(casework.database, work), head, [&](const CheckResult& result) {
            if (!only || result.check == *only) found.push_back(result);
        });
        return found;
    }

    // "about: what was found" of what is wrong.
    Names wrong(FileCheck only, const std::optional<std::string>& head = {}) {
        Names found;
        for (const CheckResult& result : results(only, head)) {
            if (!result.sound) found.push_back(result.about.value_or("") + ": " + result.says);
        }
        return found;
    }

    void past_the_triggers(const std::string& statement) {
        casework.run("DROP TRIGGER audit_is_never_changed");
        casework.run("DROP TRIGGER audit_is_never_deleted");
        casework.run_unchecked(statement);
    }

    OpenCasework casework;
    Date today = the_day();
    bool sound = false;
};

}  // namespace

TEST_CASE("checking: a file that lrpt wrote is sound, whenever it is looked at") {
    Checked file;
    for (const Date day : {the_day(), day("2013-04-30"), day("2031-01-01")}) {
        file.today = day;
        const auto found = file.results();
        CHECK(file.sound);
        CHECK(found.size() == 5);
        for (const CheckResult& result : found)
            CHECK(result.sound);
    }
    const std::string head = hexadecimal(trail_head(file.casework.database).hash);
    CHECK(file.results(FileCheck::head, head).front().says ==
          file.casework.text("SELECT 'entry ' || max(entry) || ' of ' || max(entry) FROM audit") +
              ", of Mon 4 Mar 2013");
    CHECK(file.sound);
}

TEST_CASE("checking: what was changed behind the trail is named by its number") {
    Checked file;
    file.past_the_triggers("UPDATE audit SET login = 'khan' WHERE entry = 2");
    CHECK(file.wrong(FileCheck::trail) ==
          Names{"entry 2: it is not what was written, or the entry before it is not"});
    CHECK_FALSE(file.sound);
    CHECK(file.wrong(FileCheck::tables) ==
          Names{"audit_is_never_changed: it is gone", "audit_is_never_deleted: it is gone"});
}

TEST_CASE("checking: an entry that is gone is missed, the last one by a head from elsewhere") {
    Checked file;
    const std::string head = short_head(trail_head(file.casework.database).hash);
    SECTION("from the middle") {
        file.past_the_triggers("DELETE FROM audit WHERE entry = 2");
        CHECK(file.wrong(FileCheck::trail) == Names{"entry 3: entry 2 is missing"});
    }
    SECTION("the first") {
        file.past_the_triggers("DELETE FROM audit WHERE entry = 1");
        CHECK(file.wrong(FileCheck::trail) == Names{"entry 2: entry 1 is missing"});
    }
    SECTION("the last") {
        file.past_the_triggers("DELETE FROM audit WHERE entry = (SELECT max(entry) FROM audit)");
        CHECK(file.wrong(FileCheck::trail).empty());
        CHECK(file.wrong(FileCheck::head, head).size() == 1);
        CHECK_FALSE(file.sound);
    }
}

TEST_CASE("checking: of many faults the first are told, and how many more") {
    Checked file;
    file.past_the_triggers(
        "WITH RECURSIVE more (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM more WHERE n < 140) "
        "INSERT INTO audit SELECT n, 't', 'l', 'c', NULL, 'w', zeroblob(32) FROM more");
    const Names wrong = file.wrong(FileCheck::trail);
    REQUIRE(wrong.size() == 21);
    CHECK(wrong.back() == ": and 21 more");
}

TEST_CASE("checking: deadlines that the rules would not derive are named by their case") {
    Checked file;
    SECTION("moved") {
        file.casework.run(
            "UPDATE deadlines SET due_on = '2013-06-03' WHERE case_reference = 'VC-2013-0002'");
        const Names wrong = file.wrong(FileCheck::deadlines);
        REQUIRE(wrong.size() == 1);
        CHECK_THAT(wrong.front(),
                   Catch::StartsWith("VC-2013-0002: contact.first-offer: the file says due Mon 3 "
                                     "Jun 2013, the rules "));
    }
    SECTION("marked as done") {
        file.casework.run(
            "UPDATE deadlines SET met_on = '2013-03-01' WHERE case_reference = 'VC-2013-0002'");
        CHECK(file.wrong(FileCheck::deadlines) ==
              Names{"VC-2013-0002: contact.first-offer: the file says done Fri 1 Mar 2013, the "
                    "records none"});
    }
    SECTION("gone") {
        file.casework.run("DELETE FROM deadlines WHERE case_reference = 'VC-2013-0002'");
        CHECK(file.wrong(FileCheck::deadlines) ==
              Names{"VC-2013-0002: contact.first-offer is due by the rules, and the file does not "
                    "have it"});
    }
    SECTION("of a case that is closed") {
        file.casework.run(
            "UPDATE cases SET state = 'closed', closed_on = '2013-03-04', "
            "closed_because = 'victim-not-found' WHERE reference = 'VC-2013-0002'");
        CHECK(file.wrong(FileCheck::deadlines) ==
              Names{"VC-2013-0002: contact.first-offer is not due by the rules"});
    }
    CHECK_FALSE(file.sound);
}

TEST_CASE("checking: rows that refer to nothing, and what lrpt did not make") {
    Checked file;
    file.casework.run_unchecked("UPDATE contacts SET case_reference = 'VC-2013-0009'");
    file.casework.run("CREATE TABLE notes (words TEXT)");
    CHECK(file.wrong(FileCheck::references) ==
          Names{"contacts: a row refers to one of cases that is not there"});
    CHECK(file.wrong(FileCheck::tables) == Names{"notes: lrpt did not make it"});
    file.casework.run_unchecked("UPDATE cases SET opened_on = '2013-02-30'");
    CHECK_FALSE(file.wrong(FileCheck::pages).empty());
}

}  // namespace lrpt::test
