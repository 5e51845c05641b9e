// lrpt.toml: settings by table and key, every one of the settings table and no other.
#pragma once

#include "model/settings.hpp"

#include <string>

namespace lrpt {

// Whose file it is: a person's own may not change what belongs to the trust.
enum class SettingsLayer { trust, person };

// Reads a file over the settings so far: later layers win. Throws Error (configuration) naming
// file, line and key for an unknown setting, a wrong type and a setting of another owner.
void read_settings(const std::string& path, SettingsLayer layer, Settings& settings);

}  // namespace lrpt
