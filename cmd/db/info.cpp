#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "store/audit_tail.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

const ListingShape& info_columns() {
    static const ListingShape shape{.kind = "file-list",
                                    .item_kind = "file",
                                    .columns = {{"path", "path", 9},
                                                {"version", "version", 5},
                                                {"training", "training", 6},
                                                {"created_at", "made", 4},
                                                {"bytes", "bytes", 2},
                                                {"audit_entries", "audit entries", 3},
                                                {"audit_head", "audit head", 3}}};
    return shape;
}

Exit run(App& app, const Arguments&) {
    Database& database = app.database();
    const FileInfo& info = database.info();
    const TrailHead trail = trail_head(database);
    ListingWriter listing{info_columns(), app.listing_format(), app.writer()};
    listing.row({app.database_path(),
                 static_cast<long long>(info.schema_version),
                 info.training,
                 info.created_at,
                 static_cast<long long>(database.expected_size()),
                 static_cast<long long>(trail.entries),
                 short_head(trail.hash)});
    listing.finish();
    return Exit::done;
}

}  // namespace

Command db_info() {
    return {.summary = "Say which casework file is used, and of what kind it is",
            .examples = {{"db info", ""}},
            .lists = true,
            .run = run};
}

}  // namespace lrpt
