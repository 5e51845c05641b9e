#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/deadlines/filters.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// The day before which something must have been due: at least one day late, or as many as --by.
Date late_since(const App& app, const Arguments& arguments) {
    const auto typed = arguments.value("by");
    if (!typed) return app.today();
    constexpr int most = 36500;
    const auto days = whole_number(*typed);
    if (days && *days >= 1 && *days <= most) return app.today() - std::chrono::days{*days - 1};
    throw Error{Exit::usage,
                fmt::format("--by: \"{}\" is not a number of days", printable(*typed)),
                {"At least a week late: --by 7"}};
}

Exit run(App& app, const Arguments& arguments) {
    const DeadlineFilter filter = deadline_filter(app, arguments);
    Database& database = app.database();
    const ListingFormat format = app.listing_format();
    ListingWriter listing{deadline_columns(), format, app.writer()};
    each_unmet_before(database, filter, late_since(app, arguments), [&](const Deadline& deadline) {
        listing.row(deadline_row(deadline, format));
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
                     {"deadlines overdue --team vlt --by 7", "a team's, a week late and more"},
                     {"deadlines overdue --today \"1 Mar 2013\"", "as it stood that day"}},
        .lists = true,
        .options = deadline_filter_options(),
        .notes =
            "Prints nothing when nothing is late and the output is not a terminal, so it is "
            "safe in cron. With --exit-code: 1 when something is late.",
        .run = run};
    command.options.push_back(
        {.name = "--by", .value = "DAYS", .help = "At least so many days late"});
    command.options.push_back({.name = "--exit-code", .help = "Answer in the exit status as well"});
    return command;
}

}  // namespace lrpt
