#include "store/file_image.hpp"

#include "store/schema.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sqlite3.h>

namespace lrpt {

namespace {

constexpr int pages_in_a_step = 1024;  // 4 MiB
constexpr int most_restarts = 3;
constexpr int wait_milliseconds = 5;
constexpr int busy_milliseconds = 5000;
constexpr sqlite3_int64 most_bytes = sqlite3_int64{64} << 30;

// An empty file in memory whose bytes lie in one piece.
std::unique_ptr<SQLite::Database> in_memory() {
    auto handle = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    const unsigned flags = SQLITE_DESERIALIZE_RESIZEABLE | SQLITE_DESERIALIZE_FREEONCLOSE;
    SQLite::Exception fault{handle->getHandle(),
                            sqlite3_deserialize(handle->getHandle(), "main", nullptr, 0, 0, flags)};
    if (fault.getErrorCode() != SQLITE_OK) throw fault;
    sqlite3_int64 limit = most_bytes;
    sqlite3_file_control(handle->getHandle(), "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
    return handle;
}

// SQLite begins again by itself where somebody else has written in between.
void copy_pages(SQLite::Database& from, SQLite::Database& into) {
    SQLite::Backup copying{into, from};
    int restarts = 0;
    int waited = 0;
    int left_before = 0;
    while (true) {
        const int pages = restarts < most_restarts ? pages_in_a_step : -1;
        const int result = copying.executeStep(pages);
        if (result == SQLITE_DONE) return;
        const bool is_busy = result == SQLITE_BUSY || result == SQLITE_LOCKED;
        waited = is_busy ? waited + wait_milliseconds : 0;
        if (waited > busy_milliseconds) throw SQLite::Exception{"busy", result};
        if (is_busy) sqlite3_sleep(wait_milliseconds);
        const int left = copying.getRemainingPageCount();
        if (!is_busy && left_before > 0 && left >= left_before) ++restarts;
        left_before = left;
    }
}

[[noreturn]] void refuse_image(std::string_view why) {
    throw Error{Exit::data,
                fmt::format("what is in the backup is no sound casework file: {}", why),
                {"Nothing was changed. Take another backup"}};
}

std::unique_ptr<SQLite::Database> opened(std::string_view image) {
    auto handle = std::make_unique<SQLite::Database>(
        ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    // Only read, as the flag says: the interface has no pointer to constant bytes.
    auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(image.data()));
    const auto size = static_cast<sqlite3_int64>(image.size());
    SQLite::Exception fault{
        handle->getHandle(),
        sqlite3_deserialize(
            handle->getHandle(), "main", bytes, size, size, SQLITE_DESERIALIZE_READONLY)};
    if (fault.getErrorCode() != SQLITE_OK) throw fault;
    handle->exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;");
    return handle;
}

std::string text_of(SQLite::Database& handle, const std::string& query) {
    return handle.execAndGet(query).getString();
}

// Every row refers to rows that are there.
void check_references(SQLite::Database& handle) {
    SQLite::Statement broken{handle, "PRAGMA foreign_key_check"};
    if (broken.executeStep()) refuse_image("some rows refer to rows that are not there");
}

ImageProof proof_of(SQLite::Database& handle, std::string_view image) {
    const int version = require_ours(handle, "what is in the backup");
    const auto page_size = handle.execAndGet("PRAGMA page_size").getInt64();
    const auto pages = handle.execAndGet("PRAGMA page_count").getInt64();
    if (static_cast<std::uint64_t>(page_size * pages) != image.size())
        refuse_image("its size is not what it says of itself");
    if (text_of(handle, "PRAGMA integrity_check(1)") != "ok") refuse_image("it is damaged inside");
    check_references(handle);
    SQLite::Statement row{handle, R"sql(
        SELECT training, created_at, (SELECT count(*) FROM cases),
               (SELECT coalesce(max(at), '') FROM audit)
          FROM file
    )sql"};
    if (!row.executeStep()) refuse_image("it does not say when it was made");
    return {.info = {.schema_version = version,
                     .training = row.getColumn(0).getInt() == 1,
                     .created_at = row.getColumn(1).getString()},
            .cases = row.getColumn(2).getInt(),
            .last_entry_at = row.getColumn(3).getString()};
}

}  // namespace

FileImage FileImage::of(Database& database) {
    auto copy = in_memory();
    copy_pages(database.handle(), *copy);
    sqlite3_int64 size = 0;
    const unsigned char* bytes =
        sqlite3_serialize(copy->getHandle(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (bytes == nullptr) throw Error{Exit::fault, "the casework file could not be copied"};
    const std::string_view text{reinterpret_cast<const char*>(bytes),
                                static_cast<std::size_t>(size)};
    return {std::move(copy), text};
}

ImageProof prove(std::string_view image) {
    if (image.empty()) refuse_image("it is empty");
    try {
        const auto handle = opened(image);
        return proof_of(*handle, image);
    } catch (const SQLite::Exception&) {
        refuse_image("it is damaged inside");
    }
}

}  // namespace lrpt
