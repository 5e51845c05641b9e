#include "system/draft_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/write_all.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace lrpt {

namespace {

[[noreturn]] void cannot_write(const std::string& path, int fault) {
    throw Error{Exit::cannot_write,
                fmt::format("{} could not be written: {}", printable(path), std::strerror(fault)),
                {"Nothing was changed: what was there before is still there"}};
}

// Closes what it holds, also where what is written cannot be made.
struct OpenDraft {
    explicit OpenDraft(int opened) : descriptor(opened) {}
    OpenDraft(const OpenDraft&) = delete;
    OpenDraft& operator=(const OpenDraft&) = delete;
    ~OpenDraft() { close(); }

    // Returns errno of the failure.
    int close() {
        const int fault = descriptor >= 0 && ::close(descriptor) != 0 ? errno : 0;
        descriptor = -1;
        return fault;
    }

    int descriptor;
};

}  // namespace

std::string folder_of(const std::string& path) {
    const auto folder = std::filesystem::path{path}.parent_path();
    return folder.empty() ? "." : folder.string();
}

void cannot_look(const std::string& path) {
    throw Error{Exit::not_permitted,
                fmt::format("{} cannot be looked at: {}", printable(path), std::strerror(errno))};
}

void cannot_make(const std::string& path) {
    throw Error{Exit::cannot_create,
                fmt::format("{} cannot be made: {}", printable(path), std::strerror(errno))};
}

void sync_folder(const std::string& folder) {
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    fsync(descriptor);
    ::close(descriptor);
}

DraftFile::DraftFile(const std::string& path) : path_(path + ".XXXXXX") {
    const int descriptor = mkostemp(path_.data(), O_CLOEXEC);
    if (descriptor < 0) cannot_make(path);
    fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
}

DraftFile::~DraftFile() {
    unlink(path_.c_str());
    unlink((path_ + "-journal").c_str());
}

void write_durably(const std::string& draft,
                   const std::string& path,
                   const std::function<void(const WriteText&)>& produce) {
    OpenDraft file{::open(draft.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW)};
    if (file.descriptor < 0) cannot_make(path);
    produce([&](std::string_view text) {
        const int fault = write_all(file.descriptor, text);
        if (fault != 0) cannot_write(path, fault);
    });
    if (fsync(file.descriptor) != 0) cannot_write(path, errno);
    // So that what is read back comes from the disk and not from memory, where the system can.
    posix_fadvise(file.descriptor, 0, 0, POSIX_FADV_DONTNEED);
    const int fault = file.close();
    if (fault != 0) cannot_write(path, fault);
}

}  // namespace lrpt
