#include "system/leave.hpp"

#include <unistd.h>

namespace lrpt {

void leave(Exit exit) {
    _exit(static_cast<int>(exit));
}

}  // namespace lrpt
