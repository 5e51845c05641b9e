// A lock between runs of the program, which the machine takes back from a run that died.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace lrpt {

// Holds an exclusive flock(2) on a file for as long as it lives. No child inherits it.
class FileLock {
  public:
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

  private:
    friend std::optional<FileLock> try_lock(const std::string& path);
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}

    int descriptor_ = -1;
};

// Takes the lock, making the file, readable by its owner only, where there is none; it is never
// removed, as two runs could then lock two files of one name. Returns nothing where another run
// holds it, without waiting. Throws Error (not permitted) for a symbolic link, for what is no plain
// file and for a file that others may open, (cannot create) where it cannot be made.
std::optional<FileLock> try_lock(const std::string& path);

// The file to lock for one kind of work on a casework file: "lrpt.db-sending" beside lrpt.db, also
// where a symbolic link leads to that. SQLite's own files beside it end in -journal, -wal and -shm.
std::string lock_path(const std::string& casework_file, std::string_view work);

}  // namespace lrpt
