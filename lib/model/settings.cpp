#include "model/settings.hpp"

#include <array>

namespace lrpt {

std::span<const Setting> settings_table() {
    static constexpr std::array table{
        Setting{.name = "database.path",
                .fallback = "",
                .meaning = "The casework database. Empty: lrpt/lrpt.db in the user's data folder"},
        Setting{.name = "policy.file",
                .owner = SettingOwner::trust,
                .fallback = "",
                .meaning = "The trust's policy. Empty: the policy.toml that ships with lrpt"},
        Setting{
            .name = "letters.folder",
            .owner = SettingOwner::trust,
            .fallback = "",
            .meaning = "The trust's templates of sheets. Empty: the letters that ship with lrpt"},
        Setting{.name = "team.account",
                .owner = SettingOwner::trust,
                .fallback = "lrpt",
                .meaning = "The service account to which a team's casework file belongs"},
        Setting{.name = "display.hints",
                .type = SettingType::yes_no,
                .fallback = "true",
                .meaning = "Say what to type next, on a terminal"},
    };
    return table;
}

const Setting* setting_named(std::string_view name) {
    for (const Setting& setting : settings_table()) {
        if (setting.name == name) return &setting;
    }
    return nullptr;
}

std::vector<std::string_view> setting_names() {
    std::vector<std::string_view> names;
    for (const Setting& setting : settings_table())
        names.push_back(setting.name);
    return names;
}

void Settings::set(std::string_view name, SettingValue value) {
    values_.insert_or_assign(std::string{name}, std::move(value));
}

SettingValue Settings::value(std::string_view name) const {
    const auto found = values_.find(name);
    if (found != values_.end()) return found->second;
    const Setting* setting = setting_named(name);
    return {.text = setting == nullptr ? "" : std::string{setting->fallback}};
}

}  // namespace lrpt
