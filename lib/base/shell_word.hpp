// A value in a command line that somebody is told to type.
#pragma once

#include <string>
#include <string_view>

namespace lrpt {

// The value as one word, in quotation marks that a shell leaves alone.
std::string in_shell(std::string_view value);

}  // namespace lrpt
