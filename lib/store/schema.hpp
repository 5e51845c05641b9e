// The tables of the casework file, as migrations that are only ever appended to.
#pragma once

#include <SQLiteCpp/Database.h>

namespace lrpt {

int newest_schema_version();

// Takes a file from the version that it has to the newest, in one transaction.
void migrate(SQLite::Database& handle);

}  // namespace lrpt
