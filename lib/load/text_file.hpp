// Files that lrpt reads whole: data, policy, configuration.
#pragma once

#include <string>

namespace lrpt {

// The text of a file. Throws Error (no input) where there is no such file, (cannot read) where it
// cannot be read, and (data) where it is longer than 16 MiB or is not UTF-8.
std::string text_of_file(const std::string& path);

}  // namespace lrpt
