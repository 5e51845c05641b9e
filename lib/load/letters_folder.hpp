// The folder in which a trust keeps the templates of its sheets.
#pragma once

#include "model/letters.hpp"

#include <string>

namespace lrpt {

// Reads every text file of the folder (*.txt, UTF-8). A byte order mark is left out, and lines may
// end as on Windows. Throws Error (no input) where the folder or a file of it cannot be read.
Letters read_letters(const std::string& folder);

}  // namespace lrpt
