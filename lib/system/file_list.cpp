#include "system/file_list.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/draft_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace lrpt {

std::vector<std::string> file_names(const std::string& folder) {
    namespace fs = std::filesystem;
    std::vector<std::string> names;
    std::error_code fault;
    for (fs::directory_iterator entry{folder, fault}, end; !fault && entry != end;
         entry.increment(fault))
        names.push_back(entry->path().filename().string());
    if (fault && fault != std::errc::no_such_file_or_directory) {
        errno = fault.value();
        cannot_look(folder);
    }
    std::sort(names.begin(), names.end());
    return names;
}

bool is_plain_file(const std::string& path) {
    struct stat status {};
    return lstat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode);
}

ReadBytes read_plain_file(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) cannot_look(path);
    // Closed with the last copy of the function.
    const std::shared_ptr<const int> file{new int{descriptor}, [](const int* held) {
                                              ::close(*held);
                                              delete held;
                                          }};
    return [file, path](char* into, std::size_t at_most) {
        const ssize_t taken = ::read(*file, into, at_most);
        if (taken < 0) cannot_look(path);
        return static_cast<std::size_t>(taken);
    };
}

std::string file_text(const std::string& path) {
    const ReadBytes read = read_plain_file(path);
    std::string text;
    std::string part(1 << 20, '\0');
    while (const std::size_t taken = read(part.data(), part.size()))
        text.append(part, 0, taken);
    return text;
}

void remove_file(const std::string& path) {
    if (unlink(path.c_str()) == 0 || errno == ENOENT) return;
    throw Error{Exit::cannot_write,
                fmt::format("{} could not be removed: {}", printable(path), std::strerror(errno))};
}

}  // namespace lrpt
