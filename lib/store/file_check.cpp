#include "store/file_check.hpp"

#include "store/schema.hpp"

#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include <map>

namespace lrpt {

namespace {

using Definitions = std::map<std::string, std::string>;  // by name

// What SQLite makes for itself has no text.
Definitions definitions_in(SQLite::Database& handle) {
    SQLite::Statement rows{handle, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL"};
    Definitions found;
    while (rows.executeStep())
        found.emplace(rows.getColumn(0).getString(), rows.getColumn(1).getString());
    return found;
}

Definitions definitions_as_made() {
    SQLite::Database fresh{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    migrate(fresh);
    return definitions_in(fresh);
}

}  // namespace

std::vector<std::string> page_faults(Database& database, int most) {
    SQLite::Statement rows{database.handle(), fmt::format("PRAGMA integrity_check({})", most)};
    std::vector<std::string> found;
    while (rows.executeStep()) {
        const std::string says = rows.getColumn(0).getString();
        if (says != "ok") found.push_back(says);
    }
    return found;
}

std::vector<TableFault> broken_references(Database& database, int most) {
    SQLite::Statement rows{database.handle(), "PRAGMA foreign_key_check"};
    std::vector<TableFault> found;
    while (static_cast<int>(found.size()) < most && rows.executeStep()) {
        found.push_back({.table = rows.getColumn(0).getString(),
                         .says = fmt::format("a row refers to one of {} that is not there",
                                             rows.getColumn(2).getString())});
    }
    return found;
}

std::vector<TableFault> strange_tables(Database& database) {
    const Definitions made = definitions_as_made();
    const Definitions kept = definitions_in(database.handle());
    std::vector<TableFault> found;
    for (const auto& [name, text] : made) {
        const auto there = kept.find(name);
        if (there == kept.end()) {
            found.push_back({name, "it is gone"});
        } else if (there->second != text) {
            found.push_back({name, "it is not as lrpt makes it"});
        }
    }
    for (const auto& [name, text] : kept) {
        if (!made.contains(name)) found.push_back({name, "lrpt did not make it"});
    }
    return found;
}

}  // namespace lrpt
