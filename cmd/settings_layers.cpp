#include "base/text.hpp"
#include "cmd/app.hpp"
#include "load/settings_file.hpp"
#include "system/environment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace lrpt {

namespace {

constexpr const char* trust_file = "/etc/lrpt/lrpt.toml";
constexpr const char* trust_folder = "/etc/lrpt/conf.d";

// "Cannot look" is never "is not there": other settings would hold than were meant.
[[noreturn]] void refuse_unreadable(const std::string& path, const std::error_code& fault) {
    throw Error{Exit::configuration,
                fmt::format("{} cannot be looked at: {}", printable(path), fault.message())};
}

// The settings of all layers so far, and what is not in order in any of them: told at once.
struct Reading {
    Settings settings = {};
    std::vector<Error> faults = {};
};

void read_if_there(const std::string& path, SettingsLayer layer, Reading& reading) {
    std::error_code fault;
    const auto type = std::filesystem::status(path, fault).type();
    if (type == std::filesystem::file_type::not_found) return;
    if (fault) refuse_unreadable(path, fault);
    read_settings(path, layer, reading.settings, reading.faults);
}

void read_trust_layer(Reading& reading) {
    read_if_there(trust_file, SettingsLayer::trust, reading);
    std::error_code fault;
    std::vector<std::string> paths;
    std::filesystem::directory_iterator entry{trust_folder, fault};
    for (; !fault && entry != std::filesystem::directory_iterator{}; entry.increment(fault)) {
        if (entry->path().extension() == ".toml") paths.push_back(entry->path().string());
    }
    const bool absent = fault == std::errc::no_such_file_or_directory;
    if (fault && !absent) refuse_unreadable(trust_folder, fault);
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
        read_settings(path, SettingsLayer::trust, reading.settings, reading.faults);
    }
}

void read_own_layer(Reading& reading) {
    const bool has_home = environment_variable("HOME") || environment_variable("XDG_CONFIG_HOME");
    if (!has_home) return;
    read_if_there(user_config_folder() + "/lrpt.toml", SettingsLayer::person, reading);
}

// The service account's rights are for its own files, not for those that somebody names.
void refuse_other_files(const Arguments& arguments) {
    for (const std::string_view option : {"db", "config", "no-config"}) {
        if (!arguments.has(option)) continue;
        throw Error{
            Exit::not_permitted,
            fmt::format("--{} is not for a team's file: /etc/lrpt/lrpt.toml says which file it is",
                        option)};
    }
}

// A file that is named on the command line is a deliberate choice and may set what the trust sets.
void read_personal_layers(const Arguments& arguments, Reading& reading) {
    const auto named = arguments.value("config");
    const auto config = named ? named : environment_variable("LRPT_CONFIG");
    if (config) {
        read_settings(*config, SettingsLayer::trust, reading.settings, reading.faults);
    } else if (!arguments.has("no-config")) {
        read_own_layer(reading);
    }
    if (const auto path = environment_variable("LRPT_DB")) {
        reading.settings.set("database.path", {.text = *path, .origin = "LRPT_DB"});
    }
    if (const auto path = arguments.value("db")) {
        reading.settings.set("database.path", {.text = *path, .origin = "--db"});
    }
}

}  // namespace

Start start(const Arguments& arguments) {
    Reading reading;
    read_trust_layer(reading);
    Start begun{.caller = caller(reading.settings.text("team.account"))};
    if (begun.caller.through_service_account) {
        refuse_other_files(arguments);
    } else {
        if (arguments.has("no-config")) reading.settings = {};
        read_personal_layers(arguments, reading);
    }
    refuse_faults(reading.faults);
    begun.settings = std::move(reading.settings);
    return begun;
}

}  // namespace lrpt
