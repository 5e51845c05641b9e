// The casework file as SQLite sees it: opening, creating, transactions. One command is one
// transaction; the rows themselves are in the files beside this one, one for each table group.
#pragma once

#include "base/date.hpp"
#include "base/error.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdint>
#include <memory>
#include <string>

namespace lrpt {

struct FileInfo {
    int schema_version = 0;
    bool training = false;  // made by db init --training: --today may be given to changes
    std::string created_at = {};
};

class Database {
  public:
    // Opens a file that is there; never makes one. Throws Error: (no input) for a file that is not
    // a casework file, (data) for one of a newer lrpt. SQLite's own complaints, as of a damaged or
    // busy file, come as they are: rethrow_as_error says what they mean.
    static Database open(const std::string& path);

    // Opens a file for a passing look: it is not brought up to date, nothing is written, and nobody
    // is waited for. Throws as `open` does, also for a file of an older lrpt and one that is busy.
    static Database look(const std::string& path);

    // Writes the tables of a new casework file into an empty file.
    static void create(const std::string& path, const FileInfo& info);

    SQLite::Database& handle() { return *handle_; }
    const FileInfo& info() const { return info_; }

    // The size that the file must have: anything else means that part of it is missing.
    std::uint64_t expected_size();

  private:
    explicit Database(std::unique_ptr<SQLite::Database> handle) : handle_(std::move(handle)) {}

    std::unique_ptr<SQLite::Database> handle_;
    FileInfo info_;
};

// One change of the file: all of it is kept at `commit`, none of it without. Nobody else writes
// while it lasts.
class Change {
  public:
    explicit Change(Database& database);
    void commit();

  private:
    SQLite::Transaction transaction_;
};

// What several queries see is the file of one moment.
class Snapshot {
  public:
    explicit Snapshot(Database& database);

  private:
    SQLite::Transaction transaction_;
};

std::string sqlite_version();

// The newest version of the casework file that this lrpt knows.
int casework_file_version();

// What SQLite's own complaint means to the person who typed the command. Only inside a catch block;
// an exception that is not SQLite's is thrown on as it is.
[[noreturn]] void rethrow_as_error();

}  // namespace lrpt
