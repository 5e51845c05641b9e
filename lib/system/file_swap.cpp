#include "system/file_swap.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/draft_file.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace lrpt {

namespace {

namespace fs = std::filesystem;

// The bytes that SQLite locks: who has one of them reads or writes, or is about to.
constexpr off_t first_locked_byte = 0x40000000;
constexpr off_t locked_bytes = 512;

[[noreturn]] void refuse_busy(const std::string& path, std::string_view by) {
    throw Error{Exit::busy,
                fmt::format("{} is in use{}", printable(path), by),
                {"Nothing was changed. Stop the timers, ask everybody to finish, and try again"}};
}

void refuse_open(const std::string& path, const std::string& opened) {
    const auto others = processes_with_open(opened);
    if (!others.empty()) refuse_busy(path, fmt::format(" by process {}", others.front()));
}

// Keeps everybody else from reading and writing the file, for as long as it lives.
class HeldFile {
  public:
    explicit HeldFile(const std::string& path)
        : descriptor_(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW)) {
        if (descriptor_ < 0) cannot_look(path);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = first_locked_byte;
        lock.l_len = locked_bytes;
        if (fcntl(descriptor_, F_OFD_SETLK, &lock) == 0) return;
        ::close(descriptor_);
        refuse_busy(path, "");
    }
    HeldFile(const HeldFile&) = delete;
    HeldFile& operator=(const HeldFile&) = delete;
    ~HeldFile() { ::close(descriptor_); }

  private:
    int descriptor_;
};

// Moves the journal of a file along with it: what SQLite finds beside a file it plays back into it.
void move_journal(const std::string& from, const std::string& to) {
    const std::string journal = from + "-journal";
    if (rename(journal.c_str(), (to + "-journal").c_str()) != 0 && errno != ENOENT)
        cannot_make(to + "-journal");
}

bool has_open(const fs::path& process, const struct stat& wanted) {
    std::error_code fault;
    for (fs::directory_iterator entry{process / "fd", fault}, end; !fault && entry != end;
         entry.increment(fault)) {
        struct stat found {};
        if (stat(entry->path().c_str(), &found) != 0) continue;
        if (found.st_dev == wanted.st_dev && found.st_ino == wanted.st_ino) return true;
    }
    return false;
}

}  // namespace

std::vector<pid_t> processes_with_open(const std::string& path) {
    std::vector<pid_t> found;
    struct stat wanted {};
    if (stat(path.c_str(), &wanted) != 0) return found;
    std::error_code fault;
    for (fs::directory_iterator entry{"/proc", fault}, end; !fault && entry != end;
         entry.increment(fault)) {
        const auto number = whole_number(entry->path().filename().string());
        if (!number || *number == getpid()) continue;
        if (has_open(entry->path(), wanted)) found.push_back(*number);
    }
    return found;
}

std::string swap_casework_file(const std::string& path,
                               const std::string& ending,
                               const std::function<void(const std::string&)>& fill) {
    const std::string real = fs::canonical(path).string();
    const std::string aside = real + ending;
    const HeldFile held{real};
    refuse_open(path, real);
    const DraftFile draft{real};
    fill(draft.path());
    if (link(real.c_str(), aside.c_str()) != 0) cannot_make(aside);
    move_journal(real, aside);
    if (rename(draft.path().c_str(), real.c_str()) != 0) {
        move_journal(aside, real);
        unlink(aside.c_str());
        cannot_make(real);
    }
    // Who opened the old one in between would write, once it is let go, to what nobody reads again.
    try {
        refuse_open(path, aside);
    } catch (const Error&) {
        rename(aside.c_str(), real.c_str());
        move_journal(aside, real);
        throw;
    }
    sync_folder(folder_of(real));
    return aside;
}

}  // namespace lrpt
