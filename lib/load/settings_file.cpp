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

    void read(const toml::table& table, const std::string& prefix) {
        for (const auto& [key, node] : table) {
            const std::string name = prefix + std::string{key.str()};
            const toml::table* inner = node.as_table();
            if (inner != nullptr && begins_a_setting(name)) {
                read(*inner, name + ".");
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

    void read_value(const std::string& name, const toml::node& node) {
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

    std::string value_text(const Setting& setting, const toml::node& node) {
        switch (setting.type) {
            case SettingType::yes_no: return yes_no_text(setting, node);
            case SettingType::number: return number_text(setting, node);
            case SettingType::list: return list_text(setting, node);
            case SettingType::choice: return choice_text(setting, node);
            case SettingType::text: break;
        }
        if (!node.is_string()) {
            refuse(node, fmt::format("\"{}\" must be text in quotation marks", setting.name));
        }
        return node.as_string()->get();
    }

    std::string yes_no_text(const Setting& setting, const toml::node& node) {
        if (!node.is_boolean()) {
            refuse(node, fmt::format("\"{}\" must be true or false", setting.name));
        }
        return node.as_boolean()->get() ? "true" : "false";
    }

    std::string number_text(const Setting& setting, const toml::node& node) {
        const auto number = node.value<std::int64_t>();
        if (!node.is_integer() || *number < 1 || *number > largest_number) {
            refuse(node,
                   fmt::format(
                       "\"{}\" must be a whole number from 1 to {}", setting.name, largest_number));
        }
        return std::to_string(*number);
    }

    std::string list_text(const Setting& setting, const toml::node& node) {
        const toml::array* values = node.as_array();
        const auto is_value = [](const toml::node& value) {
            return value.is_string() && value.as_string()->get().find(',') == std::string::npos;
        };
        if (values == nullptr || !std::all_of(values->begin(), values->end(), is_value)) {
            refuse(node,
                   fmt::format("\"{}\" must be a list of texts: [\"one\", \"another\"]",
                               setting.name));
        }
        std::vector<std::string> texts;
        for (const toml::node& value : *values)
            texts.push_back(value.as_string()->get());
        return joined(texts, ", ");
    }

    std::string choice_text(const Setting& setting, const toml::node& node) {
        const auto choices = split(setting.choices, ',');
        std::string typed = node.value_or(std::string{});
        if (std::find(choices.begin(), choices.end(), typed) == choices.end()) {
            refuse(node,
                   fmt::format("\"{}\" must be one of {}", setting.name, fmt::join(choices, ", ")),
                   did_you_mean(typed, choices));
        }
        return typed;
    }

    std::string origin(const toml::node& node) const {
        return fmt::format("{}:{}", path_, node.source().begin.line);
    }

    [[noreturn]] void refuse(const toml::node& node,
                             const std::string& problem,
                             std::vector<std::string> advice = {}) const {
        throw Error{
            Exit::configuration, place_in_file(path_, node.source()) + problem, std::move(advice)};
    }

    const std::string& path_;
    SettingsLayer layer_;
    Settings& settings_;
};

}  // namespace

void read_settings(const std::string& path, SettingsLayer layer, Settings& settings) {
    const toml::table text = read_toml(path);
    SettingsReader{path, layer, settings}.read(text, "");
}

}  // namespace lrpt
