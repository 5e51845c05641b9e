#include "tests/fuzz/support.hpp"

#include "base/error.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace lrpt::fuzz {

namespace {

constexpr std::size_t longest_message = 100'000;

void check_words(std::string_view words) {
    if (!is_utf8(words)) fail("an error is not UTF-8");
    if (has_control_characters(words)) fail("an error holds control characters");
    if (words.size() > longest_message) fail("an error is endless");
}

}  // namespace

ReadBytes in_pieces(std::string_view text, std::size_t piece) {
    return [text, piece](char* into, std::size_t at_most) mutable {
        const std::size_t size = std::min({text.size(), at_most, std::max<std::size_t>(piece, 1)});
        std::memcpy(into, text.data(), size);
        text.remove_prefix(size);
        return size;
    };
}

const std::string& file_with(std::string_view content) {
    static const int descriptor = memfd_create("input", MFD_CLOEXEC);
    static const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
    const auto size = static_cast<ssize_t>(content.size());
    if (ftruncate(descriptor, 0) != 0 ||
        pwrite(descriptor, content.data(), content.size(), 0) != size)
        fail("the file in memory cannot be written");
    return path;
}

void expect_answer_or_error(const std::function<void()>& run) {
    try {
        run();
    } catch (const Error& error) {
        if (std::string_view{error.what()}.empty()) fail("an error says nothing");
        check_words(error.what());
        for (const std::string& line : error.advice)
            check_words(line);
    }
}

void fail(std::string_view why) {
    std::fprintf(stderr, "FAULT: %.*s\n", static_cast<int>(why.size()), why.data());
    std::abort();
}

}  // namespace lrpt::fuzz
