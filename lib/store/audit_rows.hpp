// The columns of the audit trail, for the files that read it.
#pragma once

#include "model/audit.hpp"
#include "store/rows.hpp"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <optional>

namespace lrpt {

// Of a row that begins with at, login, command, case_reference, what.
inline AuditEntry audit_entry_in(SQLite::Statement& row) {
    return {.at = row.getColumn(0).getString(),
            .login = row.getColumn(1).getString(),
            .command = row.getColumn(2).getString(),
            .case_reference = text_if_any(row.getColumn(3)),
            .what = row.getColumn(4).getString()};
}

// Returns nothing where what stands there is no hash.
inline std::optional<Fingerprint> fingerprint_if_any(const SQLite::Column& column) {
    Fingerprint found{};
    if (!column.isBlob() || static_cast<std::size_t>(column.getBytes()) != found.size())
        return std::nullopt;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    std::copy_n(bytes, found.size(), found.begin());
    return found;
}

inline Fingerprint fingerprint_in(const SQLite::Column& column) {
    const auto found = fingerprint_if_any(column);
    if (!found) refuse_damaged(column);
    return *found;
}

}  // namespace lrpt
