#include "system/terminal.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "system/environment.hpp"
#include "system/write_all.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lrpt {

namespace {

constexpr std::size_t gather_limit = 256U * 1024U;
constexpr int usual_width = 80;
constexpr int narrowest_width = 20;

// Closes the descriptor with the last copy of the function that reads from it.
std::shared_ptr<const int> owned(int descriptor) {
    return {new int{descriptor}, [](const int* open) {
                ::close(*open);
                delete open;
            }};
}

void stop_at_once(int) {
    write_all(STDERR_FILENO,
              "\nlrpt: stopped. Look whether a change was saved before you repeat it.\n");
    _exit(static_cast<int>(Exit::interrupted));
}

}  // namespace

bool is_terminal(Stream stream) {
    return isatty(static_cast<int>(stream)) == 1;
}

int line_width() {
    winsize size{};
    const bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    if (known) return size.ws_col;
    const auto columns = whole_number(environment_variable("COLUMNS").value_or(""));
    return columns && *columns >= narrowest_width ? *columns : usual_width;
}

std::optional<std::string> typed_line() {
    std::string line;
    char byte = 0;
    while (true) {
        const ssize_t read = ::read(STDIN_FILENO, &byte, 1);
        if (read < 0 && errno == EINTR) continue;
        if (read <= 0) return line.empty() ? std::nullopt : std::optional{line};
        if (byte == '\n') return line;
        line += byte;
    }
}

ReadBytes open_input(const std::string& path) {
    const bool standard_input = path == "-";
    const int descriptor = standard_input ? ::dup(STDIN_FILENO)
                                          : ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) {
        throw Error{Exit::no_input,
                    fmt::format("{} cannot be read: {}", printable(path), std::strerror(errno))};
    }
    const auto input = owned(descriptor);
    struct stat status {};
    if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
        throw Error{Exit::no_input, fmt::format("{} is a folder, not a file", printable(path))};
    }
    return [input, path](char* into, std::size_t at_most) {
        while (true) {
            const ssize_t read = ::read(*input, into, at_most);
            if (read >= 0) return static_cast<std::size_t>(read);
            if (errno == EINTR) continue;
            throw Error{
                Exit::cannot_write,
                fmt::format(
                    "{} could not be read to its end: {}", printable(path), std::strerror(errno))};
        }
    };
}

void Output::write(std::string_view text) {
    if (fault_ != 0) return;
    gathered_ += text;
    if (gathered_.size() >= gather_limit) flush();
}

void Output::flush() {
    if (fault_ == 0) fault_ = write_all(STDOUT_FILENO, gathered_);
    gathered_.clear();
}

void Output::finish() {
    flush();
    const bool reader_left = fault_ == EPIPE;
    if (fault_ == 0 || reader_left) return;
    throw Error{Exit::cannot_write,
                fmt::format("the output could not be written: {}", std::strerror(fault_))};
}

void write_error(std::string_view text) {
    write_all(STDERR_FILENO, text);
}

void prepare_signals() {
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGINT, stop_at_once);
}

}  // namespace lrpt
