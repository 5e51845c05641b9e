#include "store/schema.hpp"

#include "model/case.hpp"
#include "model/contact.hpp"
#include "model/field.hpp"
#include "model/policy.hpp"
#include "model/staff.hpp"
#include "store/audit_store.hpp"
#include "tests/unit/store/casework_file.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace lrpt::test {

namespace {

std::vector<std::string> column_names(SQLite::Database& handle, const std::string& table) {
    SQLite::Statement rows{handle, "SELECT name FROM pragma_table_info(?)"};
    rows.bind(1, table);
    std::vector<std::string> names;
    while (rows.executeStep())
        names.push_back(rows.getColumn(0).getString());
    return names;
}

bool has_column(SQLite::Database& handle, const std::string& table, std::string_view name) {
    const auto names = column_names(handle, table);
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::string table_of(Side side) {
    switch (side) {
        case Side::offender: return "offenders";
        case Side::victim: return "victims";
        case Side::staff:
        case Side::team: break;
    }
    return "occasions";
}

// A row in each table that holds a word of the model.
void fill(OpenCasework& casework) {
    some_staff(casework.database);
    CourtResult result{.facts = an_eligible_contact()};
    result.facts.other_offences = {{.offence = "OF61102", .relation = Relation::concurrent}};
    const auto occasion = add_occasion(casework.database, result);
    add(casework.database, Case{.occasion = occasion, .opened_on = the_day()});
    casework.run(R"sql(
        INSERT INTO contacts (case_reference, "on", how, "with", outcome, recorded_by, recorded_at)
        VALUES ('VC-2013-0001', '2013-03-04', 'phone', 'victim', 'sent', 'asha', 'now');
        INSERT INTO deadlines (case_reference, deadline, event, sequence, changed_at)
        VALUES ('VC-2013-0001', 'contact.first-offer', 'sentenced_on', 0, '2013-03-04T09:00:00Z');
    )sql");
}

bool takes(OpenCasework& casework, const std::string& column, std::string_view word) {
    const std::size_t dot = column.find('.');
    SQLite::Statement row{
        casework.database.handle(),
        fmt::format("UPDATE {} SET {} = ?", column.substr(0, dot), column.substr(dot + 1))};
    row.bind(1, std::string{word});
    try {
        return row.exec() == 1;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

template <typename Enum>
void check_words(OpenCasework& casework, const std::string& column) {
    CAPTURE(column);
    for (const std::string_view word : all_names<Enum>()) {
        CAPTURE(word);
        CHECK(takes(casework, column, word));
    }
    CHECK_FALSE(takes(casework, column, "gulity"));
    CHECK_FALSE(takes(casework, column, ""));
}

bool role_is_taken(OpenCasework& casework, const std::string& login, std::string_view role) {
    SQLite::Statement row{casework.database.handle(),
                          "INSERT INTO staff_roles (login, role) VALUES (?, ?)"};
    row.bind(1, login);
    row.bind(2, std::string{role});
    try {
        return row.exec() == 1;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

}  // namespace

TEST_CASE("every fact has a column in the table of the side that may see it") {
    OpenCasework casework;
    for (const Field& field : fields()) {
        if (field.name == "other_offences") continue;
        for (const Side side : {Side::staff, Side::offender, Side::victim}) {
            CAPTURE(field.name, name_of(side));
            CHECK(has_column(casework.database.handle(), table_of(side), field.name) ==
                  (side == field.side));
        }
    }
    for (const Field& field : other_offence_fields()) {
        CAPTURE(field.name);
        CHECK(has_column(casework.database.handle(), "other_offences", field.name));
    }
}

TEST_CASE("the file takes each word of a fact and no other") {
    OpenCasework casework;
    fill(casework);
    for (const Field& field : fields()) {
        if (field.choices.empty()) continue;
        const std::string column = table_of(field.side) + "." + std::string{field.name};
        CAPTURE(column);
        for (const std::string_view word : field.choices) {
            CAPTURE(word);
            CHECK(takes(casework, column, word));
        }
        CHECK_FALSE(takes(casework, column, "gulity"));
    }
}

TEST_CASE("the file takes each word of another offence and no other") {
    OpenCasework casework;
    fill(casework);
    check_words<Plea>(casework, "other_offences.plea");
    check_words<Disposal>(casework, "other_offences.disposal");
    check_words<Relation>(casework, "other_offences.relation");
}

TEST_CASE("the file takes each word about a case, a contact and a deadline and no other") {
    OpenCasework casework;
    fill(casework);
    check_words<Scheme>(casework, "cases.scheme");
    check_words<Basis>(casework, "cases.basis");
    check_words<CaseState>(casework, "cases.state");
    check_words<How>(casework, "contacts.how");
    check_words<With>(casework, "contacts.\"with\"");
    check_words<ContactOutcome>(casework, "contacts.outcome");
}

TEST_CASE("the file takes each role and no other") {
    OpenCasework casework;
    for (const std::string_view role : all_names<Role>()) {
        CAPTURE(role);
        const std::string login{role};
        save(casework.database, {.login = login, .added_on = the_day()});
        CHECK(role_is_taken(casework, login, role));
    }
    CHECK_FALSE(role_is_taken(casework, "vlo", "tea-lady"));
}

TEST_CASE("the file takes days that exist, in the ISO form, and nothing else as a day") {
    OpenCasework casework;
    fill(casework);
    const std::string column = GENERATE("occasions.offence_date",
                                        "occasions.sentenced_on",
                                        "victims.referred_on",
                                        "cases.opened_on",
                                        "contacts.\"on\"",
                                        "deadlines.event_on",
                                        "deadlines.due_on",
                                        "deadlines.met_on",
                                        "deadlines.calendar_on",
                                        "deadlines.working_days_on");
    CAPTURE(column);
    CHECK(takes(casework, column, "2012-02-29"));
    const std::string wrong =
        GENERATE("2013-02-29", "14/02/2013", "2013-2-14", "2013-02-14 10:00", "soon", "");
    CAPTURE(wrong);
    CHECK_FALSE(takes(casework, column, wrong));
}

TEST_CASE("a deadline is about one case or one member of staff that is there, once") {
    OpenCasework casework;
    fill(casework);
    save(casework.database, {.login = "khan", .added_on = the_day()});
    using Row = std::tuple<std::string, bool>;
    const auto [subject, taken] = GENERATE(values<Row>({{"NULL, 'khan'", true},
                                                        {"'VC-2013-0001', NULL", true},
                                                        {"NULL, NULL", false},
                                                        {"'VC-2013-0001', 'khan'", false},
                                                        {"'VC-2013-0009', NULL", false},
                                                        {"NULL, 'obi'", false}}));
    CAPTURE(subject);
    const auto insert = [&, who = subject] {
        casework.run(
            "INSERT INTO deadlines (case_reference, login, deadline, event, sequence, changed_at) "
            "VALUES (" +
            who + ", 'contact.yearly', 'sentenced_on', 0, '2013-03-04T09:00:00Z')");
    };
    if (taken) {
        CHECK_NOTHROW(insert());
    }
    CHECK_THROWS(insert());
}

TEST_CASE("every table is strict: a number's column takes no text") {
    OpenCasework casework;
    CHECK(casework.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                          "AND type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0") == 0);
    CHECK(casework.number("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' "
                          "AND strict = 1") >= 10);
    fill(casework);
    CHECK_FALSE(takes(casework, "cases.number", "seven"));
}

TEST_CASE("the audit trail is written once: no row is changed or deleted") {
    OpenCasework casework;
    add(casework.database, AuditEntry{"t", "asha", "c", std::nullopt, "w"});
    const std::string over =
        "INSERT OR REPLACE INTO audit VALUES (1, 't', 'khan', 'c', NULL, 'w', zeroblob(32))";
    CHECK_THROWS_WITH(casework.run(over), Catch::Contains("only grows at its end"));
    CHECK_THROWS_WITH(casework.run("UPDATE audit SET login = 'khan'"),
                      Catch::Contains("never changed"));
    CHECK_THROWS_WITH(casework.run("DELETE FROM audit"), Catch::Contains("never deleted"));
    CHECK(casework.text("SELECT login FROM audit") == "asha");
}

TEST_CASE("the file itself keeps victim liaison officers from work with offenders") {
    OpenCasework casework;
    const std::string role = GENERATE("facilitator", "offender-manager", "report-writer");
    CAPTURE(role);
    save(casework.database, {.login = "asha", .roles = {Role::vlo}, .added_on = the_day()});
    CHECK_FALSE(role_is_taken(casework, "asha", role));

    save(casework.database,
         {.login = "khan", .roles = {*named<Role>(role)}, .added_on = the_day()});
    CHECK_FALSE(role_is_taken(casework, "khan", "vlo"));
    CHECK(role_is_taken(casework, "asha", "manager"));
    CHECK(role_is_taken(casework, "asha", "front-desk"));
}

TEST_CASE("what hangs on a case or an occasion cannot lose it") {
    OpenCasework casework;
    fill(casework);
    CHECK_THROWS_AS(casework.run("DELETE FROM occasions"), SQLite::Exception);
    CHECK_THROWS_AS(casework.run("DELETE FROM cases"), SQLite::Exception);
    CHECK_THROWS_AS(casework.run("UPDATE cases SET owner = 'nobody-known'"), SQLite::Exception);
}

TEST_CASE("a file that is at the newest version is left as it is") {
    OpenCasework casework;
    fill(casework);
    migrate(casework.database.handle());
    CHECK(casework.number("PRAGMA user_version") == newest_schema_version());
    CHECK(casework.rows("cases") == 1);
}

}  // namespace lrpt::test
