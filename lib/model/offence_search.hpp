// An offence by a word or two, for people who do not know its code.
#pragma once

#include "model/offence.hpp"

#include <string_view>
#include <vector>

namespace lrpt {

// The offences that every word typed fits: a word of the title, of the short name or the code, the
// beginning or a part of one, or initials ("abh"); where there are none, a word with a slip in it.
// The best first; of equals attempts and the like come last, then the shorter title comes first.
// Nothing for text without a word.
std::vector<const Offence*> offences_like(const Catalogue& catalogue, std::string_view typed);

}  // namespace lrpt
