// The audit trail: written in the transaction of the change that it is about.
#pragma once

#include "model/audit.hpp"
#include "store/database.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Chains the entry to the newest one: the only place that writes the trail. Inside a change, so
// that nobody writes between reading the end and adding to it.
void add(Database& database, const AuditEntry& entry);

// The entries about a case, and about the other one of its sentence where that is named: oldest
// first.
std::vector<AuditEntry> audit_of_case(Database& database,
                                      const std::string& reference,
                                      const std::optional<std::string>& linked = std::nullopt);

// The entries after a number, oldest first, at most so many, with their hashes as they stand there.
std::vector<ChainedEntry> chained_entries_after(Database& database, std::int64_t number, int most);

// The days on which something was recorded of a case, the latest first, in UTC.
std::vector<Date> audited_days(Database& database, const std::string& reference);

}  // namespace lrpt
