#include "system/private_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/draft_file.hpp"
#include "system/file_list.hpp"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>
#include <vector>

namespace lrpt {

namespace {

constexpr mode_t others_mask = S_IRWXG | S_IRWXO;

// File systems on which SQLite's locks do not hold between machines (linux/magic.h and the file
// systems' own headers): NFS, SMB, CIFS, SMB2, AFS, Ceph. FUSE is not among them: containers use it
// for plain local folders.
constexpr std::array<std::uint32_t, 6> network_file_systems{
    0x6969, 0x517B, 0xFF534D42, 0xFE534D42, 0x5346414F, 0x00C36400};

void refuse_no_name(const std::string& path) {
    if (!path.empty() && !path.ends_with('/')) return;
    throw Error{Exit::cannot_create,
                fmt::format("\"{}\" is not the name of a file", printable(path))};
}

// Where others may write, they could put a journal beside the file, and SQLite would play it back;
// the sticky bit does not keep them from it.
void refuse_shared_folder(const std::string& folder, std::string_view use) {
    struct stat status {};
    if (stat(folder.c_str(), &status) != 0) cannot_look(folder);
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) == 0) return;
    throw Error{
        Exit::not_permitted,
        fmt::format("other users may write in {}, where {}", printable(folder), use),
        {fmt::format("Keep it in a folder of its own: mkdir -m 700 FOLDER. If {} is yours alone: "
                     "chmod 700 it",
                     printable(folder))}};
}

void refuse_network(const std::string& path) {
    struct statfs system {};
    if (statfs(path.c_str(), &system) != 0) cannot_look(path);
    for (const std::uint32_t magic : network_file_systems) {
        if (static_cast<std::uint32_t>(system.f_type) != magic) continue;
        throw Error{Exit::not_permitted,
                    fmt::format("{} is on a network file system, where two users could damage it",
                                printable(path)),
                    {"Keep the file on one machine's own disk; staff reach it over SSH"}};
    }
}

// Makes the folder private if it has to be made; one that is there belongs to somebody.
void make_folder(const std::string& folder) {
    std::error_code fault;
    if (std::filesystem::is_directory(folder, fault)) return;
    const std::string parent = folder_of(folder);
    if (parent != folder) make_folder(parent);
    if (mkdir(folder.c_str(), S_IRWXU) == 0) {
        chmod(folder.c_str(), S_IRWXU);  // whatever the umask took away
    } else if (errno != EEXIST) {
        cannot_make(folder);
    }
}

std::string_view first_line(std::string_view text) {
    return text.substr(0, text.find('\n'));
}

// The beginning of a file, at most so many bytes. Never waits, as opening a pipe would.
std::string beginning_of(const std::string& path, std::size_t at_most) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) cannot_look(path);
    std::string text(at_most, '\0');
    const ssize_t taken = ::read(descriptor, text.data(), at_most);
    ::close(descriptor);
    if (taken < 0) cannot_look(path);
    text.resize(static_cast<std::size_t>(taken));
    return text;
}

// A slip in a name must not cost anybody a casework file or a spreadsheet.
void refuse_what_is_no_older_one(const std::string& path, std::string_view text) {
    struct stat status {};
    if (lstat(path.c_str(), &status) != 0) {
        if (errno == ENOENT) return;
        cannot_look(path);
    }
    const std::vector<std::string> advice{"Nothing was changed. Give another name"};
    if (S_ISLNK(status.st_mode)) {
        throw Error{Exit::cannot_create,
                    fmt::format("{} is a symbolic link, and would lead elsewhere", printable(path)),
                    advice};
    }
    if (!S_ISREG(status.st_mode)) {
        throw Error{
            Exit::cannot_create, fmt::format("{} is not a plain file", printable(path)), advice};
    }
    const std::string_view line = first_line(text);
    const std::string there = beginning_of(path, line.size() + 1);
    if (there.empty() || (first_line(there) == line && there.size() > line.size())) return;
    throw Error{Exit::cannot_create,
                fmt::format("there is a file of another kind at {}, not an older one of these",
                            printable(path)),
                advice};
}

void refuse_missing_folder(const std::string& path) {
    const std::string folder = folder_of(path);
    if (!is_absent(folder)) return;
    throw Error{Exit::cannot_create,
                fmt::format("there is no folder {}", printable(folder)),
                {fmt::format("Make it first: mkdir -p -m 700 {}", printable(folder))}};
}

// Gives a draft its name, which nobody may have.
void name_draft(const DraftFile& draft, const std::string& path, std::string_view advice) {
    if (link(draft.path().c_str(), path.c_str()) != 0) {
        if (errno != EEXIST) cannot_make(path);
        throw Error{Exit::cannot_create,
                    fmt::format("there is already a file at {}", printable(path)),
                    {fmt::format("Nothing was changed. {}", advice)}};
    }
    sync_folder(folder_of(path));
}

void refuse_what_others_may_open(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) cannot_look(path);
    if (!S_ISREG(status.st_mode)) {
        throw Error{Exit::no_input, fmt::format("{} is not a file", printable(path))};
    }
    if ((status.st_mode & others_mask) != 0) {
        throw Error{Exit::not_permitted,
                    fmt::format("other users of this computer may open {}", printable(path)),
                    {fmt::format("Close it to them: chmod 600 {}", printable(path))}};
    }
}

}  // namespace

void check_private_file(const std::string& path) {
    if (is_absent(path)) {
        throw Error{Exit::no_input,
                    fmt::format("there is no casework database at {}", printable(path))};
    }
    refuse_what_others_may_open(path);
    // SQLite keeps its journal beside the file itself, not beside a link to it.
    refuse_shared_folder(folder_of(std::filesystem::canonical(path)), "the database is");
    refuse_network(path);
}

bool is_absent(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) == 0) return false;
    if (errno == ENOENT || errno == ENOTDIR) return true;
    cannot_look(path);
}

std::string private_text(const std::string& path) {
    if (is_absent(path)) {
        throw Error{Exit::no_input, fmt::format("there is no file {}", printable(path))};
    }
    refuse_what_others_may_open(path);
    return file_text(std::filesystem::canonical(path).string());
}

std::uint64_t size_of_file(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) cannot_look(path);
    return static_cast<std::uint64_t>(status.st_size);
}

void make_private_file(const std::string& path,
                       const std::function<void(const std::string&)>& fill) {
    refuse_no_name(path);
    make_folder(folder_of(path));
    refuse_shared_folder(folder_of(path), "the database is");
    refuse_network(folder_of(path));
    const DraftFile draft{path};
    fill(draft.path());
    name_draft(draft, path, "To look at it: lrpt db info");
}

void make_private_text(const std::string& path, std::string_view text) {
    refuse_no_name(path);
    refuse_missing_folder(path);
    const DraftFile draft{path};
    write_durably(draft.path(), path, [&](const WriteText& write) { write(text); });
    name_draft(draft, path, "Give another name");
}

void replace_private_file(const std::string& path, std::string_view text) {
    refuse_no_name(path);
    refuse_missing_folder(path);
    refuse_what_is_no_older_one(path, text);
    const DraftFile draft{path};
    write_durably(draft.path(), path, [&](const WriteText& write) { write(text); });
    if (rename(draft.path().c_str(), path.c_str()) != 0) cannot_make(path);
    sync_folder(folder_of(path));
}

void write_private_file(const std::string& path, std::string_view text) {
    make_folder(folder_of(path));
    refuse_shared_folder(folder_of(path), "private files are");
    replace_private_file(path, text);
}

}  // namespace lrpt
