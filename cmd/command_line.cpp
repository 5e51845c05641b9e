#include "cmd/command_line.hpp"

#include "base/text.hpp"
#include "cmd/command_table.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <list>

namespace lrpt {

namespace {

// "-q,--quiet" is kept as "quiet".
std::string_view long_name(const Option& option) {
    return spellings(option).back().substr(2);
}

// Takes the next word that is neither an option of the noun nor the value of one out of the line.
// Returns nothing where there is none.
std::optional<std::string> take_word(std::list<std::string>& words, std::string_view noun) {
    const bool word_first = !words.empty() && !is_option(words.front());
    const std::vector<Option> options = word_first ? std::vector<Option>{} : options_about(noun);
    for (auto word = words.begin(); word != words.end(); ++word) {
        if (*word == "--") return std::nullopt;
        if (takes_next_word(options, *word)) {
            if (++word == words.end()) return std::nullopt;
        } else if (!is_option(*word)) {
            std::string taken = *word;
            words.erase(word);
            return taken;
        }
    }
    return std::nullopt;
}

[[noreturn]] void refuse_word(const std::string& said,
                              std::string_view word,
                              const std::vector<std::string_view>& known,
                              std::string_view before) {
    const auto near = nearest_words(word, known);
    std::vector<std::string> advice;
    for (const std::string& one : near)
        advice.push_back(fmt::format("Did you mean: lrpt {}{}", before, one));
    if (near.empty()) advice.push_back(fmt::format("All of them: lrpt {}--help", before));
    throw Error{Exit::usage, said, advice, near};
}

// "case condition add": some verbs are of two words. Takes the second where it belongs to one.
const CommandRow* row_of_two_words(std::string_view noun,
                                   const std::string& verb,
                                   std::list<std::string>& words) {
    const auto verbs = verbs_of(noun);
    const bool goes_on = std::any_of(verbs.begin(), verbs.end(), [&](std::string_view known) {
        return known.starts_with(verb + " ");
    });
    if (!goes_on) return nullptr;
    std::list<std::string> rest = words;
    const auto second = take_word(rest, noun);
    if (!second) return nullptr;
    const CommandRow* row = command_row(noun, verb + " " + *second);
    if (row != nullptr) words = std::move(rest);
    return row;
}

const CommandRow& row_for(std::string_view noun, std::list<std::string>& words) {
    const auto nouns = all_nouns();
    if (std::find(nouns.begin(), nouns.end(), noun) == nouns.end()) {
        refuse_word(fmt::format("\"{}\" is not an lrpt command", printable(noun)), noun, nouns, "");
    }
    // A noun without verbs is a command by itself, and what follows are its operands.
    if (verbs_of(noun).empty()) return *command_row(noun, "");
    const auto verb = take_word(words, noun);
    if (const CommandRow* row = row_of_two_words(noun, verb.value_or(""), words)) return *row;
    const CommandRow* row = command_row(noun, verb.value_or(""));
    if (row != nullptr) return *row;
    const std::string problem = verb ? fmt::format("{} has no verb \"{}\"", noun, printable(*verb))
                                     : fmt::format("{} needs a verb", noun);
    refuse_word(problem, verb.value_or(""), verbs_of(noun), std::string{noun} + " ");
}

// What help calls a command's operands: those in brackets may be left out.
std::size_t required_operands(const Command& command) {
    return static_cast<std::size_t>(
        std::count_if(command.operands.begin(), command.operands.end(), [](const auto& operand) {
            return !operand.starts_with('[');
        }));
}

class Parser {
  public:
    Parser(const CommandRow& row, const Command& command)
        : name_(command_name(row)), command_(command), options_(options_of(row, command)) {}

    Arguments parse(const std::list<std::string>& words) {
        refuse_swallowed_options(words);
        CLI::App parser;
        parser.set_help_flag();
        parser.allow_extras();
        std::map<const Option*, std::vector<std::string>> found;
        const std::vector<const Option*> typed = options_typed(words);
        for (const Option* option : typed) {
            if (option->value.empty()) {
                parser.add_flag(option->name)
                    ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
            } else {
                parser.add_option(option->name, found[option])
                    ->type_size(1)
                    ->allow_extra_args(false);
            }
        }
        run(parser, words);
        Arguments arguments;
        for (const Option* option : typed) {
            const std::string name{long_name(*option)};
            if (option->value.empty()) {
                if (parser.count("--" + name) > 0) arguments.add(name, "");
                continue;
            }
            for (const std::string& value : found[option])
                add(arguments, *option, value);
        }
        arguments.operands = operands(parser.remaining());
        return arguments;
    }

  private:
    // CLI11 takes its time over each option that it is told of. One of a single letter may stand
    // among others in a word.
    std::vector<const Option*> options_typed(const std::list<std::string>& words) const {
        std::vector<const Option*> typed;
        for (const Option& option : options_) {
            const bool short_too = option.name.find(',') != std::string::npos;
            const bool stands_there =
                std::any_of(words.begin(), words.end(), [&](const std::string& word) {
                    return word.substr(0, word.find('=')) == option.name;
                });
            if (short_too || stands_there) typed.push_back(&option);
        }
        return typed;
    }

