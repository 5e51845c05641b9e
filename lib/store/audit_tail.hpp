// The end of the audit trail: where the next entry is chained to, and whether anything was recorded
// since a backup was made.
#pragma once

#include "model/audit.hpp"
#include "store/database.hpp"

#include <optional>

namespace lrpt {

// The newest entry of all. Returns nothing where there is none.
std::optional<AuditEntry> last_audit_entry(Database& database);

// The number and hash of the newest entry.
TrailHead trail_head(Database& database);

}  // namespace lrpt
