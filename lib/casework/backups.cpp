#include "casework/backups.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "rules/rotation.hpp"
#include "store/audit_store.hpp"
#include "store/audit_tail.hpp"
#include "system/draft_file.hpp"
#include "system/file_list.hpp"
#include "system/file_swap.hpp"
#include "system/private_file.hpp"
#include "system/seal.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::string_view key_file_start = "lrpt backup key 1\n";
constexpr std::string_view audit_made = "sealed backup made";

std::string in_folder(const std::string& folder, const std::string& name) {
    return fmt::format("{}/{}", folder, name);
}

// What is read back from the disk is what was handed to it, and would be known if it were not.
void check_written(const std::string& draft, std::uint64_t written) {
    if (size_of_file(draft) == written && is_whole_backup(read_plain_file(draft))) return;
    throw Error{
        Exit::cannot_write,
        "the backup could not be read back as it was written: the disk fails",
        {"There is no new backup. Look at the disk before you rely on those that are there"}};
}

// Writes the backup, and returns how long it is.
std::uint64_t write_sealed(const std::string& path,
                           std::string_view content,
                           const BackupHeader& header) {
    std::uint64_t written = 0;
    make_private_file(path, [&](const std::string& draft) {
        write_durably(draft, path, [&](const WriteText& write) {
            seal(content, header, [&](std::string_view text) {
                written += text.size();
                write(text);
            });
        });
        check_written(draft, written);
    });
    return written;
}

CommandResult hand_on(const BackupRules& rules, const std::string& path) {
    std::vector<std::string> words = rules.copy_command;
    for (std::string& word : words) {
        const std::size_t at = word.find(backup_path_mark);
        if (at != std::string::npos) word.replace(at, backup_path_mark.size(), path);
    }
    return run_outside({.words = words, .patience = rules.patience});
}

// Nothing also for a backup of a newer lrpt: it is not ours to judge.
std::optional<FoundHeader> known_header(std::string_view beginning) {
    try {
        return backup_header(beginning);
    } catch (const Error&) {
        return std::nullopt;
    }
}

// A file that is named as a backup, begins as one of that moment and is as long as it says. Nothing
// for any other: what is not surely a backup of ours is neither counted nor removed.
std::optional<KeptBackup> kept_backup(const std::string& folder, const std::string& name) {
    const auto made_at = time_of_backup(name);
    const std::string path = in_folder(folder, name);
    if (!made_at || !is_plain_file(path)) return std::nullopt;
    std::string beginning(longest_backup_header, '\0');
    beginning.resize(read_plain_file(path)(beginning.data(), beginning.size()));
    const auto found = known_header(beginning);
    if (!found || found->header.made_at != to_rfc3339(*made_at)) return std::nullopt;
    const std::uint64_t bytes = size_of_file(path);
    if (found->header.size > bytes || bytes != whole_length(*found)) return std::nullopt;
    return KeptBackup{.path = path, .header = found->header, .bytes = bytes};
}

void rotate(const BackupRules& rules, UtcTime just_made, MadeBackup& made) {
    std::vector<UtcTime> times;
    for (const std::string& name : file_names(rules.folder)) {
        if (is_unfinished_backup(name) && is_plain_file(in_folder(rules.folder, name))) {
            remove_file(in_folder(rules.folder, name));
            ++made.unfinished;
        }
        if (!time_of_backup(name)) continue;
        if (kept_backup(rules.folder, name)) {
            times.push_back(*time_of_backup(name));
        } else {
            ++made.left_alone;
        }
    }
    for (const UtcTime time : backups_to_remove(times, just_made, rules.keep)) {
        remove_file(in_folder(rules.folder, backup_name(time)));
        ++made.removed;
    }
    sync_folder(rules.folder);
}

void audit(Database& database, const Work& work, const MadeBackup& made) {
    Change change{database};
    const std::string copy =
        made.was_copied
            ? made.copied.outcome == CommandOutcome::done ? ", handed on" : ", not handed on"
            : "";
    add(database,
        audit_entry(
            work, std::nullopt, fmt::format("{} of {} bytes{}", audit_made, made.size, copy)));
    finish(change, work);
}

