// A text filled from a template. Templates are mustache: {{tag}}, {{#tag}}where it has a
// value{{/tag}}, {{^tag}}where it has none{{/tag}}, {{> another template}}.
#pragma once

#include "model/letters.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// Every tag that a template may name, with its value. One without a value can still be asked about.
using TagValues = std::map<std::string, std::optional<std::string>, std::less<>>;

// Nothing is ever half filled: throws Error (configuration) that names file and tag where the
// template of that name, or one that it takes in, is missing, is not closed, has an unknown tag, or
// asks for a value that is not there and not asked about around it.
void check_letter(const Letters& letters, std::string_view name, const TagValues& values);

// The template of that name, checked and filled.
std::string filled(const Letters& letters, std::string_view name, const TagValues& values);

// The text as paragraphs within a width: lines that follow each other are one paragraph, an empty
// line ends it, and a line that starts with "* " is an item of a list.
std::string in_paragraphs(std::string_view text, int width);

}  // namespace lrpt
