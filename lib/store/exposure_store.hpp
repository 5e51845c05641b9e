// What the audit trail has of a sentence.
#pragma once

#include "model/audit.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The entries about a case and about the other one of its sentence, where there is one, in the
// order in which they were written.
std::vector<AuditEntry> audit_of_sentence(Database& database,
                                          const std::string& reference,
                                          const std::optional<std::string>& linked);

}  // namespace lrpt
