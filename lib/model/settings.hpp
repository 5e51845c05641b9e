// The settings table: each setting's name, default and meaning, once. The reader of lrpt.toml, the
// printed list and the refusals walk it; a later setting is one row.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// A list is kept as its values with commas between.
enum class SettingType { text, yes_no, number, list, choice };

// Which files may set it. `trust`: rules are the trust's, so a person's own file may not change
// them.
enum class SettingOwner { anybody, trust };

struct Setting {
    std::string_view name;  // "database.path": table and key of lrpt.toml
    SettingType type = SettingType::text;
    SettingOwner owner = SettingOwner::anybody;
    std::string_view fallback;
    std::string_view meaning;
    std::string_view choices = {};  // of a choice, with commas between
};

std::span<const Setting> settings_table();

// Returns nothing (null) where no setting has the name.
const Setting* setting_named(std::string_view name);

std::vector<std::string_view> setting_names();

// What a setting is and who said so.
struct SettingValue {
    std::string text = {};
    std::string origin = "built in";
};

// Values by name; a setting that nobody set has its fallback.
class Settings {
  public:
    void set(std::string_view name, SettingValue value);
    SettingValue value(std::string_view name) const;
    std::string text(std::string_view name) const { return value(name).text; }
    bool flag(std::string_view name) const { return text(name) == "true"; }
    int number(std::string_view name) const;
    std::vector<std::string> list(std::string_view name) const;

  private:
    std::map<std::string, SettingValue, std::less<>> values_;
};

}  // namespace lrpt
