// How much of the machine this program may use.
#pragma once

#include <cstddef>

namespace lrpt {

// How many threads can run at once; at least 1.
std::size_t processors();

}  // namespace lrpt
