// The audit trail: written in the transaction of the change that it is about.
#pragma once

#include "model/audit.hpp"
#include "store/database.hpp"

#include <string>
#include <vector>

namespace lrpt {

void add(Database& database, const AuditEntry& entry);

// The entries about a case, oldest first.
std::vector<AuditEntry> audit_of_case(Database& database, const std::string& reference);

}  // namespace lrpt
