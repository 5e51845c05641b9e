#include "store/database.hpp"

#include "store/contact_store.hpp"
#include "store/deadline_store.hpp"
#include "store/schema.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

namespace lrpt::test {

namespace {

// Changes a file behind lrpt's back.
void change_outside(const std::string& path, const std::string& statements) {
    SQLite::Database handle{path, SQLite::OPEN_READWRITE};
    handle.exec(statements);
}

Error opening_refused(const std::string& path) {
    return stopped([&] { Database::open(path); });
}

void check_damaged(const Error& error) {
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("damaged"));
}

void ignore(const Deadline&) {}

}  // namespace

TEST_CASE("a file opens with the settings that keep it whole and private") {
    const CaseworkFile file;
    Database database = Database::open(file.path());
    const auto setting = [&](const std::string& name) {
        return database.handle().execAndGet("PRAGMA " + name).getString();
    };
    CHECK(setting("journal_mode") == "delete");
    CHECK(setting("synchronous") == "3");  // EXTRA
    CHECK(setting("foreign_keys") == "1");
    CHECK(setting("secure_delete") == "1");
    CHECK(setting("temp_store") == "2");  // memory
    CHECK(setting("trusted_schema") == "0");
    CHECK(setting("busy_timeout") == "5000");
}

TEST_CASE("a new file says which version it has, whether it is for training, and since when") {
    const TemporaryFolder folder;
    const bool training = GENERATE(true, false);
    const std::string path = folder.write("new.db", "");
    Database::create(path, {.training = training, .created_at = "2013-03-04T09:00:00Z"});

    const Database database = Database::open(path);
    CHECK(database.info().schema_version == newest_schema_version());
    CHECK(database.info().training == training);
    CHECK(database.info().created_at == "2013-03-04T09:00:00Z");
}

TEST_CASE("a file has the size that it says it has") {
    OpenCasework casework;
    CHECK(casework.database.expected_size() == std::filesystem::file_size(casework.file.path()));
}

TEST_CASE("opening never makes a file") {
    const TemporaryFolder folder;
    const std::string path = folder.file("none.db");
    CHECK_THROWS(Database::open(path));
    CHECK(folder.count() == 0);
}

TEST_CASE("a file of a newer lrpt is refused and left as it is") {
    const CaseworkFile file;
    change_outside(file.path(), "PRAGMA user_version = 9999");
    const Error error = opening_refused(file.path());
    CHECK(error.exit == Exit::data);
    CHECK_THAT(error.what(), Catch::Contains("9999"));
    change_outside(file.path(), "PRAGMA user_version = 1");
    CHECK(Database::open(file.path()).info().schema_version == 1);
}

TEST_CASE("a database of another program is not a casework file") {
    const CaseworkFile file;
    change_outside(file.path(), "PRAGMA application_id = 1234");
    CHECK(opening_refused(file.path()).exit == Exit::no_input);
}

TEST_CASE("an empty file, a text and a picture are not casework files") {
    const TemporaryFolder folder;
    const std::string content = GENERATE(std::string{},
                                         std::string{"id,offence\n1,OF61102\n"},
                                         std::string(5000, 'x'),
                                         std::string{"\x89PNG\r\n\x1a\n"});
    const std::string path = folder.write("other", content);
    CHECK(opening_refused(path).exit == Exit::no_input);
    CHECK(std::filesystem::file_size(path) == content.size());
}

TEST_CASE("a file whose middle is overwritten is damaged, not empty") {
    const CaseworkFile file;
    std::fstream bytes{file.path(), std::ios::in | std::ios::out | std::ios::binary};
    bytes.seekp(100);
    bytes << std::string(3000, '\xAA');
    bytes.close();
    CHECK(opening_refused(file.path()).exit == Exit::data);
}

TEST_CASE("a change that is not committed leaves nothing") {
    OpenCasework casework;
    {
        Change change{casework.database};
        some_staff(casework.database);
    }
    CHECK(casework.rows("staff") == 0);
    Change change{casework.database};
    some_staff(casework.database);
    change.commit();
    CHECK(casework.rows("staff") == 3);
}

TEST_CASE("while somebody changes the file another change has to wait, and says so") {
    OpenCasework casework;
    Database other = Database::open(casework.file.path());
    other.handle().setBusyTimeout(1);

    const Change change{casework.database};
    const Error error = stopped([&] { const Change second{other}; });
    CHECK(error.exit == Exit::busy);
}

