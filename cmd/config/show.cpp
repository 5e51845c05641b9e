#include "cmd/app.hpp"
#include "cmd/commands.hpp"

namespace lrpt {

namespace {

const ListingShape& setting_columns() {
    static const ListingShape shape{.kind = "setting-list",
                                    .item_kind = "setting",
                                    .columns = {{"name", "name", 9},
                                                {"value", "value", 8},
                                                {"origin", "origin", 7},
                                                {"meaning", "meaning", 1}}};
    return shape;
}

Exit run(App& app, const Arguments&) {
    ListingWriter listing{setting_columns(), app.listing_format(), app.writer()};
    for (const Setting& setting : settings_table()) {
        const SettingValue value = app.settings().value(setting.name);
        listing.row(
            {std::string{setting.name}, value.text, value.origin, std::string{setting.meaning}});
    }
    listing.finish();
    return Exit::done;
}

}  // namespace

Command config_show() {
    return {.summary = "List every setting, its value, and who set it",
            .examples = {{"config show", ""}},
            .lists = true,
            .run = run};
}

}  // namespace lrpt
