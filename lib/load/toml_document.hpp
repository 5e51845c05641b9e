// A TOML document as plain values, each with the line that it stands on.
#pragma once

#include "base/date.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// `other`: numbers with a point, times of day, and days with a time.
enum class TomlKind { text, number, truth, date, list, table, other };

struct TomlNode {
    std::string key = {};  // empty for an entry of a list
    TomlKind kind = TomlKind::table;
    std::size_t line = 1;  // where the value begins, or the heading of the table stands
    std::string text = {};
    std::int64_t number = 0;  // 1 for true
    Date date = {};
    std::vector<TomlNode> entries = {};  // of a table or list, in the order of the file

    // The entry of a table. Returns null where it has none of the key.
    const TomlNode* find(std::string_view wanted) const;

    bool operator==(const TomlNode&) const = default;
};

// Throws Error (configuration) with file, line and column where the text is not TOML, and the
// faults of text_of_file where it cannot be read.
TomlNode read_toml(const std::string& path);

// The same of a text that stands in a file of that name.
TomlNode parse_toml(std::string_view text, const std::string& path);

}  // namespace lrpt
