// What a command is: a row of the command table, the options it takes, and the function that does
// it. CLI11 stands behind this (command_line.cpp) and nowhere else.
#pragma once

#include "base/error.hpp"
#include "model/staff.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

class App;

struct Option {
    std::string name;        // "--offence", or "-q,--quiet"
    std::string value = {};  // what stands for its value in help; empty for a switch
    std::string help = {};
    std::vector<std::string_view> choices = {};
    bool repeats = false;
};

// "-q,--quiet" is typed as either.
std::vector<std::string_view> spellings(const Option& option);

// Whether a word begins as an option does; "-" alone is standard input.
bool is_option(std::string_view word);

// The option that a word names by itself, without a joined value. Null where none does.
const Option* option_spelled(const std::vector<Option>& options, std::string_view word);

// Whether the word is an option whose value is the word behind it.
bool takes_next_word(const std::vector<Option>& options, std::string_view word);

// What was typed, by long option name without its dashes.
class Arguments {
  public:
    bool has(std::string_view option) const { return values_.find(option) != values_.end(); }
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    std::optional<std::string> operand(std::size_t place) const;
    void add(std::string_view option, std::string value);

    std::vector<std::string> operands = {};  // the things acted on: a reference, a file, a rule

  private:
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

struct Example {
    std::string line;
    std::string meaning;
};

// What help and the parser need to know of a command. `run` is called once, after all of the line
// has been understood.
struct Command {
    std::string summary;
    std::vector<Example> examples = {};
    std::vector<std::string> operands = {};  // "REF", "FILE"; those in brackets may be left out
    bool lists = false;                      // takes --json, --csv, --fields and their like
    std::vector<Option> options = {};
    std::string notes = {};
    Exit (*run)(App& app, const Arguments& arguments) = nullptr;
};

// What a command does with the casework file. `changes` takes --dry-run, and --today only in a
// training file. `outside` is for files that are not the casework file: nobody does that with the
// rights of the service account but the account itself.
enum class Access { none, reads, changes, outside };

// A row of the command table. An empty verb is what the noun does by itself.
struct CommandRow {
    std::string_view noun;
    std::string_view verb;
    Access access = Access::none;
    std::vector<Role> roles;  // who may use it in a team's file; empty: everybody
    Command (*describe)() = nullptr;
};

}  // namespace lrpt
