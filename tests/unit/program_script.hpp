// Little programs for tests that start one.
#pragma once

#include "tests/unit/temporary_folder.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace lrpt::test {

// Writes a shell script that can be started, and returns its path. It runs in no particular folder:
// what it writes goes beside "$0".
inline std::string script(const TemporaryFolder& folder, std::string_view lines) {
    const std::string path = folder.write("program", "#!/bin/sh\n" + std::string{lines} + "\n");
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

inline std::string whole_file(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace lrpt::test
