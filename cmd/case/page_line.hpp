// A line of the page that `case show` prints.
#pragma once

#include "base/text.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace lrpt {

// "  owner                  khan": the value without what a terminal would obey.
inline std::string page_line(std::string_view label, std::string_view value) {
    constexpr int label_width = 22;
    return fmt::format("  {:<{}} {}\n", label, label_width, printable(value));
}

}  // namespace lrpt
