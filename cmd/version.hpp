// What lrpt is and what it was built with.
#pragma once

#include <string>

namespace lrpt {

// The first line is "lrpt 0.1.0"; then SQLite and the version of the casework file.
std::string version_text();

}  // namespace lrpt
