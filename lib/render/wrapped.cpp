#include "render/wrapped.hpp"

#include "base/text.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int narrowest_text = 20;

}  // namespace

int display_width(std::string_view text) {
    if (is_plain_ascii(text)) return static_cast<int>(text.size());
    int width = 0;
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t point = 0;
        const utf8proc_ssize_t length = utf8proc_iterate(bytes, left, &point);
        if (length <= 0) return width + static_cast<int>(left);
        width += utf8proc_charwidth(point);
        bytes += length;
        left -= length;
    }
    return width;
}

std::string wrapped(std::string_view start, std::string_view text, std::optional<int> width) {
    std::string lines{start};
    if (!width) return lines.append(text) + "\n";
    const int indent = display_width(start);
    const int room = std::max(narrowest_text, *width - indent);
    int used = 0;
    for (const std::string_view word : split(text, ' ')) {
        const int needed = display_width(word);
        if (used > 0 && used + 1 + needed > room) {
            lines.erase(lines.find_last_not_of(' ') + 1);
            lines += "\n" + std::string(static_cast<std::size_t>(indent), ' ');
            used = 0;
        }
        if (used > 0) lines += ' ';
        lines += word;
        used += needed + (used > 0 ? 1 : 0);
    }
    return lines + "\n";
}

}  // namespace lrpt
