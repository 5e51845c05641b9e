#include "render/bar.hpp"

#include <algorithm>

namespace lrpt {

std::string bar(int part, int whole, int width) {
    if (whole <= 0 || width <= 0) return {};
    int filled = 0;
    if (part >= whole) {
        filled = width;
    } else if (part > 0) {
        const int nearest = (width * part + whole / 2) / whole;
        filled = std::clamp(nearest, 1, std::max(1, width - 1));
    }
    return std::string(static_cast<std::size_t>(filled), '#') +
           std::string(static_cast<std::size_t>(width - filled), '.');
}

}  // namespace lrpt
