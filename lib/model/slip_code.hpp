// The code on the slip that says that arrangements were confirmed: short enough to be read out on
// the telephone, and with a character more that finds most slips of the pen.
#pragma once

#include <string>
#include <string_view>

namespace lrpt {

// The code of a text: "7K3QM-9XZ2T-C". Digits and letters but I, L, O and U (Crockford's base 32):
// two groups of five from a digest of the text, and a check character.
std::string slip_code(std::string_view text);

// Reads a code as people type it: small letters, O for 0, I or L for 1, with or without dashes and
// spaces. Throws Error (usage) for what has not the form of a code, and (data) where the check
// character says that one is mistyped.
std::string read_slip_code(std::string_view typed);

}  // namespace lrpt
