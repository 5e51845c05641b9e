#include "system/lock.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace lrpt {

namespace {

[[noreturn]] void refuse(const std::string& path, std::string_view why, std::string_view advice) {
    throw Error{Exit::not_permitted,
                fmt::format("{} cannot be locked: {}", printable(path), why),
                {fmt::format("{} {}", advice, printable(path))}};
}

void check_lock_file(int descriptor, const std::string& path) {
    struct stat status {};
    if (fstat(descriptor, &status) != 0) refuse(path, std::strerror(errno), "Look at it: ls -l");
    if (!S_ISREG(status.st_mode)) refuse(path, "it is no plain file", "Look at it: ls -l");
    // Who may open it may hold it, and keep us from working.
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        refuse(path, "other users of this computer may open it", "Close it to them: chmod 600");
    }
}

int opened(const std::string& path) {
    // Not blocking, as a queue of that name would otherwise keep us waiting for its other end.
    const int flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY | O_NONBLOCK;
    const int descriptor = ::open(path.c_str(), flags, S_IRUSR | S_IWUSR);
    if (descriptor >= 0) return descriptor;
    if (errno == ELOOP) refuse(path, "it is a symbolic link", "Look where it leads: ls -l");
    if (errno == EACCES) refuse(path, "it is not yours to open", "Look whose it is: ls -l");
    throw Error{Exit::cannot_create,
                fmt::format("{} cannot be made: {}", printable(path), std::strerror(errno))};
}

}  // namespace

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

FileLock::~FileLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::optional<FileLock> try_lock(const std::string& path) {
    FileLock lock{opened(path)};
    check_lock_file(lock.descriptor_, path);
    while (flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK) return std::nullopt;
        if (errno != EINTR) refuse(path, std::strerror(errno), "Look at it: ls -l");
    }
    return lock;
}

std::string lock_path(const std::string& casework_file, std::string_view work) {
    std::error_code fault;
    const auto real = std::filesystem::canonical(casework_file, fault);
    return fmt::format("{}-{}", fault ? casework_file : real.string(), work);
}

}  // namespace lrpt
