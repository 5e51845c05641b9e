// From the words of a command line to a row of the command table and its arguments.
#pragma once

#include "cmd/command.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct CommandLine {
    const CommandRow* row = nullptr;  // null: help was asked for
    Command command = {};
    Arguments arguments = {};
    bool help = false;
    std::vector<std::string> help_about = {};  // the words after help
};

// Options may stand before and after the noun and the verb. Throws Error (usage) for a word, an
// option or a value that there is not, with the nearest one; nothing has been done then.
CommandLine read_command_line(const std::vector<std::string>& words_typed);

}  // namespace lrpt
