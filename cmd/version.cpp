#include "cmd/version.hpp"

#include "casework/errors.hpp"

#include <fmt/format.h>

namespace lrpt {

std::string version_text() {
    return fmt::format("lrpt {}\n{}\n", LRPT_VERSION, storage_versions());
}

}  // namespace lrpt
