// Backups of the casework file: made, kept, shown, and brought back.
#pragma once

#include "casework/case_file.hpp"
#include "casework/outside_command.hpp"
#include "model/backup.hpp"
#include "store/file_image.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// A backup in the folder. `whole` says whether its digest fits, where that was asked for.
struct KeptBackup {
    std::string path = {};
    BackupHeader header = {};
    std::uint64_t bytes = 0;
    bool whole = false;
};

struct MadeBackup {
    std::string path = {};
    std::uint64_t bytes = 0;     // sealed
    std::uint64_t size = 0;      // of what is in it
    std::size_t removed = 0;     // older ones that need not be kept
    std::size_t unfinished = 0;  // left by a run that was killed, and removed
    std::size_t left_alone = 0;  // called a backup, and not as long as one is: never removed
    CommandResult copied = {};   // what came of backup.copy_command, where there is one
    bool was_copied = false;
};

// Seals the file as it is at one moment to backup.public_key, in a new private file of the folder;
// reads it back and holds it against what was written; hands it to backup.copy_command; audits; and
// removes older ones that the settings do not keep. No other run may make one at the same time.
// Throws Error (configuration) without a key, (cannot create) and (cannot write) where it could not
// be written: then there is no backup.
MadeBackup make_backup(Database& database, const BackupRules& rules, const Work& work);

// Whether anything was recorded since the newest backup, other than that it was made and handed on.
bool has_changed_since_backup(Database& database, const BackupRules& rules);

// The backups of the folder, newest first; each is read to its end, to say whether it is whole.
std::vector<KeptBackup> backups_in(const std::string& folder);

// Writes a new pair of keys: the secret one into a file that was not there. Returns the public one.
std::string make_backup_key(const std::string& path);

// The secret key of a file. Throws Error (data) where it has none, or one that was mistyped.
std::string read_backup_key(std::string_view text);

// A backup that was opened with its key and found to be a sound casework file.
struct ProvedBackup {
    BackupHeader header = {};
    ImageProof proof = {};
    std::string content = {};
};
ProvedBackup prove_backup(std::string_view sealed, const std::string& secret_key);

// Writes what was proved as a new casework file, which the audit trail in it says. Throws Error
// (cannot create) where there is a file already.
void restore_backup(const ProvedBackup& backup, const std::string& path, const Work& work);

// The same in place of the casework file that is there, which is kept beside it: returns where.
// Throws Error (busy) where somebody is working in it.
std::string restore_backup_over(const ProvedBackup& backup,
                                const std::string& path,
                                const Work& work);

}  // namespace lrpt
