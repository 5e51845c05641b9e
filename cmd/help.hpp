// Help pages, made from the command table.
#pragma once

#include <string>
#include <vector>

namespace lrpt {

// The page about nothing in particular, a noun, a command, or a topic (dates, exit-codes, json).
// Throws Error (usage) where there is nothing of that name.
std::string help_page(const std::vector<std::string>& about);

}  // namespace lrpt
