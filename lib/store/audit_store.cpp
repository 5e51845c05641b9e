#include "store/audit_store.hpp"

#include "store/rows.hpp"

namespace lrpt {

void add(Database& database, const AuditEntry& entry) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO audit (at, login, command, case_reference, what)
        VALUES (:at, :login, :command, :case_reference, :what)
    )sql"};
    bind_value(row, ":at", entry.at);
    bind_value(row, ":login", entry.login);
    bind_value(row, ":command", entry.command);
    bind_value(row, ":case_reference", entry.case_reference);
    bind_value(row, ":what", entry.what);
    row.exec();
}

std::vector<AuditEntry> audit_of_case(Database& database, const std::string& reference) {
    SQLite::Statement rows{database.handle(), R"sql(
        SELECT at, login, command, case_reference, what
          FROM audit
         WHERE case_reference = :reference
         ORDER BY entry
    )sql"};
    bind_value(rows, ":reference", reference);
    std::vector<AuditEntry> entries;
    while (rows.executeStep()) {
        entries.push_back({.at = rows.getColumn(0).getString(),
                           .login = rows.getColumn(1).getString(),
                           .command = rows.getColumn(2).getString(),
                           .case_reference = text_if_any(rows.getColumn(3)),
                           .what = rows.getColumn(4).getString()});
    }
    return entries;
}

}  // namespace lrpt
