// The last look at a mail before it goes: nobody's name may stand in it.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// The words of a text in small letters: letters, digits and what is not ASCII belong to a word.
std::set<std::string> words_of(std::string_view text);

// Whether any of the names stands in the text: the whole of it, or one of its words of three
// letters or more. `own_words` are those that such a mail holds whoever it is about: a part of a
// name that is one of them ("May", a login) is no sign, the whole name is.
bool holds_a_name(std::string_view text,
                  const std::vector<std::string>& names,
                  const std::set<std::string>& own_words);

}  // namespace lrpt
