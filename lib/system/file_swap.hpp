// Putting another casework file in the place of the one that is there, while nobody works in it.
#pragma once

#include <functional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace lrpt {

// The numbers of the other processes that have the file open, as far as this user may see.
std::vector<pid_t> processes_with_open(const std::string& path);

// `fill` is given the path of a new, empty, private file in the same folder. What it made of it
// then takes the name of the file that is there, in one moment; that one is kept beside it, with
// its journal, under its name and the ending, and the path of it is returned. A symbolic link is
// followed. Throws Error (busy) where somebody has the file open or locked, before or during the
// exchange: then the old one is in its place again; (cannot create) where the name with the ending
// is taken or nothing can be made there.
std::string swap_casework_file(const std::string& path,
                               const std::string& ending,
                               const std::function<void(const std::string&)>& fill);

}  // namespace lrpt
