#include "load/settings_file.hpp"

#include "base/text.hpp"
#include "load/text_file.hpp"
#include "load/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>

namespace lrpt {

namespace {

constexpr std::int64_t largest_number = 86'400;  // a day of seconds

enum class Part { key, value };

std::string_view without_remark(std::string_view value) {
    return trimmed(value.substr(0, value.find(" #")));
}

// The line that a fault stands on, and carets below the part that is meant. Nothing is shown behind
// an unknown key: who names the wrong file by mistake may have people in it.
std::vector<std::string> excerpt(const std::string& path, std::size_t number, Part part) {
    const std::string text = text_of_file(path);
    const auto lines = split(text, '\n');
    if (number == 0 || number > lines.size()) return {};
    const std::string_view line = trimmed(lines[number - 1]);
    const std::size_t equals = line.find('=');
    const std::string_view key = trimmed(line.substr(0, equals));
    std::string_view marked = key;
    if (part == Part::value && equals != std::string_view::npos)
        marked = without_remark(line.substr(equals + 1));
    const auto before = static_cast<std::size_t>(marked.data() - line.data());
    const std::string_view shown = line.substr(0, before + marked.size());
    const std::string margin = fmt::format("{} | ", number);
    return {margin + printable(shown),
            fmt::format("{:>{}}", "| ", margin.size()) +
                std::string(printable(line.substr(0, before)).size(), ' ') +
                std::string(printable(marked).size(), '^')};
}

class SettingsReader {
  public:
    SettingsReader(const std::string& path,
                   SettingsLayer layer,
                   Settings& settings,
                   std::vector<Error>& faults)
        : path_(path), layer_(layer), settings_(settings), faults_(faults) {}

    void read(const TomlNode& table, const std::string& prefix) {
        for (const TomlNode& node : table.entries) {
            const std::string name = prefix + node.key;
            if (node.kind == TomlKind::table && begins_a_setting(name)) {
                read(node, name + ".");
            } else {
                keep_or_note(name, node);
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

    // A fault does not keep the others from being found.
    void keep_or_note(const std::string& name, const TomlNode& node) {
        try {
            read_value(name, node);
        } catch (const Error& fault) {
            faults_.push_back(fault);
        }
    }

    void read_value(const std::string& name, const TomlNode& node) {
        const Setting* setting = setting_named(name);
        if (setting == nullptr) {
            refuse({node, Part::key},
                   fmt::format("unknown setting \"{}\"", printable(name)),
                   did_you_mean(name, names_near(name)));
        }
        if (setting->owner == SettingOwner::trust && layer_ == SettingsLayer::person) {
            refuse(
                {node, Part::key},
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
            refuse({node}, fmt::format("\"{}\" must be text in quotation marks", setting.name));
        }
        return node.text;
    }

    std::string yes_no_text(const Setting& setting, const TomlNode& node) {
        if (node.kind != TomlKind::truth) {
            refuse({node}, fmt::format("\"{}\" must be true or false", setting.name));
        }
        return node.number == 1 ? "true" : "false";
    }

    std::string number_text(const Setting& setting, const TomlNode& node) {
        if (node.kind != TomlKind::number || node.number < 1 || node.number > largest_number) {
            refuse({node},
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
            refuse({node},
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
            refuse({node},
                   fmt::format("\"{}\" must be one of {}", setting.name, fmt::join(choices, ", ")),
                   did_you_mean(typed, choices));
        }
        return typed;
    }

    std::string origin(const TomlNode& node) const {
        return fmt::format("{}:{}", path_, node.line);
    }

    struct Spot {
        const TomlNode& node;
        Part part = Part::value;
    };

    [[noreturn]] void refuse(const Spot& spot,
                             const std::string& problem,
                             const std::vector<std::string>& meant = {}) const {
        std::vector<std::string> advice = excerpt(path_, spot.node.line, spot.part);
        advice.insert(advice.end(), meant.begin(), meant.end());
        throw Error{
            Exit::configuration, place_in_file(path_, spot.node) + problem, std::move(advice)};
    }

    const std::string& path_;
    SettingsLayer layer_;
    Settings& settings_;
    std::vector<Error>& faults_;
};

}  // namespace

void read_settings(const std::string& path,
                   SettingsLayer layer,
                   Settings& settings,
                   std::vector<Error>& faults) {
    const TomlNode text = read_toml(path);
    SettingsReader{path, layer, settings, faults}.read(text, "");
}

void read_settings(const std::string& path, SettingsLayer layer, Settings& settings) {
    std::vector<Error> faults;
    read_settings(path, layer, settings, faults);
    refuse_faults(faults);
}

void refuse_faults(const std::vector<Error>& faults) {
    if (faults.empty()) return;
    if (faults.size() == 1) throw Error{faults.front()};
    std::vector<std::string> advice;
    for (const Error& fault : faults) {
        advice.emplace_back(fault.what());
        for (const std::string& line : fault.advice)
            advice.push_back("  " + line);
    }
    throw Error{Exit::configuration,
                fmt::format("{} settings are not in order", faults.size()),
                std::move(advice)};
}

}  // namespace lrpt
