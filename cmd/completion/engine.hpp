// What a shell offers for the word that is being typed. The scripts in share/completions hand over
// the words of the line by a hidden command: `lrpt __complete -- WORD...`, the last of which is the
// one to go on with, and may be empty.
#pragma once

#include "base/error.hpp"

#include <string>
#include <vector>

namespace lrpt {

// A line for each word: the word, and after a tab what it means. ":file" stands for the names of
// files, which the shell knows best. Nothing where there is nothing to offer.
std::string completions(const std::vector<std::string>& words);

// Prints them. Whatever goes wrong, a person in the middle of a line hears nothing of it.
Exit complete(const std::vector<std::string>& words) noexcept;

}  // namespace lrpt
