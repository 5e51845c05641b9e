// Sealed backups: what stands at the head of each, in letters, and how its file is called.
// docs/formats.md describes the whole file.
#pragma once

#include "base/utc_time.hpp"
#include "model/settings.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

struct BackupHeader {
    std::string made_at = {};     // UTC, RFC 3339
    std::string public_key = {};  // whom it is sealed to, as 64 hexadecimal digits
    std::uint64_t size = 0;       // of the casework file that is in it, in bytes
};

// The lines of a header, with the empty one that ends it.
std::string to_text(const BackupHeader& header);

// The header at the beginning of a file, and how many bytes it takes.
struct FoundHeader {
    BackupHeader header = {};
    std::size_t length = 0;
};

// No header is longer.
inline constexpr std::size_t longest_backup_header = 256;

// Returns nothing where the bytes do not begin as a sealed backup of this format does. Throws Error
// (data) for a backup of a newer format.
std::optional<FoundHeader> backup_header(std::string_view bytes);

// 64 lower-case hexadecimal digits, as a key is written?
bool is_backup_key(std::string_view text);

// "lrpt-20130304T120000Z.sealed", and back. Returns nothing for any other name.
std::string backup_name(UtcTime made_at);
std::optional<UtcTime> time_of_backup(std::string_view name);

// A backup that was being written when its program was killed: the name of one and a dot and six
// letters more. It is never taken for a backup.
bool is_unfinished_backup(std::string_view name);

// How many are kept: of the newest, and of days, weeks and months with a backup.
struct KeepBackups {
    int latest = 0;
    int daily = 0;
    int weekly = 0;
    int monthly = 0;
};

// What the trust's settings say of backups.
struct BackupRules {
    std::string folder = {};
    std::string public_key = {};
    KeepBackups keep = {};
    std::vector<std::string> copy_command = {};  // empty: none is handed on
    std::chrono::seconds patience = {};          // with that command
};

// Where a word of backup.copy_command has this, the path of the backup stands.
inline constexpr std::string_view backup_path_mark = "{file}";

// `casework_file` is the path of the file: without backup.folder, backups are in a folder beside
// it. Throws Error (configuration) where backup.copy_command has no mark.
BackupRules backup_rules(const Settings& settings, const std::string& casework_file);

}  // namespace lrpt
