// How the program ends where all has gone well.
#pragma once

#include "base/error.hpp"

namespace lrpt {

// Ends the program at once. What it holds is not taken apart piece by piece: the system takes all
// of it back. Only where everything is written and nothing is half done.
[[noreturn]] void leave(Exit exit);

}  // namespace lrpt
