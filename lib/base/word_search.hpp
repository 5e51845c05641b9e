// Looking for words in bytes: whether anything of what was removed is still there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What to look for, so that a part of a value is found as well: the value itself where it is short,
// else pieces of it that follow one another. Values that are too short to mean anything when they
// are found, of three letters or fewer, give none.
std::vector<std::string> telling_pieces(const std::vector<std::string>& values);

// Those of the pieces that are somewhere in the bytes, in their order.
std::vector<std::string> pieces_in(std::string_view bytes, const std::vector<std::string>& pieces);

}  // namespace lrpt
