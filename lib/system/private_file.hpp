// Files that hold casework: readable by their owner only, made whole or not at all.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace lrpt {

// Throws Error: (no input) where there is no such file, which is never confused with one that
// cannot be looked at, or no plain file; (not permitted) where others may read it or put another in
// its place, it lies on a network file system, or it cannot be looked at. Symbolic links are
// followed; what they lead to is checked.
void check_private_file(const std::string& path);

// True only where there surely is no such file. Throws Error (not permitted) where that cannot be
// told.
bool is_absent(const std::string& path);

std::uint64_t size_of_file(const std::string& path);

// Makes a file that was not there: `fill` is given the path of a new, empty, private file in the
// same folder, and only when it has returned does the file appear under its own name. The folder is
// made, private, where it is missing. Throws Error (cannot create) where the name is taken or
// nothing can be made there; no file is left behind.
void make_private_file(const std::string& path,
                       const std::function<void(const std::string&)>& fill);

// Writes a private file, in place of one of that name: the new one whole, or the old one left. The
// folder is made, private, where it is missing. Throws Error: (not permitted) where others may
// write in the folder, (cannot create) and (cannot write) where it cannot be done.
void write_private_file(const std::string& path, std::string_view text);

}  // namespace lrpt
