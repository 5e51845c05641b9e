#include "store/undo_store.hpp"

#include "store/rows.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::string_view entry_columns = "entry, at, login, command, case_reference, what";

// What only was looked at is in the trail as well.
constexpr std::string_view is_change = "what NOT LIKE '%looked at'";

std::optional<NumberedEntry> first_entry(SQLite::Statement& row) {
    if (!row.executeStep()) return std::nullopt;
    return NumberedEntry{.number = row.getColumn(0).getInt64(),
                         .entry = {.at = row.getColumn(1).getString(),
                                   .login = row.getColumn(2).getString(),
                                   .command = row.getColumn(3).getString(),
                                   .case_reference = text_if_any(row.getColumn(4)),
                                   .what = row.getColumn(5).getString()}};
}

void remove_row(Database& database,
                std::string_view table,
                const std::string& case_reference,
                int number) {
    SQLite::Statement row{
        database.handle(),
        fmt::format("DELETE FROM {} WHERE case_reference = :case_reference AND number = :number",
                    table)};
    bind_value(row, ":case_reference", case_reference);
    row.bind(":number", number);
    row.exec();
}

}  // namespace

std::optional<NumberedEntry> last_change_by(Database& database,
                                            const std::string& login,
                                            const std::vector<std::string>& commands) {
    const std::vector<std::string_view> places(commands.size(), "?");
    SQLite::Statement row{
        database.handle(),
        fmt::format("SELECT {} FROM audit WHERE login = ? AND command IN ({}) AND {}"
                    " ORDER BY entry DESC LIMIT 1",
                    entry_columns,
                    fmt::join(places, ", "),
                    is_change)};
    int parameter = 0;
    row.bind(++parameter, login);
    for (const std::string& command : commands)
        row.bind(++parameter, command);
    return first_entry(row);
}

std::optional<NumberedEntry> change_of_case_after(Database& database,
                                                  const std::string& reference,
                                                  std::int64_t entry) {
    SQLite::Statement row{
        database.handle(),
        fmt::format("SELECT {} FROM audit WHERE case_reference = :reference AND entry > :entry"
                    " AND {} ORDER BY entry LIMIT 1",
                    entry_columns,
                    is_change)};
    bind_value(row, ":reference", reference);
    row.bind(":entry", entry);
    return first_entry(row);
}

// What one command writes stands together in the trail: the time alone, to the second, does not
// tell two of them apart.
std::optional<std::string> other_case_changed_with(Database& database,
                                                   const NumberedEntry& change,
                                                   const std::optional<std::string>& linked) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT case_reference FROM audit
         WHERE entry < :entry
           AND entry > coalesce((SELECT max(entry) FROM audit
                                  WHERE entry < :entry
                                    AND NOT (at = :at AND login = :login
                                             AND command = :command)), 0)
           AND case_reference IS NOT NULL AND case_reference <> :own
           AND NOT (case_reference IS :linked AND what LIKE 'with %')
         ORDER BY entry LIMIT 1
    )sql"};
    bind_value(row, ":at", change.entry.at);
    bind_value(row, ":login", change.entry.login);
    bind_value(row, ":command", change.entry.command);
    bind_value(row, ":own", change.entry.case_reference);
    bind_value(row, ":linked", linked);
    row.bind(":entry", change.number);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getString();
}

std::optional<std::int64_t> contact_recorded(Database& database,
                                             const std::string& case_reference,
                                             const AuditEntry& when) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT contact FROM contacts
         WHERE case_reference = :case_reference AND recorded_at = :at AND recorded_by = :login
         ORDER BY contact DESC LIMIT 1
    )sql"};
    bind_value(row, ":case_reference", case_reference);
    bind_value(row, ":at", when.at);
    bind_value(row, ":login", when.login);
    if (!row.executeStep()) return std::nullopt;
    return row.getColumn(0).getInt64();
}

void remove_contact(Database& database, std::int64_t contact) {
    SQLite::Statement row{database.handle(), "DELETE FROM contacts WHERE contact = ?"};
    row.bind(1, contact);
    row.exec();
}

void remove_promise(Database& database, const std::string& case_reference, int number) {
    remove_row(database, "promises", case_reference, number);
}

void remove_meeting_move(Database& database, const std::string& case_reference, int number) {
    remove_row(database, "meeting_moves", case_reference, number);
}

}  // namespace lrpt
