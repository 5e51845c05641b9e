// Words from outside, repeated in a message.
#pragma once

#include <string>
#include <string_view>

namespace lrpt {

// The text, or as much of its beginning as so many bytes hold and "..." behind it. No character is
// cut in two.
std::string shortened(std::string_view text, std::size_t at_most);

}  // namespace lrpt
