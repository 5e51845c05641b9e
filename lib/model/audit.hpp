// One line of the audit trail: who did what, when. Never personal data.
#pragma once

#include <optional>
#include <string>

namespace lrpt {

struct AuditEntry {
    std::string at = {};     // UTC, RFC 3339
    std::string login = {};  // the real one
    std::string command = {};
    std::optional<std::string> case_reference = {};
    std::string what = {};
};

}  // namespace lrpt
