// A share as a bar of characters, for people who read figures in a terminal.
#pragma once

#include <string>

namespace lrpt {

inline constexpr int bar_width = 20;

// "###............." for a part of a whole: plain ASCII, and always beside the number, so that
// nothing is lost to who cannot see it. Something is never drawn as nothing, and only the whole as
// the whole. Empty where there is no whole.
std::string bar(int part, int whole, int width = bar_width);

}  // namespace lrpt
