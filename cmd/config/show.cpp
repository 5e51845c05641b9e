#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& setting_columns() {
    static const ListingShape shape{.kind = "setting-list",
                                    .item_kind = "setting",
                                    .columns = {{"name", "name", 9},
                                                {"value", "value", 8},
                                                {"origin", "origin", 7},
                                                {"locked", "locked", 6},
                                                {"meaning", "meaning", 1}}};
    return shape;
}

// A setting, or all of a table: "mail.from", "mail".
bool is_wanted(const Setting& setting, const std::optional<std::string>& name) {
    return !name || setting.name == *name || setting.name.starts_with(*name + ".");
}

std::vector<const Setting*> settings_wanted(const std::optional<std::string>& name) {
    std::vector<const Setting*> wanted;
    for (const Setting& setting : settings_table()) {
        if (is_wanted(setting, name)) wanted.push_back(&setting);
    }
    if (!wanted.empty()) return wanted;
    throw Error{Exit::usage,
                fmt::format("there is no setting \"{}\"", printable(name.value_or(""))),
                did_you_mean(name.value_or(""), setting_names()),
                nearest_words(name.value_or(""), setting_names())};
}

Exit run(App& app, const Arguments& arguments) {
    const auto wanted = settings_wanted(arguments.operand(0));
    ListingFormat format = app.listing_format();
    if (arguments.has("origin") && format.fields.empty())
        format.fields = {"name", "value", "origin", "locked"};
    ListingWriter listing{setting_columns(), format, app.writer()};
    for (const Setting* setting : wanted) {
        const SettingValue value = app.settings().value(setting->name);
        listing.row({std::string{setting->name},
                     value.text,
                     value.origin,
                     setting->owner == SettingOwner::trust,
                     std::string{setting->meaning}});
    }
    listing.finish();
    return Exit::done;
}

}  // namespace

Command config_show() {
    return {.summary = "List the settings, their values, and who set them",
            .examples = {{"config show", "all of them, with what they mean"},
                         {"config show mail --origin", "who says how mail leaves"}},
            .operands = {"[SETTING]"},
            .lists = true,
            .options = {{.name = "--origin",
                         .help = "Where each value comes from, and not what it means"}},
            .notes = "What is locked is the trust's to set: a person's own file may not.",
            .run = run};
}

}  // namespace lrpt
