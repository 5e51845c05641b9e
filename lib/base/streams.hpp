// Where bytes come from and go to, so that the rooms above need not know whether it is a file, a
// pipe or a test.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace lrpt {

// Fills at most so many bytes and returns how many; 0 at the end. May throw Error (cannot read).
using ReadBytes = std::function<std::size_t(char* into, std::size_t at_most)>;

using WriteText = std::function<void(std::string_view text)>;

}  // namespace lrpt
