// The casework file as it is at one moment, in memory: for sealing it, and for proving what was
// unsealed. No byte of it is ever on a disk.
#pragma once

#include "store/database.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

class FileImage {
  public:
    // Copies the file a few pages at a time while others go on writing; each step holds them up for
    // a moment. A file that is written to all the while is copied in one step after a number of
    // tries, which holds them up for as long as reading it takes. Throws SQLite's own complaints,
    // and Error (fault) where it does not fit into memory.
    static FileImage of(Database& database);

    std::string_view bytes() const { return bytes_; }

  private:
    FileImage(std::unique_ptr<SQLite::Database> copy, std::string_view bytes)
        : copy_(std::move(copy)), bytes_(bytes) {}

    std::unique_ptr<SQLite::Database> copy_;  // owns the bytes
    std::string_view bytes_;
};

// What an image proved to be.
struct ImageProof {
    FileInfo info = {};
    int cases = 0;
    std::string last_entry_at = {};  // of the audit trail; empty where it has none
};

// Holds an image against everything that a casework file must be: ours, no newer, whole, every
// reference leading somewhere, every page in order. Throws Error (data) for one that is not.
ImageProof prove(std::string_view image);

}  // namespace lrpt
