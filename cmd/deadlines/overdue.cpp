#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/deadlines/filters.hpp"

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const DeadlineFilter filter = deadline_filter(app, arguments);
    Database& database = app.database();
    ListingWriter listing{deadline_columns(), app.listing_format(), app.writer()};
    each_unmet_before(database, filter, app.today(), [&](const Deadline& deadline) {
        listing.row(deadline_row(deadline, app.today()));
    });
    listing.finish();
    if (listing.rows() == 0 && is_terminal(Stream::output)) app.say("Nothing is overdue.\n");
    return listing.rows() > 0 && arguments.has("exit-code") ? Exit::no : Exit::done;
}

}  // namespace

Command deadlines_overdue() {
    Command command{
        .summary = "List what is late",
        .examples = {{"deadlines overdue", "everybody's"},
                     {"deadlines overdue --owner asha --json", "for a script"},
                     {"deadlines overdue --today \"1 Mar 2013\"", "as it stood that day"}},
        .lists = true,
        .options = deadline_filter_options(),
        .notes =
            "Prints nothing when nothing is late and the output is not a terminal, so it is "
            "safe in cron. With --exit-code: 1 when something is late.",
        .run = run};
    command.options.push_back({.name = "--exit-code", .help = "Answer in the exit status as well"});
    return command;
}

}  // namespace lrpt
