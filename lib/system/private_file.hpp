// Files that hold casework, or figures of it: readable by their owner only, made whole or not at
// all.
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

// The same for a text, into a folder that is there, as long as the text: a key, all that is held on
// a person.
void make_private_text(const std::string& path, std::string_view text);

// The whole of a file that only its owner may open. Throws Error: (no input) where there is no such
// file, (not permitted) where others may open it or it cannot be read.
std::string private_text(const std::string& path);

// Writes a file that programs make again and again, such as a page of figures: at every moment its
// name has the whole old text or the whole new one, and its mode is 0600 whatever the umask. What
// is there already is replaced only where it is a plain file, and empty or with the same first line
// as the new text: an older one of its kind. Throws Error: (cannot create) for a symbolic link, for
// anything else that is there, or where nothing can be made; (cannot write) where the text does not
// fit. Then nothing has changed and no file is left behind.
void replace_private_file(const std::string& path, std::string_view text);

// The same into a folder of one's own, which is made, private, where it is missing. Throws Error as
// well (not permitted) where others may write in the folder.
void write_private_file(const std::string& path, std::string_view text);

}  // namespace lrpt
