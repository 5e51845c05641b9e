#include "cmd/completion/line_so_far.hpp"

#include "cmd/command_table.hpp"

namespace lrpt {

namespace {

std::string long_name(const Option& option) {
    return std::string{spellings(option).back().substr(2)};
}

}  // namespace

LineSoFar::LineSoFar(const std::vector<std::string>& words) : options_(options_about("")) {
    for (const std::string& word : words)
        take(word);
}

std::vector<std::string_view> LineSoFar::next_verbs() const {
    std::vector<std::string_view> next;
    if (!operands().empty()) return next;
    const std::string before = verb_.empty() ? "" : verb_ + " ";
    for (const std::string_view verb : verbs_of(noun_)) {
        if (!verb.starts_with(before)) continue;
        const std::string_view rest = verb.substr(before.size());
        if (rest.find(' ') == std::string_view::npos) next.push_back(rest);
    }
    return next;
}

void LineSoFar::take(const std::string& word) {
    if (waiting_ != nullptr) {
        arguments_.add(long_name(*waiting_), word);
        waiting_ = nullptr;
    } else if (word == "--") {
        options_over_ = true;
    } else if (!options_over_ && is_option(word)) {
        take_option(word);
    } else {
        take_word(word);
    }
}

void LineSoFar::take_option(const std::string& word) {
    const std::size_t equals = word.find('=');
    const Option* option = option_spelled(options_, word.substr(0, equals));
    if (option == nullptr) return;
    if (option->value.empty()) return arguments_.add(long_name(*option), "");
    if (equals == std::string::npos) {
        waiting_ = option;
    } else {
        arguments_.add(long_name(*option), word.substr(equals + 1));
    }
}

void LineSoFar::take_word(const std::string& word) {
    if (noun_.empty()) {
        noun_ = word;
        return stand_at("");
    }
    for (const std::string_view verb : next_verbs()) {
        if (verb == word) return stand_at(verb_.empty() ? word : verb_ + " " + word);
    }
    arguments_.operands.push_back(word);
}

void LineSoFar::stand_at(std::string verb) {
    verb_ = std::move(verb);
    row_ = command_row(noun_, verb_);
    command_ = row_ == nullptr ? Command{} : row_->describe();
    options_ = row_ == nullptr ? options_about(noun_) : options_of(*row_, command_);
}

}  // namespace lrpt
