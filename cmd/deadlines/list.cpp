#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/deadlines/filters.hpp"

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const DeadlineFilter filter = deadline_filter(app, arguments);
    const auto state = named<DeadlineState>(arguments.value("state").value_or(""));
    Database& database = app.database();
    const ListingFormat format = app.listing_format();
    ListingWriter listing{deadline_columns(), format, app.writer()};
    each_deadline(database, filter, [&](const Deadline& deadline) {
        const bool wanted = !state || *state == state_on(deadline, app.today());
        if (wanted) listing.row(deadline_row(deadline, format));
    });
    listing.finish();
    if (listing.rows() == 0 && is_terminal(Stream::output))
        app.say("There are no such deadlines.\n");
    return Exit::done;
}

}  // namespace

Command deadlines_list() {
    Command command{.summary = "List every deadline, also those met and those waiting",
                    .examples = {{"deadlines list", ""}, {"deadlines list --state waiting", ""}},
                    .lists = true,
                    .options = deadline_filter_options(),
                    .run = run};
    command.options.push_back({.name = "--state",
                               .value = "WORD",
                               .help = "In one state",
                               .choices = all_names<DeadlineState>()});
    return command;
}

}  // namespace lrpt
