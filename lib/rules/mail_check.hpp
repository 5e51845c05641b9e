// The last look at a mail before it goes: nobody's name may stand in it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// The words of a text in small letters: letters, digits and what is not ASCII belong to a word.
std::set<std::string> words_of(std::string_view text);

// What belongs to people: names, and numbers, addresses and the like.
struct PersonalValues {
    std::vector<std::string> names = {};
    std::vector<std::string> others = {};
};

// Whether anything personal stands in the text: a whole name, a word of a name of three letters or
// more, or another value as a whole. `own_words` are those that such a mail holds whoever it is
// about: a part of a name that is one of them ("May", a login) is no sign, the whole name is.
bool holds_personal_data(std::string_view text,
                         const PersonalValues& values,
                         const std::set<std::string>& own_words);

}  // namespace lrpt
