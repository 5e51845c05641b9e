// The words of a line that is still being typed, as far as they can be understood.
#pragma once

#include "cmd/command.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

class LineSoFar {
  public:
    // The words before the one that is being typed. What is wrong with them is passed over: it is
    // told when the line is entered.
    explicit LineSoFar(const std::vector<std::string>& words);

    const std::string& noun() const { return noun_; }
    const std::string& verb() const { return verb_; }

    // The words that may go on from the verb so far: "add" and "decide" after "case condition".
    std::vector<std::string_view> next_verbs() const;

    // Null where the noun and the verb so far are no command.
    const CommandRow* row() const { return row_; }
    const Command& command() const { return command_; }

    const std::vector<Option>& options() const { return options_; }
    bool options_are_over() const { return options_over_; }
    const std::vector<std::string>& operands() const { return arguments_.operands; }

    // The options that were given so far, with their values.
    const Arguments& arguments() const { return arguments_; }

    // The option whose value is being typed. Null where it is none.
    const Option* waiting() const { return waiting_; }

  private:
    void take(const std::string& word);
    void take_option(const std::string& word);
    void take_word(const std::string& word);
    void stand_at(std::string verb);

    std::string noun_;
    std::string verb_;
    const CommandRow* row_ = nullptr;
    Command command_ = {};
    std::vector<Option> options_;
    bool options_over_ = false;
    Arguments arguments_ = {};
    const Option* waiting_ = nullptr;
};

}  // namespace lrpt
