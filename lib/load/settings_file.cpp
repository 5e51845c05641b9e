#include "load/settings_file.hpp"

#include "base/text.hpp"
#include "load/toml_reader.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

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
        if (setting.type == SettingType::yes_no) {
            if (!node.is_boolean()) {
                refuse(node, fmt::format("\"{}\" must be true or false", setting.name));
            }
            return node.as_boolean()->get() ? "true" : "false";
        }
        if (!node.is_string()) {
            refuse(node, fmt::format("\"{}\" must be text in quotation marks", setting.name));
        }
        return node.as_string()->get();
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
