// How it is recorded that what a deadline asks for was done.
#pragma once

#include "model/deadline.hpp"

#include <string>

namespace lrpt {

// The command to type, without "lrpt": a deadline is met by what happened, and by nothing else.
std::string command_to_record(const DeadlineSubject& about, const DueDate& due);

}  // namespace lrpt
