// A folder of one test's own, gone with everything in it when the test is over.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace lrpt::test {

class TemporaryFolder {
  public:
    TemporaryFolder()
        : path_((std::filesystem::temp_directory_path() / "lrpt-test-XXXXXX").string()) {
        if (::mkdtemp(path_.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    const std::string& path() const { return path_; }
    std::string file(std::string_view name) const { return path_ + "/" + std::string{name}; }

    // Writes a file that nobody else may read, and returns its path.
    std::string write(std::string_view name, std::string_view text) const {
        namespace fs = std::filesystem;
        std::ofstream{file(name), std::ios::binary} << text;
        fs::permissions(file(name), fs::perms::owner_read | fs::perms::owner_write);
        return file(name);
    }

    // How many files and folders there are in it.
    std::size_t count() const {
        std::size_t entries = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator{path_})
            ++entries;
        return entries;
    }

  private:
    std::string path_;
};

}  // namespace lrpt::test
