// Reading the audit trail for a report of a breach: which fields an entry is about.
#pragma once

#include "model/audit.hpp"
#include "model/exposure.hpp"
#include "model/outbox.hpp"

namespace lrpt {

// What an entry about a case says: a look, with the fields that are shown for it; what was put
// together for a person, with the fields of their side; what was sent; or a change, with the fields
// of the court's result that it names.
Exposure exposure_of(const AuditEntry& entry);

// A mail that names the case.
Exposure exposure_of(const OutboxMail& mail, const std::string& case_reference);

}  // namespace lrpt
