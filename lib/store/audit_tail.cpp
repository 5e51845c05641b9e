#include "store/audit_tail.hpp"

#include "store/rows.hpp"

namespace lrpt {

std::optional<AuditEntry> last_audit_entry(Database& database) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT at, login, command, case_reference, what
          FROM audit
         ORDER BY entry DESC
         LIMIT 1
    )sql"};
    if (!row.executeStep()) return std::nullopt;
    return AuditEntry{.at = row.getColumn(0).getString(),
                      .login = row.getColumn(1).getString(),
                      .command = row.getColumn(2).getString(),
                      .case_reference = text_if_any(row.getColumn(3)),
                      .what = row.getColumn(4).getString()};
}

}  // namespace lrpt