void fill_restored(const ProvedBackup& backup, const std::string& draft, const Work& work) {
    write_durably(draft, draft, [&](const WriteText& write) { write(backup.content); });
    Database database = Database::open(draft);
    Change change{database};
    add(database,
        audit_entry(work,
                    std::nullopt,
                    fmt::format("restored from the backup of {}", backup.header.made_at)));
    change.commit();
}

}  // namespace

MadeBackup make_backup(Database& database, const BackupRules& rules, const Work& work) {
    if (rules.public_key.empty()) {
        throw Error{Exit::configuration,
                    "backup.public_key is not set: a backup is sealed to somebody",
                    {"Make a pair of keys, on another computer: lrpt db key FILE"}};
    }
    const UtcTime now = *utc_time(work.now);
    MadeBackup made{.path = in_folder(rules.folder, backup_name(now))};
    const FileImage image = FileImage::of(database);
    made.size = image.bytes().size();
    const BackupHeader header{
        .made_at = work.now, .public_key = rules.public_key, .size = made.size};
    if (work.dry_run) return made;
    made.bytes = write_sealed(made.path, image.bytes(), header);
    if (!rules.copy_command.empty()) {
        made.copied = hand_on(rules, made.path);
        made.was_copied = true;
    }
    audit(database, work, made);
    rotate(rules, now, made);
    return made;
}

bool has_changed_since_backup(Database& database, const BackupRules& rules) {
    const auto last = last_audit_entry(database);
    const bool is_ours = last && last->what.starts_with(audit_made);
    if (!is_ours || last->what.ends_with("not handed on")) return true;
    const auto made_at = utc_time(last->at);
    if (!made_at) return true;
    const auto kept = kept_backup(rules.folder, backup_name(*made_at));
    return !kept || kept->header.public_key != rules.public_key ||
           !is_whole_backup(read_plain_file(kept->path));
}

std::vector<KeptBackup> backups_in(const std::string& folder) {
    std::vector<KeptBackup> found;
    for (const std::string& name : file_names(folder)) {
        auto kept = kept_backup(folder, name);
        if (!kept) continue;
        kept->whole = is_whole_backup(read_plain_file(kept->path));
        found.push_back(std::move(*kept));
    }
    std::sort(found.begin(), found.end(), [](const KeptBackup& one, const KeptBackup& other) {
        return one.header.made_at > other.header.made_at;
    });
    return found;
}

std::string make_backup_key(const std::string& path) {
    const KeyPair pair = new_key_pair();
    make_private_text(
        path,
        fmt::format("{}public {}\nsecret {}\n", key_file_start, pair.public_key, pair.secret_key));
    return pair.public_key;
}

std::string read_backup_key(std::string_view text) {
    const auto lines = split(text, '\n');
    const bool has_form = text.starts_with(key_file_start) && lines.size() >= 3 &&
                          lines[1].starts_with("public ") && lines[2].starts_with("secret ");
    const auto refuse = [](const char* why) -> void {
        throw Error{Exit::data, why, {"It is the file that lrpt db key wrote"}};
    };
    if (!has_form) refuse("that file is not a backup key of lrpt");
    std::string secret{trimmed(lines[2].substr(7))};
    if (!is_backup_key(secret) || public_key_of(secret) != trimmed(lines[1].substr(7)))
        refuse("the backup key is damaged: its two halves do not belong together");
    return secret;
}

ProvedBackup prove_backup(std::string_view sealed, const std::string& secret_key) {
    ProvedBackup backup{.content = unseal(sealed, secret_key)};
    backup.header = backup_header(sealed)->header;
    backup.proof = prove(backup.content);
    return backup;
}

void restore_backup(const ProvedBackup& backup, const std::string& path, const Work& work) {
    make_private_file(path, [&](const std::string& draft) { fill_restored(backup, draft, work); });
}

std::string restore_backup_over(const ProvedBackup& backup,
                                const std::string& path,
                                const Work& work) {
    std::string stamp = work.now;
    std::erase_if(stamp, [](char c) { return c == '-' || c == ':'; });
    return swap_casework_file(path, "-replaced-" + stamp, [&](const std::string& draft) {
        fill_restored(backup, draft, work);
    });
}

}  // namespace lrpt
