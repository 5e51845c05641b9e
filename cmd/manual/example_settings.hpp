// An lrpt.toml that sets nothing and shows everything: the file that a package installs.
#pragma once

#include <string>

namespace lrpt {

// Each setting with its meaning, commented out, and with the value that holds where nobody sets it.
std::string example_settings();

}  // namespace lrpt
