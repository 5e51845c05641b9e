#include "base/shortened.hpp"

#include "base/text.hpp"

namespace lrpt {

std::string shortened(std::string_view text, std::size_t at_most) {
    if (text.size() <= at_most) return std::string{text};
    std::size_t end = at_most;
    while (end > 0 && continues_a_character(text[end]))
        --end;
    return std::string{text.substr(0, end)} + "...";
}

}  // namespace lrpt
