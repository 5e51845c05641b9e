#include "load/letters_folder.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "load/text_file.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <string_view>
#include <system_error>

namespace lrpt {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string with_plain_lines(std::string text) {
    if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
    std::erase(text, '\r');
    return text;
}

}  // namespace

Letters read_letters(const std::string& folder) {
    Letters letters{.folder = folder};
    std::error_code fault;
    std::filesystem::directory_iterator entry{folder, fault};
    for (; !fault && entry != std::filesystem::directory_iterator{}; entry.increment(fault)) {
        const std::filesystem::path& path = entry->path();
        if (path.extension() != ".txt") continue;
        letters.texts.emplace(path.stem().string(), with_plain_lines(text_of_file(path.string())));
    }
    if (fault) {
        throw Error{
            Exit::no_input,
            fmt::format("the folder {} cannot be read: {}", printable(folder), fault.message())};
    }
    return letters;
}

}  // namespace lrpt
