#include "store/audit_store.hpp"

#include "store/audit_rows.hpp"
#include "store/audit_tail.hpp"

namespace lrpt {

void add(Database& database, const AuditEntry& entry) {
    const TrailHead head = chained(trail_head(database), entry);
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO audit (entry, at, login, command, case_reference, what, hash)
        VALUES (:entry, :at, :login, :command, :case_reference, :what, :hash)
    )sql"};
    row.bind(":entry", head.entries);
    bind_value(row, ":at", entry.at);
    bind_value(row, ":login", entry.login);
    bind_value(row, ":command", entry.command);
    bind_value(row, ":case_reference", entry.case_reference);
    bind_value(row, ":what", entry.what);
    row.bind(":hash", head.hash.data(), static_cast<int>(head.hash.size()));
    row.exec();
}

std::vector<AuditEntry> audit_of_case(Database& database,
                                      const std::string& reference,
                                      const std::optional<std::string>& linked) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT at, login, command, case_reference, what
          FROM audit
         WHERE case_reference IN (:reference, :linked)
         ORDER BY entry
    )sql"};
    bind_value(rows, ":reference", reference);
    bind_value(rows, ":linked", linked);
    std::vector<AuditEntry> entries;
    while (rows.executeStep())
        entries.push_back(audit_entry_in(rows));
    return entries;
}

std::vector<ChainedEntry> chained_entries_after(Database& database, std::int64_t number, int most) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT at, login, command, case_reference, what, entry, hash
          FROM audit
         WHERE entry > :number
         ORDER BY entry
         LIMIT :most
    )sql"};
    rows.bind(":number", number);
    rows.bind(":most", most);
    std::vector<ChainedEntry> entries;
    while (rows.executeStep()) {
        entries.push_back({.number = rows.getColumn(5).getInt64(),
                           .entry = audit_entry_in(rows),
                           .hash = fingerprint_if_any(rows.getColumn(6))});
    }
    return entries;
}

std::vector<Date> audited_days(Database& database, const std::string& reference) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT DISTINCT substr(at, 1, 10) AS day
          FROM audit
         WHERE case_reference = :reference
         ORDER BY day DESC
    )sql"};
    bind_value(rows, ":reference", reference);
    std::vector<Date> days;
    while (rows.executeStep())
        days.push_back(date_in(rows.getColumn(0)));
    return days;
}

}  // namespace lrpt
