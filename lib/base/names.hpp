// One list of names for each enum. Parsing, printing, SQL columns and completion all read it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace lrpt {

template <typename Enum>
struct Name {
    Enum value;
    std::string_view name;
};

// GCC deduces this by itself; the clang-tidy of Debian 12 does not.
template <typename Enum>
Name(Enum, std::string_view) -> Name<Enum>;

// Specialised beside each enum, in the order in which people are offered the choices.
template <typename Enum>
inline constexpr std::array<Name<Enum>, 0> names_of{};

// The name that is stored, printed and typed. It never changes once it has been released.
template <typename Enum>
constexpr std::string_view name_of(Enum value) {
    for (const auto& entry : names_of<Enum>) {
        if (entry.value == value) return entry.name;
    }
    return "?";
}

// Returns nothing where the word is not one of the names.
template <typename Enum>
constexpr std::optional<Enum> named(std::string_view word) {
    for (const auto& entry : names_of<Enum>) {
        if (entry.name == word) return entry.value;
    }
    return std::nullopt;
}

template <typename Enum>
std::vector<std::string_view> all_names() {
    std::vector<std::string_view> names;
    for (const auto& entry : names_of<Enum>)
        names.push_back(entry.name);
    return names;
}

}  // namespace lrpt
