// What lies in a folder, read as it is and never followed elsewhere.
#pragma once

#include "base/streams.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace lrpt {

// The names of what is in a folder, in their order; nothing where there is no such folder. Throws
// Error (not permitted) where it cannot be looked at.
std::vector<std::string> file_names(const std::string& folder);

// False for a symbolic link, whatever it leads to.
bool is_plain_file(const std::string& path);

// Reads a plain file from its beginning. Throws Error (not permitted) where it cannot be opened,
// and while it is read where that fails.
ReadBytes read_plain_file(const std::string& path);

// The whole of a plain file. Throws Error (not permitted) where it cannot be read.
std::string file_text(const std::string& path);

// Throws Error (cannot write) where it cannot be removed.
void remove_file(const std::string& path);

}  // namespace lrpt