    // CLI11 would take the next option for the value of this one.
    void refuse_swallowed_options(const std::list<std::string>& words) const {
        for (auto word = words.begin(); word != words.end() && *word != "--"; ++word) {
            refuse_empty_value(*word);
            if (!takes_next_word(options_, *word)) continue;
            const auto next = std::next(word);
            const bool missing = next == words.end() || next->starts_with("--");
            if (missing) {
                throw Error{Exit::usage,
                            fmt::format("{} needs a value", *word),
                            {fmt::format("For one that begins with dashes: {}=VALUE", *word)}};
            }
            word = next;
        }
    }

    // "--today=" has nothing behind it.
    void refuse_empty_value(std::string_view word) const {
        const bool joined_to_nothing = word.starts_with("--") && word.ends_with('=');
        if (!joined_to_nothing || !takes_next_word(options_, word.substr(0, word.size() - 1)))
            return;
        throw Error{Exit::usage, fmt::format("{} needs a value", word.substr(0, word.size() - 1))};
    }

    void run(CLI::App& parser, const std::list<std::string>& words) const {
        std::vector<std::string> reversed(words.rbegin(), words.rend());
        try {
            parser.parse(reversed);
        } catch (const CLI::ParseError& error) {
            throw Error{Exit::usage,
                        fmt::format("{}: {}", name_, printable(error.what())),
                        {fmt::format("See: lrpt {} --help", name_)}};
        }
    }

    void add(Arguments& arguments, const Option& option, const std::string& value) const {
        const std::string name{long_name(option)};
        if (value.empty()) throw Error{Exit::usage, fmt::format("--{} is empty", name)};
        if (!option.repeats && arguments.has(name)) {
            throw Error{Exit::usage, fmt::format("--{} is given twice", name)};
        }
        const auto& choices = option.choices;
        const bool known =
            choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end();
        if (!known) {
            std::vector<std::string> advice{fmt::format("Choose: {}", fmt::join(choices, ", "))};
            for (std::string& line : did_you_mean(value, choices))
                advice.push_back(std::move(line));
            throw Error{
                Exit::usage,
                fmt::format("--{}: \"{}\" is not one of the choices", name, printable(value)),
                std::move(advice),
                nearest_words(value, choices)};
        }
        arguments.add(name, value);
    }

    std::vector<std::string> operands(const std::vector<std::string>& rest) const {
        std::vector<std::string> found;
        bool options_over = false;
        for (const std::string& word : rest) {
            if (word == "--" && !options_over) {
                options_over = true;
            } else if (!options_over && is_option(word)) {
                refuse_option(word);
            } else {
                found.push_back(word);
            }
        }
        if (found.size() > command_.operands.size()) {
            throw Error{
                Exit::usage,
                fmt::format(
                    "{} does not take \"{}\"", name_, printable(found[command_.operands.size()])),
                {fmt::format("See: lrpt {} --help", name_)}};
        }
        if (found.size() < required_operands(command_)) {
            throw Error{Exit::usage,
                        fmt::format("{} needs {}", name_, command_.operands[found.size()]),
                        {fmt::format("See: lrpt {} --help", name_)}};
        }
        return found;
    }

    [[noreturn]] void refuse_option(const std::string& word) const {
        const std::string_view typed = std::string_view{word}.substr(0, word.find('='));
        std::vector<std::string_view> known;
        for (const Option& option : options_) {
            for (const std::string_view name : spellings(option))
                known.push_back(name);
        }
        std::vector<std::string> advice = did_you_mean(typed, known);
        if (advice.empty()) advice.push_back(fmt::format("See: lrpt {} --help", name_));
        throw Error{Exit::usage,
                    fmt::format("{} has no option \"{}\"", name_, printable(typed)),
                    std::move(advice),
                    nearest_words(typed, known)};
    }

    std::string name_;
    const Command& command_;
    std::vector<Option> options_;
};

bool asks_for_help(const std::list<std::string>& words) {
    for (const std::string& word : words) {
        if (word == "--") return false;
        if (word == "-h" || word == "--help") return true;
    }
    return false;
}

CommandLine help_about(std::list<std::string> words) {
    CommandLine line{.help = true};
    while (auto word = take_word(words, "")) {
        if (*word != "help") line.help_about.push_back(std::move(*word));
    }
    return line;
}

}  // namespace

CommandLine read_command_line(const std::vector<std::string>& words_typed) {
    std::list<std::string> words(words_typed.begin(), words_typed.end());
    if (asks_for_help(words)) return help_about(words);
    const auto noun = take_word(words, "");
    if (!noun || *noun == "help") {
        if (!noun && !words.empty()) {
            throw Error{Exit::usage,
                        fmt::format("\"{}\" does not say what to do", printable(words.front())),
                        {"All commands: lrpt --help"}};
        }
        return help_about(words);
    }
    const bool noun_alone =
        verbs_of(*noun).size() > 0 && command_row(*noun, "") == nullptr && words.empty();
    if (noun_alone) return {.help = true, .help_about = {*noun}};
    const CommandRow& row = row_for(*noun, words);
    CommandLine line{.row = &row, .command = row.describe()};
    line.arguments = Parser{row, line.command}.parse(words);
    return line;
}

}  // namespace lrpt
