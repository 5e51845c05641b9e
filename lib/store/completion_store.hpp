// What a shell may complete from the casework file: references, logins and numbers. Never a name.
#pragma once

#include "store/database.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct Completion {
    std::string word = {};
    std::string meaning = {};  // of a case, what is due on it first
};

// Each takes the beginning of a word and returns a hundred at most of those that go on from it.
// Cases are found by their index: the file may hold a million of them.

// The owner's own open cases first, then the newest.
std::vector<Completion> case_words(Database& database,
                                   const std::string& beginning,
                                   const std::string& owner);

// "RJ-2013-0142/3".
std::vector<Completion> meeting_words(Database& database, const std::string& beginning);

// Of the staff who have not left.
std::vector<Completion> login_words(Database& database, const std::string& beginning);

// "L-017": of the lawyers who are still in the directory.
std::vector<Completion> lawyer_words(Database& database, const std::string& beginning);

}  // namespace lrpt
