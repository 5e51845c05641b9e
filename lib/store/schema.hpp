// The tables of the casework file, as migrations that are only ever appended to.
#pragma once

#include <SQLiteCpp/Database.h>

namespace lrpt {

int newest_schema_version();

// Takes a file from the version that it has to the newest, in one transaction.
void migrate(SQLite::Database& handle);

// Throws Error where an open file is not one of ours (no input) or is of a newer lrpt (data);
// `named` is how the error calls it. Nothing is written. Returns its version.
int require_ours(SQLite::Database& handle, const std::string& named);

}  // namespace lrpt
