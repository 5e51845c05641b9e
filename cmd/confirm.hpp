// What cannot be taken back is confirmed by typing the name of what it is done to.
#pragma once

#include "cmd/app.hpp"

#include <string>

namespace lrpt {

// What to add to the options of a command that asks.
Option confirm_option(const std::string& value);

// Whether --confirm has the word, or, on a terminal, the person types it; they are told what will
// be done. Throws Error (usage) where the option has another word, or is missing and nobody can be
// asked.
bool confirmed(App& app, const Arguments& arguments, const std::string& word);

// What is said, and the status, where somebody did not go on.
Exit not_gone_on(App& app);

}  // namespace lrpt
