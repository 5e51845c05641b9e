// The one place that opens the casework file, and what every job on it is told.
#pragma once

#include "base/date.hpp"
#include "model/audit.hpp"
#include "store/database.hpp"
#include "store/deadline_store.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Who is at work, when and with which command: what the audit trail keeps, and the day that the
// rules are given.
struct Work {
    std::string login = {};
    std::string command = {};
    std::string now = {};  // UTC, RFC 3339
    Date today = {};
    bool dry_run = false;  // do it all, keep nothing
};

// Opens the casework file at a path. Throws Error where it is missing, not private, not ours,
// newer, damaged or of the wrong size.
Database open_case_file(const std::string& path);

// Opens it for a passing look, as a shell that completes a word does: nobody is waited for and
// nothing is written. Throws Error as above, also where the file is of an older lrpt.
Database look_into_case_file(const std::string& path);

// Makes a new, empty casework file, whole or not at all. Throws Error (cannot create) where there
// is something at the path already.
void create_case_file(const std::string& path, bool training, const Work& work);

// An entry of the audit trail about a case, or about the file as a whole.
AuditEntry audit_entry(const Work& work, std::optional<std::string> reference, std::string what);

// When the work changes what is due.
inline ChangedWhen when_of(const Work& work) {
    return {.today = work.today, .now = work.now};
}

// Keeps the change, unless it is a dry run.
void finish(Change& change, const Work& work);

}  // namespace lrpt
