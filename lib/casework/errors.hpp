// What stopped a command, in one form, whatever it was; and what the storage is made of.
#pragma once

#include "base/error.hpp"

#include <string>

namespace lrpt {

// The exception that is being handled, as an Error. Only inside a catch block. An exception that is
// nobody's is a fault of lrpt, and its message has no data in it.
Error current_error();

// "SQLite 3.40.1, casework file version 1".
std::string storage_versions();

}  // namespace lrpt
