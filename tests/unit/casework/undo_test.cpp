#include "casework/undo.hpp"

#include "casework/case_update.hpp"
#include "casework/case_work.hpp"
#include "casework/tasks.hpp"
#include "store/audit_store.hpp"
#include "store/contact_store.hpp"
#include "store/outbox_store.hpp"
#include "store/record_store.hpp"
#include "tests/unit/casework/casework_fixtures.hpp"

#include <catch2/catch.hpp>

namespace lrpt::test {

namespace {

const Names commands{"case contact", "case update", "deadlines done", "case offer", "undo"};

// Both cases of one sentence; each job comes a second after the one before.
class Undone {
  public:
    Undone() {
        some_staff(casework.database);
        open_from(casework.database, both_record("B-1"), work_on(day("2013-02-15")));
    }

    Work next_work(const std::string& command, const std::string& login = "mary") {
        Work work = the_work();
        work.login = login;
        work.command = command;
        work.now = "2013-03-04T10:00:" + std::to_string(++second) + "Z";
        return work;
    }

    Case kept() { return required_case(casework.database, reference); }

    void contact(const std::string& login = "mary") {
        const Work work = next_work("case contact", login);
        record_contact(desk_on(casework.database, work),
                       kept(),
                       {.on = the_day(),
                        .how = How::phone,
                        .with = With::victim,
                        .outcome = ContactOutcome::reached,
                        .note = "Rang the neighbour",
                        .recorded_by = login},
                       {.promise = Promise{.made_on = the_day(), .due_on = day("2013-03-08")}});
    }

    void update(ResultChange change) {
        const Work work = next_work("case update");
        change.on = the_day();
        update_case(desk_on(casework.database, work), kept(), change);
    }

    std::vector<DeadlineChange> undo(bool dry_run = false, const std::string& login = "mary") {
        Work work = next_work("undo", login);
        work.dry_run = dry_run;
        const Desk desk = desk_on(casework.database, work);
        return last_undoing(desk, commands).take_back();
    }

    std::string refused(const std::string& login = "mary") {
        return refusal_of([&] { undo(false, login); }).what();
    }

    std::string trail() {
        return casework.text("SELECT what FROM audit ORDER BY entry DESC LIMIT 1");
    }

    std::string reference = "VC-2013-0001";
    OpenCasework casework;
    int second = 10;
};

ResultChange correction(const std::string& field, const std::string& value) {
    ResultChange change{.because = ChangeReason::correction};
    const Field* found = field_named(fields(), field);
    change.named.push_back(found);
    if (!value.empty()) found->read(change.values, value);
    return change;
}

}  // namespace

TEST_CASE("undo: a contact goes with its note and its promise, and what it met is due again") {
    Undone one;
    one.contact();
    CHECK(one.undo(true).size() == 1);
    CHECK(one.casework.rows("contacts") == 1);
    const auto changes = one.undo();
    CHECK(changes.size() == 1);
    CHECK(one.casework.rows("contacts") == 0);
    CHECK(one.casework.rows("promises") == 0);
    CHECK(one.casework.number("SELECT count(*) FROM deadlines WHERE met_on IS NOT NULL") == 0);
    CHECK(one.trail() == "took back case contact: the contact and its promise");
    CHECK_THAT(one.refused(), Catch::Contains("what it took out was kept nowhere"));
}

TEST_CASE("undo: only one's own last change, and only of the kinds that have a reverse") {
    Undone one;
    CHECK_THAT(one.refused(), Catch::Contains("you have changed nothing"));
    one.contact();
    CHECK_THAT(one.refused("asha"), Catch::Contains("you have changed nothing"));
    add(one.casework.database,
        AuditEntry{"2013-03-04T10:00:59Z", "mary", "case offer", "VC-2013-0001", "offered"});
    CHECK_THAT(one.refused(), Catch::Contains("case offer on VC-2013-0001, cannot be taken back"));
}

TEST_CASE("undo: not where something was recorded on the case since, or on its linked one") {
    for (const std::string reference : {"VC-2013-0001", "RJ-2013-0001"}) {
        Undone one;
        one.contact();
        AuditEntry entry{
            "2013-03-04T10:00:59Z", "asha", "case show", reference, "names were looked at"};
        add(one.casework.database, entry);
        CHECK(one.undo(true).size() == 1);  // a look builds on nothing
        entry.what = "offered";
        add(one.casework.database, entry);
        CHECK_THAT(one.refused(), Catch::Contains("asha changed " + reference + " since"));
        CHECK(one.casework.rows("contacts") == 1);
    }
}

TEST_CASE("undo: not where mail that names the case was written since") {
    Undone one;
    one.contact();
    OutboxMail mail{.recipient = "asha",
                    .period = the_day(),
                    .sections = "digest",
                    .message_id = "<1@example.org>",
                    .message = "  VC-2013-0002 is late",
                    .written_at = "2013-03-04T12:00:00Z"};
    add(one.casework.database, mail);
    CHECK(one.undo(true).size() == 1);
    mail.period = day("2013-03-05");
    mail.message_id = "<2@example.org>";
    mail.message = "  VC-2013=\n-0001 is late";
    add(one.casework.database, mail);
    CHECK_THAT(one.refused(), Catch::Contains("mail about VC-2013-0001 was written since"));
}

TEST_CASE("undo: a task that is done is to be done again, there and back") {
    Undone one;
    const Work add_work = one.next_work("deadlines add");
    add_task(desk_on(one.casework.database, add_work),
             one.kept(),
             {.set_for = day("2013-03-08"), .words = "Ring the court"});
    const Work done_work = one.next_work("deadlines done");
    do_task(desk_on(one.casework.database, done_work), one.kept(), 1, the_day());
    const auto done_on = [&] {
        return records_of<Task>(one.casework.database, one.reference).at(0).done_on;
    };
    one.undo();
    CHECK_FALSE(done_on());
    one.undo();
    CHECK(done_on() == the_day());
    one.undo();
    CHECK_FALSE(done_on());
}

TEST_CASE("undo: a correction of the court's own facts, there and back") {
    Undone one;
    const auto fact = [&](const std::string& name) {
        return one.casework.text("SELECT ifnull(" + name + ", '-') FROM occasions");
    };
    one.update(correction("risk", "high"));
    CHECK(fact("risk") == "high");
    one.undo();
    CHECK(fact("risk") == "-");
    one.undo();
    CHECK(fact("risk") == "high");
    one.update(correction("term", "2 years"));
    one.undo();
    CHECK(fact("term") == "18 months");
    CHECK(fact("risk") == "high");
}

TEST_CASE("undo: what belongs to a person was kept nowhere, and a new sentence is no slip") {
    Undone one;
    one.update(correction("victim_name", "Ida Frost"));
    CHECK_THAT(one.refused(), Catch::Contains("what victim_name was before is kept nowhere"));
    ResultChange appeal = correction("term", "14 months");
    appeal.because = ChangeReason::appeal;
    one.update(appeal);
    CHECK_THAT(one.refused(), Catch::Contains("case update on VC-2013-0001, cannot be taken back"));
}

TEST_CASE("undo: where its own row cannot be written, nothing is taken back") {
    Undone one;
    one.contact();
    break_audit(one.casework);
    CHECK_THROWS(one.undo());
    CHECK(one.casework.rows("contacts") == 1);
}

}  // namespace lrpt::test
