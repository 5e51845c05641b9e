#include "load/text_file.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

namespace lrpt {

namespace {

constexpr std::uintmax_t longest_file = 16U << 20U;

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Close>;

}  // namespace

std::string text_of_file(const std::string& path) {
    std::error_code fault;
    const std::filesystem::file_status status = std::filesystem::status(path, fault);
    if (status.type() == std::filesystem::file_type::not_found) {
        throw Error{Exit::no_input, fmt::format("there is no file {}", printable(path))};
    }
    if (status.type() != std::filesystem::file_type::regular) {
        throw Error{Exit::no_input,
                    fmt::format("{} is not a file that can be read", printable(path))};
    }
    const File file{std::fopen(path.c_str(), "rb")};
    const std::uintmax_t size = std::filesystem::file_size(path, fault);
    if (!file || fault) {
        throw Error{Exit::no_input,
                    fmt::format("{} could not be read: {}", printable(path), std::strerror(errno))};
    }
    if (size > longest_file) {
        throw Error{Exit::data, fmt::format("{} is longer than 16 MiB", printable(path))};
    }
    std::string text(static_cast<std::size_t>(size), '\0');
    text.resize(std::fread(text.data(), 1, text.size(), file.get()));
    // What is missing of policy or of a list would be taken for not being in it.
    if (text.size() != size) {
        throw Error{Exit::no_input,
                    fmt::format("{} could not be read to its end", printable(path))};
    }
    if (!is_utf8(text))
        throw Error{Exit::data, fmt::format("{} is not UTF-8 text", printable(path))};
    return text;
}

}  // namespace lrpt
