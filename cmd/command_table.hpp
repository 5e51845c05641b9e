// The command table: every noun and verb, who may use it, and what it does with the casework file.
#pragma once

#include "cmd/command.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lrpt {

const std::vector<CommandRow>& command_table();

// Returns null where there is no such command.
const CommandRow* command_row(std::string_view noun, std::string_view verb);

std::vector<std::string_view> all_nouns();
std::vector<std::string_view> verbs_of(std::string_view noun);

// "case open", "deadlines".
std::string command_name(const CommandRow& row);

// One sentence for each noun, for the first help page.
std::string_view noun_summary(std::string_view noun);

// The options that every command takes, those of every listing, and those of every change.
const std::vector<Option>& options_everywhere();
const std::vector<Option>& options_of_listings();
const std::vector<Option>& options_of_changes();

// All that a command takes: its own, then the shared ones. Help and the manual show them in groups.
struct OptionGroup {
    std::string_view heading;
    std::vector<Option> options;
};
std::vector<OptionGroup> option_groups(const CommandRow& row, const Command& command);
std::vector<Option> options_of(const CommandRow& row, const Command& command);

// Every option of the commands of a noun, or of all commands where it is empty.
std::vector<Option> options_about(std::string_view noun);

}  // namespace lrpt
