#include "cmd/completion/engine.hpp"

#include "base/text.hpp"
#include "cmd/command_table.hpp"
#include "cmd/completion/line_so_far.hpp"
#include "cmd/completion/values.hpp"
#include "cmd/help.hpp"
#include "system/terminal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <exception>
#include <iterator>

namespace lrpt {

namespace {

using Completions = std::vector<Completion>;

void append(Completions& words, Completions more) {
    std::move(more.begin(), more.end(), std::back_inserter(words));
}

Completions nouns() {
    Completions words;
    for (const std::string_view noun : all_nouns())
        words.push_back({std::string{noun}, std::string{noun_summary(noun)}});
    words.push_back({"help", "The page of a command or a topic"});
    return words;
}

Completions subjects_of_help(const LineSoFar& line) {
    Completions words;
    const auto& about = line.operands();
    const auto subjects = about.empty() ? help_subjects() : verbs_of(about.front());
    for (const std::string_view subject : subjects)
        words.push_back({.word = std::string{subject.substr(0, subject.find(' '))}});
    return words;
}

Completions verbs(const LineSoFar& line) {
    Completions words;
    const std::string before = line.verb().empty() ? "" : line.verb() + " ";
    for (const std::string_view verb : line.next_verbs()) {
        const CommandRow* row = command_row(line.noun(), before + std::string{verb});
        words.push_back({std::string{verb}, row == nullptr ? "" : row->describe().summary});
    }
    return words;
}

Completions option_names(const LineSoFar& line) {
    Completions words;
    for (const Option& option : line.options()) {
        const std::string_view name = spellings(option).back();
        const bool given = line.arguments().has(name.substr(2));
        if (!given || option.repeats) words.push_back({std::string{name}, option.help});
    }
    return words;
}

// A file that cannot be read takes nothing from what is known without it.
Completions values_if_any(const LineSoFar& line,
                          std::string_view stands_for,
                          const std::string& beginning) {
    try {
        return values_beginning(line, stands_for, beginning);
    } catch (const std::exception&) {
        return {};
    }
}

Completions values_of(const LineSoFar& line, const Option& option, const std::string& beginning) {
    if (option.choices.empty()) return values_if_any(line, option.value, beginning);
    Completions words;
    for (const std::string_view choice : option.choices)
        words.push_back({.word = std::string{choice}});
    return words;
}

// "--state=op": the words that are offered repeat the option.
Completions joined_values(const LineSoFar& line, const std::string& word) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const Option* option = option_spelled(line.options(), name);
    if (option == nullptr) return {};
    Completions words = values_of(line, *option, word.substr(equals + 1));
    std::erase_if(words, [](const Completion& one) { return one.word == any_file; });
    for (Completion& one : words)
        one.word = name + "=" + one.word;
    return words;
}

Completions words_and_operands(const LineSoFar& line, const std::string& word) {
    if (line.noun().empty()) return nouns();
    if (line.noun() == "help") return subjects_of_help(line);
    Completions words = verbs(line);
    const std::size_t place = line.operands().size();
    const auto& operands = line.command().operands;
    if (place < operands.size()) append(words, values_if_any(line, operands[place], word));
    return words;
}

Completions offered(const LineSoFar& line, const std::string& word) {
    if (line.waiting() != nullptr) return values_of(line, *line.waiting(), word);
    if (line.options_are_over() || !word.starts_with('-')) return words_and_operands(line, word);
    return word.find('=') == std::string::npos ? option_names(line) : joined_values(line, word);
}

bool goes_on_from(const Completion& one, const std::string& word) {
    return one.word == any_file || lower_case(one.word).starts_with(lower_case(word));
}

}  // namespace

std::string completions(const std::vector<std::string>& words) {
    if (words.empty()) return {};
    const std::string& word = words.back();
    const LineSoFar line{{words.begin(), std::prev(words.end())}};
    std::string text;
    for (const Completion& one : offered(line, word)) {
        if (!goes_on_from(one, word)) continue;
        text += one.meaning.empty() ? fmt::format("{}\n", one.word)
                                    : fmt::format("{}\t{}\n", one.word, one.meaning);
    }
    return text;
}

Exit complete(const std::vector<std::string>& words) noexcept {
    try {
        Output out;
        out.write(completions(words));
        out.finish();
    } catch (...) {
        return Exit::done;
    }
    return Exit::done;
}

}  // namespace lrpt
