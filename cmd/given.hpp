// Words that are not typed on the command line: from a file, standard input, or a person at the
// terminal.
#pragma once

#include "cmd/app.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// The text of a file, or of standard input for "-". Throws Error (data) where it is longer than
// 64 KiB or is not UTF-8; `option` says which option named it.
std::string text_given(const App& app, std::string_view option, const std::string& path);

// Lines up to one that holds only a full stop, or an empty first one.
std::string lines_asked_for(App& app, std::string_view question);

}  // namespace lrpt
