// A word of an enum in a row of a listing.
#pragma once

#include "base/names.hpp"
#include "render/listing.hpp"

#include <optional>
#include <string>

namespace lrpt {

// Nothing recorded, or the name of the value.
template <typename Enum>
Cell name_cell(const std::optional<Enum>& value) {
    return value ? Cell{std::string{name_of(*value)}} : Cell{};
}

}  // namespace lrpt
