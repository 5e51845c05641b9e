#include "store/schema.hpp"

#include "store/schema_parts.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>
#include <string>

namespace lrpt {

namespace {

// Migration n takes a file from version n to n + 1. Append; never edit.
std::string first_version() {
    return std::string{case_tables} + victim_tables + programme_tables + office_tables +
           lawyer_tables;
}

constexpr std::array migrations{first_version};

}  // namespace

int newest_schema_version() {
    return static_cast<int>(migrations.size());
}

void migrate(SQLite::Database& handle) {
    SQLite::Transaction transaction{handle, SQLite::TransactionBehavior::EXCLUSIVE};
    const int found = handle.execAndGet("PRAGMA user_version").getInt();
    for (int version = found; version < newest_schema_version(); ++version) {
        handle.exec(migrations.at(static_cast<std::size_t>(version))());
    }
    handle.exec(fmt::format("PRAGMA user_version = {}", newest_schema_version()));
    transaction.commit();
}

}  // namespace lrpt
