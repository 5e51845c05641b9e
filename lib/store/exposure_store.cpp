#include "store/exposure_store.hpp"

#include "store/audit_rows.hpp"

namespace lrpt {

std::vector<AuditEntry> audit_of_sentence(Database& database,
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

}  // namespace lrpt
