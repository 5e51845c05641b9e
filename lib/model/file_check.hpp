// What checking a casework file finds.
#pragma once

#include "base/names.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

enum class FileCheck { pages, tables, references, trail, head, deadlines };

template <>
inline constexpr auto names_of<FileCheck> = std::array{
    Name{FileCheck::pages, "pages"},
    Name{FileCheck::tables, "tables"},
    Name{FileCheck::references, "references"},
    Name{FileCheck::trail, "audit-trail"},
    Name{FileCheck::head, "head"},
    Name{FileCheck::deadlines, "deadlines"},
};

// One thing that was looked at and is sound, or one that is not. Never what a row holds.
struct CheckResult {
    FileCheck check = FileCheck::pages;
    bool sound = true;
    std::optional<std::string> about = {};  // a reference, a table, "entry 17"
    std::string says = {};
};

}  // namespace lrpt
