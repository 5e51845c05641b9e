// TOML as nearly every settings or policy file is written, read in one pass: a parser of the whole
// language takes ten times as long, and every command would wait for it.
#pragma once

#include "load/toml_document.hpp"

#include <optional>
#include <string_view>

namespace lrpt {

// The text must be UTF-8. It may hold comments, [tables], [[tables of a list]], bare keys, texts in
// quotation marks on one line, whole numbers, true and false, days, and lists of texts. Returns
// nothing for all else, be it TOML or not: then parse_toml has the word. What it returns is what
// parse_toml would have returned.
std::optional<TomlNode> read_plain_toml(std::string_view text);

}  // namespace lrpt
