// Writing to an open file, pipe or terminal until all has been taken.
#pragma once

#include <string_view>

namespace lrpt {

// Writes all of the text; returns errno of the failure, 0 where all was taken. Safe in a handler of
// signals.
int write_all(int descriptor, std::string_view text);

}  // namespace lrpt
