#include "rules/trail_check.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string missing_text(std::int64_t from, std::int64_t until) {
    if (from == until) return fmt::format("entry {} is missing", from);
    return fmt::format("entries {} to {} are missing", from, until);
}

}  // namespace

std::optional<std::string> trail_fault(const TrailHead& before, const ChainedEntry& found) {
    if (found.number != before.entries + 1)
        return missing_text(before.entries + 1, found.number - 1);
    if (found.hash == chained(before, found.entry).hash) return std::nullopt;
    return "it is not what was written, or the entry before it is not";
}

}  // namespace lrpt
