// lrpt.toml: settings by table and key, every one of the settings table and no other.
#pragma once

#include "base/error.hpp"
#include "model/settings.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Whose file it is: a person's own may not change what belongs to the trust.
enum class SettingsLayer { trust, person };

// Reads a file over the settings so far: later layers win. What is not in order is added to the
// faults, each with file, line, the line itself and what may have been meant: an unknown setting, a
// wrong type, a setting of another owner. Throws Error (configuration) for a text that is not TOML.
void read_settings(const std::string& path,
                   SettingsLayer layer,
                   Settings& settings,
                   std::vector<Error>& faults);

// The same, and throws what is not in order.
void read_settings(const std::string& path, SettingsLayer layer, Settings& settings);

// Throws Error (configuration) with all faults at once; returns where there is none.
void refuse_faults(const std::vector<Error>& faults);

}  // namespace lrpt