TEST_CASE("what is no complaint of SQLite's is passed on as it is") {
    const Error error = stopped([] { throw Error{Exit::no_record, "no such case"}; });
    CHECK(error.exit == Exit::no_record);
    CHECK(std::string{error.what()} == "no such case");
}

TEST_CASE("a full disk is told from a damaged file and from a fault of lrpt") {
    OpenCasework casework;
    casework.run("PRAGMA max_page_count = 1");
    const Error full = stopped([&] {
        for (int number = 0; number < 1000; ++number)
            an_occasion(casework.database, std::string(100, 'x') + std::to_string(number));
    });
    CHECK(full.exit == Exit::cannot_write);
    CHECK(stopped([&] { casework.run("SELECT nonsense FROM cases"); }).exit == Exit::data);
    CHECK(stopped([&] { casework.run("INSERT INTO deadlines DEFAULT VALUES"); }).exit ==
          Exit::fault);
}

TEST_CASE("a fact that the model does not know is a damaged file, not a missing fact") {
    const std::string damage = GENERATE("UPDATE occasions SET plea = 'gulity'",
                                        "UPDATE occasions SET disposal = 'gaol'",
                                        "UPDATE occasions SET term = 'long'",
                                        "UPDATE occasions SET risk = ''",
                                        "UPDATE occasions SET custody_risk = 'maybe'",
                                        "UPDATE occasions SET sentenced_on = '2013-02-30'",
                                        "UPDATE victims SET victim_consent = 'perhaps'",
                                        "UPDATE victims SET referred_on = 'soon'",
                                        "UPDATE other_offences SET relation = 'near'",
                                        "UPDATE other_offences SET disposal = 'gaol'");
    CAPTURE(damage);
    OpenCasework casework;
    CourtResult result{.facts = an_eligible_contact()};
    result.facts.other_offences = {{.offence = "OF61102", .relation = Relation::concurrent}};
    const auto occasion = add_occasion(casework.database, result);
    casework.run_unchecked(damage);
    check_damaged(stopped([&] { facts_of(casework.database, occasion); }));
}

TEST_CASE("a number of a person that cannot be one is a damaged file, and is not repeated") {
    const std::string damage = GENERATE("UPDATE offenders SET crn = 'Quillfeather'",
                                        "UPDATE offenders SET pnc = 'Quillfeather'",
                                        "UPDATE offenders SET prison_number = 'Quillfeather'");
    CAPTURE(damage);
    OpenCasework casework;
    const auto occasion = an_occasion(casework.database, "N-1");
    casework.run_unchecked(damage);
    const Error error = stopped([&] { people_of(casework.database, occasion); });
    check_damaged(error);
    CHECK_THAT(error.what(), !Catch::Contains("Quillfeather"));
}

TEST_CASE("a case that reads as none of the model's is a damaged file") {
    const std::string damage = GENERATE("UPDATE cases SET scheme = 'parole'",
                                        "UPDATE cases SET basis = 'hope'",
                                        "UPDATE cases SET state = 'ajar'",
                                        "UPDATE cases SET opened_on = 'today'");
    CAPTURE(damage);
    OpenCasework casework;
    const std::string reference = a_case(casework.database, Scheme::contact, "N-1");
    casework.run_unchecked(damage);
    check_damaged(stopped([&] { find_case(casework.database, reference); }));
    check_damaged(stopped([&] { cases(casework.database, {}); }));
}

TEST_CASE("a contact, a deadline or a role that reads as none of the model's is damage too") {
    OpenCasework casework;
    some_staff(casework.database);
    const std::string reference = a_case(casework.database, Scheme::contact, "N-1");
    add(casework.database, reference, Contact{.on = the_day(), .recorded_by = "asha"}, "now");
    add(casework.database,
        about_case(reference),
        DueDate{.kind = DeadlineKind::contact_first_offer},
        {.today = the_day(), .now = "2013-03-04T09:00:00Z"});
    casework.run_unchecked("UPDATE contacts SET outcome = 'shrug'");
    casework.run_unchecked("UPDATE deadlines SET due_on = '2013-02-30'");
    casework.run_unchecked("UPDATE staff_roles SET role = 'tea-lady' WHERE login = 'mary'");

    check_damaged(stopped([&] { contacts_of(casework.database, reference); }));
    check_damaged(stopped([&] { each_deadline(casework.database, {.today = the_day()}, ignore); }));
    check_damaged(stopped([&] { staff_member(casework.database, "mary"); }));
}

}  // namespace lrpt::test
