// A text filled from a template. Templates are mustache: {{tag}}, {{#tag}}where it has a
// value{{/tag}}, {{^tag}}where it has none{{/tag}}, {{> another template}}.
#pragma once

#include "model/letters.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Every tag that a template may name, with its value. One without a value can still be asked about.
using TagValues = std::map<std::string, std::optional<std::string>, std::less<>>;

// Nothing is ever half filled: throws Error (configuration) that names file and tag where the
// template of that name, or one that it takes in, is missing, is not closed, has an unknown tag, or
// asks for a value that is not there and not asked about around it.
void check_letter(const Letters& letters, std::string_view name, const TagValues& values);

// The template of that name, checked and filled.
std::string filled(const Letters& letters, std::string_view name, const TagValues& values);

// A paragraph of a text, or an item of a list.
struct TextBlock {
    bool is_item = false;
    bool after_gap = false;  // an empty line stands before it
    std::string words = {};
};

// Lines that follow each other are one paragraph, an empty line ends it, and a line that starts
// with "* " is an item of a list.
std::vector<TextBlock> blocks_of(std::string_view text);

// The blocks of the text within a width, ends with a line end.
std::string in_paragraphs(std::string_view text, int width);

}  // namespace lrpt
