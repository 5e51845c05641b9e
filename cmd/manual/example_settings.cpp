#include "cmd/manual/example_settings.hpp"

#include "base/text.hpp"
#include "model/settings.hpp"
#include "render/wrapped.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::string value_in_toml(const Setting& setting) {
    switch (setting.type) {
        case SettingType::yes_no:
        case SettingType::number: return std::string{setting.fallback};
        case SettingType::list: return "[]";
        case SettingType::text:
        case SettingType::choice: break;
    }
    return fmt::format("\"{}\"", setting.fallback);
}

std::string_view table_of(const Setting& setting) {
    return setting.name.substr(0, setting.name.find('.'));
}

std::string setting_lines(const Setting& setting) {
    std::string meaning{setting.meaning};
    if (!setting.choices.empty())
        meaning += fmt::format(". One of {}", fmt::join(split(setting.choices, ','), ", "));
    const std::string_view key = setting.name.substr(table_of(setting).size() + 1);
    return wrapped("# ", meaning, std::nullopt) +
           fmt::format("#{} = {}\n", key, value_in_toml(setting));
}

}  // namespace

std::string example_settings() {
    std::string text =
        "# Settings of lrpt; man lrpt.toml says who may set what. Each line shows what holds "
        "where\n"
        "# nobody sets it: take its first \"#\" away to set it. Then: lrpt config check\n";
    std::string_view table;
    for (const Setting& setting : settings_table()) {
        if (table_of(setting) != table) {
            table = table_of(setting);
            text += fmt::format("\n[{}]\n", table);
        }
        text += setting_lines(setting);
    }
    return text;
}

}  // namespace lrpt
