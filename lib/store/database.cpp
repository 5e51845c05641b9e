#include "store/database.hpp"

#include "base/text.hpp"
#include "store/schema.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace lrpt {

namespace {

constexpr int application_id = 0x4C525054;  // "LRPT"
constexpr int busy_milliseconds = 5000;

// DELETE with EXTRA: docs/decisions/0003 says why not WAL. What SQLite has to set aside stays in
// memory, because a temporary file would hold victims' data outside the casework file.
constexpr const char* connection_settings = R"sql(
    PRAGMA journal_mode = DELETE;
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
)sql";

// One thread works on the file and nobody asks how much memory is in use: SQLite need not lock and
// count around every allocation. It refuses to be told once it is at work, which does no harm.
void use_one_thread() {
    static const bool told = [] {
        sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        return true;
    }();
    static_cast<void>(told);
}

std::unique_ptr<SQLite::Database> connect(const std::string& path) {
    use_one_thread();
    auto handle = std::make_unique<SQLite::Database>(
        path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busy_milliseconds);
    return handle;
}

int pragma_number(SQLite::Database& handle, const std::string& name) {
    return handle.execAndGet("PRAGMA " + name).getInt();
}

[[noreturn]] void refuse_foreign(const std::string& path) {
    throw Error{Exit::no_input,
                fmt::format("{} is not an lrpt casework file", printable(path)),
                {"Name the right one: --db FILE"}};
}

void check_version(int version) {
    if (version <= newest_schema_version()) return;
    throw Error{Exit::data,
                fmt::format("this casework file was made by a newer lrpt (version {}; this lrpt "
                            "knows {})",
                            version,
                            newest_schema_version()),
                {"Nothing was changed. Ask for lrpt to be updated on this computer"}};
}

FileInfo read_info(SQLite::Database& handle, int version) {
    SQLite::Statement row{handle, "SELECT training, created_at FROM file"};
    if (!row.executeStep()) return {.schema_version = version};
    return {.schema_version = version,
            .training = row.getColumn(0).getInt() == 1,
            .created_at = row.getColumn(1).getString()};
}

}  // namespace

Database Database::open(const std::string& path) {
    Database database{connect(path)};
    SQLite::Database& handle = *database.handle_;
    // Nothing is set, and nothing written, before it is known to be one of ours.
    const int version = require_ours(handle, path);
    handle.exec(connection_settings);
    if (version < newest_schema_version()) migrate(handle);
    database.info_ = read_info(handle, newest_schema_version());
    return database;
}

Database Database::look(const std::string& path) {
    use_one_thread();
    Database database{
        std::make_unique<SQLite::Database>(path, SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX)};
    const int version = require_ours(*database.handle_, path);
    if (version < newest_schema_version()) {
        throw Error{Exit::data, "this casework file was made by an older lrpt"};
    }
    database.handle_->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    database.info_ = read_info(*database.handle_, version);
    return database;
}

void Database::create(const std::string& path, const FileInfo& info) {
    Database database{connect(path)};
    SQLite::Database& handle = *database.handle_;
    handle.exec(connection_settings);
    handle.exec(fmt::format("PRAGMA application_id = {}", application_id));
    migrate(handle);
    SQLite::Statement row{handle, "INSERT INTO file (only, training, created_at) VALUES (1, ?, ?)"};
    row.bind(1, info.training ? 1 : 0);
    row.bind(2, info.created_at);
    row.exec();
}

std::uint64_t Database::expected_size() {
    const auto pages = static_cast<std::uint64_t>(pragma_number(*handle_, "page_count"));
    return pages * static_cast<std::uint64_t>(pragma_number(*handle_, "page_size"));
}

int require_ours(SQLite::Database& handle, const std::string& named) {
    const int version = pragma_number(handle, "user_version");
    const bool ours = pragma_number(handle, "application_id") == application_id && version > 0;
    if (!ours) refuse_foreign(named);
    check_version(version);
    return version;
}

Change::Change(Database& database)
    : transaction_(database.handle(), SQLite::TransactionBehavior::IMMEDIATE) {}

void Change::commit() {
    transaction_.commit();
}

Snapshot::Snapshot(Database& database)
    : transaction_(database.handle(), SQLite::TransactionBehavior::DEFERRED) {}

std::string sqlite_version() {
    return sqlite3_libversion();
}

int casework_file_version() {
    return newest_schema_version();
}

void rethrow_as_error() {
    try {
        throw;
    } catch (const SQLite::Exception& fault) {
        const std::string nothing_changed = "Nothing was changed";
        switch (fault.getErrorCode()) {
            case SQLITE_BUSY:
            case SQLITE_LOCKED:
                throw Error{
                    Exit::busy,
                    "the casework file is busy: somebody else is saving",
                    {"lrpt waited five seconds and changed nothing. Try again in a moment"}};
            case SQLITE_FULL:
                throw Error{Exit::cannot_write,
                            "the casework file could not be written: the disk is full",
                            {nothing_changed}};
            case SQLITE_IOERR:
                // The last sync of a change comes after the moment from which it counts.
                throw Error{Exit::cannot_write,
                            "the casework file could not be written or read: the disk failed",
                            {"It may or may not have been saved: look before you do it again"}};
            case SQLITE_NOTADB:
                throw Error{Exit::no_input,
                            "that file is not an lrpt casework file",
                            {"Name the right one: --db FILE"}};
            case SQLITE_ERROR:
                // What lrpt asks for is in every file that it made: in this one it is not.
                throw Error{Exit::data,
                            "the casework file is damaged: its tables are not as lrpt makes them",
                            {"Do not work on in it. To see what is wrong: lrpt db check"}};
            case SQLITE_CORRUPT:
                throw Error{Exit::data,
                            "the casework file is damaged",
                            {"Do not work on in it. Keep a copy, and restore the last backup"}};
            case SQLITE_READONLY:
            case SQLITE_PERM:
            case SQLITE_CANTOPEN:
                throw Error{Exit::not_permitted,
                            "the casework file, or the folder it is in, may not be written by you",
                            {nothing_changed}};
            default:
                throw Error{Exit::fault,
                            fmt::format("the casework file refused what lrpt asked ({})",
                                        fault.getExtendedErrorCode()),
                            {"This is a fault in lrpt, not something you did. " + nothing_changed}};
        }
    }
}

}  // namespace lrpt
