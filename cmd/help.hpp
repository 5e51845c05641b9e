// Help pages, made from the command table.
#pragma once

#include "cmd/command.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What concerns all commands: dates, exit-codes, json. The first line of a text is its heading.
struct HelpTopic {
    std::string_view name;
    std::string_view text;
};
std::span<const HelpTopic> help_topics();

// "lrpt case show REF [OPTIONS]", and "-q, --quiet" or "--db FILE": as help and the manual show
// them.
std::string usage_of(const CommandRow& row, const Command& command);
std::string option_shown(const Option& option);

// The nouns and the topics that help has a page about.
std::vector<std::string_view> help_subjects();

// The page about nothing in particular, a noun, a command, or a topic (dates, exit-codes, json).
// Throws Error (usage) where there is nothing of that name.
std::string help_page(const std::vector<std::string>& about);

}  // namespace lrpt
