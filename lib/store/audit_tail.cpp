#include "store/audit_tail.hpp"

#include "store/audit_rows.hpp"

namespace lrpt {

std::optional<AuditEntry> last_audit_entry(Database& database) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT at, login, command, case_reference, what
          FROM audit
         ORDER BY entry DESC
         LIMIT 1
    )sql"};
    if (!row.executeStep()) return std::nullopt;
    return audit_entry_in(row);
}

TrailHead trail_head(Database& database) {
    SQLite::Statement row{database.handle(),
                          "SELECT entry, hash FROM audit ORDER BY entry DESC LIMIT 1"};
    if (!row.executeStep()) return {};
    return {.entries = row.getColumn(0).getInt64(), .hash = fingerprint_in(row.getColumn(1))};
}

}  // namespace lrpt
