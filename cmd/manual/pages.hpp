// The manual: a page for lrpt, for each noun and for each command, lrpt.toml(5) and
// lrpt-formats(7), all from what --help and the settings table say. The build asks for them by a
// hidden command: `lrpt __manual` names the pages, `lrpt __manual PAGE DAY` prints one, and `lrpt
// __manual lrpt.toml` the settings file that a package installs.
#pragma once

#include "base/date.hpp"

#include <string>
#include <vector>

namespace lrpt {

// "lrpt.1", "lrpt-case-open.1", "lrpt.toml.5".
std::vector<std::string> manual_pages();

// Throws Error (usage) where there is no such page. The day stands at its foot.
std::string manual_page(const std::string& page, Date day);

// What follows __manual. Throws Error (usage) where it is neither nothing nor a page and a day.
std::string manual(const std::vector<std::string>& words);

}  // namespace lrpt
