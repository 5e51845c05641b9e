// Text that keeps within the width of a terminal.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// How many columns of a terminal the text takes.
int display_width(std::string_view text);

// The text after a first line's start, broken at spaces; further lines are indented by as much as
// the start is wide. Without a width it is one line. Ends with a line end.
std::string wrapped(std::string_view start, std::string_view text, std::optional<int> width);

}  // namespace lrpt
