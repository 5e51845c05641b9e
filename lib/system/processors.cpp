#include "system/processors.hpp"

#include <algorithm>
#include <thread>

namespace lrpt {

std::size_t processors() {
    return std::max<std::size_t>(std::thread::hardware_concurrency(), 1);
}

}  // namespace lrpt
