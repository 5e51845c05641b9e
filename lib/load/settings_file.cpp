#include "load/settings_file.hpp"

#include "base/text.hpp"
#include "load/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace lrpt {

namespace {

constexpr std::int64_t largest_number = 86'400;  // a day of seconds

class SettingsReader {
  public:
    SettingsReader(const std::string& path, SettingsLayer layer, Settings& settings)
        : path_(path), layer_(layer), settings_(settings) {}

    void read(const TomlNode& table, const std::string& prefix) {
        for (const TomlNode& node : table.entries) {
            const std::string name = prefix + node.key;
            if (node.kind == TomlKind::table && begins_a_setting(name)) {
                read(node, name + ".");
            } else {
                read_value(name, node);
            }
        }
    }

  private:
    // The names that may have been meant: of settings, or of the tables that they stand in.
    static std::vector<std::string_view> names_near(const std::string& name) {
        std::vector<std::string_view> names = setting_names();
        if (name.find('.') != std::string::npos) return names;
        for (std::string_view& setting : names)
            setting = setting.substr(0, setting.find('.'));
        return names;
    }

    // True for the tables of lrpt.toml: "database" of "database.path".
    static bool begins_a_setting(const std::string& name) {
        for (const std::string_view setting : setting_names()) {
            if (setting.starts_with(name + ".")) return true;
        }
        return false;
    }

    void read_value(const std::string& name, const TomlNode& node) {
        const Setting* setting = setting_named(name);
        if (setting == nullptr) {
            refuse(node,
                   fmt::format("unknown setting \"{}\"", printable(name)),
                   did_you_mean(name, names_near(name)));
        }
        if (setting->owner == SettingOwner::trust && layer_ == SettingsLayer::person) {
            refuse(
                node,
                fmt::format("\"{}\" is set by the trust and cannot be changed in your own settings",
                            name),
                {"Ask whoever looks after lrpt: it belongs in /etc/lrpt/lrpt.toml"});
        }
        settings_.set(name, {value_text(*setting, node), origin(node)});
    }

    std::string value_text(const Setting& setting, const TomlNode& node) {
        switch (setting.type) {
            case SettingType::yes_no: return yes_no_text(setting, node);
            case SettingType::number: return number_text(setting, node);
            case SettingType::list: return list_text(setting, node);
            case SettingType::choice: return choice_text(setting, node);
            case SettingType::text: break;
        }
        if (node.kind != TomlKind::text) {
            refuse(node, fmt::format("\"{}\" must be text in quotation marks", setting.name));
        }
        return node.text;
    }

    std::string yes_no_text(const Setting& setting, const TomlNode& node) {
        if (node.kind != TomlKind::truth) {
            refuse(node, fmt::format("\"{}\" must be true or false", setting.name));
        }
        return node.number == 1 ? "true" : "false";
    }

    std::string number_text(const Setting& setting, const TomlNode& node) {
        if (node.kind != TomlKind::number || node.number < 1 || node.number > largest_number) {
            refuse(node,
                   fmt::format(
                       "\"{}\" must be a whole number from 1 to {}", setting.name, largest_number));
        }
        return std::to_string(node.number);
    }

    std::string list_text(const Setting& setting, const TomlNode& node) {
        const std::vector<TomlNode>& values = node.entries;
        const auto is_value = [](const TomlNode& value) {
            return value.kind == TomlKind::text && value.text.find(',') == std::string::npos;
        };
        if (node.kind != TomlKind::list || !std::all_of(values.begin(), values.end(), is_value)) {
            refuse(node,
                   fmt::format("\"{}\" must be a list of texts: [\"one\", \"another\"]",
                               setting.name));
        }
        std::vector<std::string> texts;
        for (const TomlNode& value : values)
            texts.push_back(value.text);
        return joined(texts, ", ");
    }

    std::string choice_text(const Setting& setting, const TomlNode& node) {
        const auto choices = split(setting.choices, ',');
        std::string typed = node.text;
        if (std::find(choices.begin(), choices.end(), typed) == choices.end()) {
            refuse(node,
                   fmt::format("\"{}\" must be one of {}", setting.name, fmt::join(choices, ", ")),
                   did_you_mean(typed, choices));
        }
        return typed;
    }

    std::string origin(const TomlNode& node) const {
        return fmt::format("{}:{}", path_, node.line);
    }

    [[noreturn]] void refuse(const TomlNode& node,
                             const std::string& problem,
                             std::vector<std::string> advice = {}) const {
        throw Error{Exit::configuration, place_in_file(path_, node) + problem, std::move(advice)};
    }

    const std::string& path_;
    SettingsLayer layer_;
    Settings& settings_;
};

}  // namespace

void read_settings(const std::string& path, SettingsLayer layer, Settings& settings) {
    const TomlNode text = read_toml(path);
    SettingsReader{path, layer, settings}.read(text, "");
}

}  // namespace lrpt
