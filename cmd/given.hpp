// Words that are not typed on the command line: from a file, standard input, or a person at the
// terminal.
#pragma once

#include "base/names.hpp"
#include "cmd/app.hpp"

#include <fmt/format.h>

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// The text of a file, or of standard input for "-". Throws Error (data) where it is longer than
// 64 KiB or is not UTF-8; `option` says which option named it.
std::string text_given(const App& app, std::string_view option, const std::string& path);

// The text before a line that holds only a full stop; what follows that line is left in the source.
// Throws Error (data) as text_given does, and where there is no such line.
std::string text_before_full_stop(std::string_view option, const ReadBytes& source);

// Lines up to one that holds only a full stop, or an empty first one.
std::string lines_asked_for(App& app, std::string_view question);

// Why somebody uses a switch that needs a reason, from --reason-from or asked for; nothing without
// the switch. Throws Error (usage) where one of the two is given without the other and nobody can
// be asked.
std::optional<std::string> reason_given(App& app,
                                        const Arguments& arguments,
                                        std::string_view with,
                                        std::string_view question);

// The word of an option that the command cannot do without. Throws Error (usage) with the choices.
template <typename Enum>
Enum required_choice(const Arguments& arguments,
                     std::string_view command,
                     std::string_view option) {
    const auto value = named<Enum>(arguments.value(option).value_or(""));
    if (value) return *value;
    throw Error{Exit::usage,
                fmt::format("{} needs --{}", command, option),
                {fmt::format("Choose: {}", fmt::join(all_names<Enum>(), ", "))}};
}

}  // namespace lrpt
