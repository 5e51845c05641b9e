// The values that an option or an operand may have, by the word that stands for it in help: REF,
// LOGIN, FILE.
#pragma once

#include "cmd/completion/line_so_far.hpp"
#include "store/completion_store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// ":file" in the place of a word: the shell completes the name of a file itself.
inline constexpr std::string_view any_file = ":file";

// Those that begin as the word does, as far as a shell can be told; no more of the casework file
// than references, logins and numbers, and nothing of a team's. Throws where a file cannot be read.
std::vector<Completion> values_beginning(const LineSoFar& line,
                                         std::string_view stands_for,
                                         const std::string& beginning);

}  // namespace lrpt
