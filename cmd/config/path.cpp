#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "system/environment.hpp"

namespace lrpt {

namespace {

const ListingShape& path_columns() {
    static const ListingShape shape{.kind = "path-list",
                                    .item_kind = "path",
                                    .columns = {{"what", "what", 9}, {"path", "path", 9}}};
    return shape;
}

Exit run(App& app, const Arguments&) {
    ListingWriter listing{path_columns(), app.listing_format(), app.writer()};
    const std::string policy = app.settings().text("policy.file");
    const std::string letters = app.settings().text("letters.folder");
    listing.row({std::string{"casework file"}, app.database_path()});
    listing.row({std::string{"policy"}, policy.empty() ? share_folder() + "/policy.toml" : policy});
    listing.row({std::string{"letters"}, letters.empty() ? share_folder() + "/letters" : letters});
    listing.row({std::string{"data files"}, share_folder()});
    listing.row({std::string{"settings of the trust"}, std::string{"/etc/lrpt/lrpt.toml"}});
    listing.row({std::string{"your settings"}, user_config_folder() + "/lrpt.toml"});
    listing.finish();
    return Exit::done;
}

}  // namespace

Command config_path() {
    return {.summary = "Say where lrpt looks for its files",
            .examples = {{"config path", ""}},
            .lists = true,
            .run = run};
}

}  // namespace lrpt
