// Text as it comes from outside: as a file that is gone after the test, or as a stream of bytes.
#pragma once

#include "base/streams.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lrpt::test {

class TemporaryFile {
  public:
    explicit TemporaryFile(std::string_view text)
        : folder_((std::filesystem::temp_directory_path() / "lrpt-test-XXXXXX").string()) {
        if (::mkdtemp(folder_.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        std::ofstream{path(), std::ios::binary} << text;
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { std::filesystem::remove_all(folder_); }

    std::string path() const { return folder_ + "/input"; }

  private:
    std::string folder_;
};

// The text with its first such part replaced. Throws std::out_of_range where it has none.
inline std::string replaced(std::string text,
                            std::string_view old_part,
                            std::string_view new_part) {
    return text.replace(text.find(old_part), old_part.size(), new_part);
}

// Gives the text in pieces of a few bytes, so that every boundary falls within something.
inline ReadBytes stream_of(std::string text, std::size_t piece = 7) {
    return [text = std::move(text), piece, at = std::size_t{0}](char* into,
                                                                std::size_t at_most) mutable {
        const std::size_t length = text.copy(into, std::min(at_most, piece), at);
        at += length;
        return length;
    };
}

}  // namespace lrpt::test
