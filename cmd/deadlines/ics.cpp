#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/filters.hpp"
#include "render/calendar.hpp"
#include "rules/deadline_entries.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Whose calendar it is, in a word: nobody's name.
std::string title_of(const DeadlineFilter& filter) {
    std::string title = "Deadlines";
    if (filter.owner) title += ": " + *filter.owner;
    if (filter.team) title += fmt::format(": {}", name_of(*filter.team));
    return title;
}

Exit run(App& app, const Arguments& arguments) {
    DeadlineFilter filter = deadline_filter(app, arguments);
    const bool own = !arguments.has("owner") && !filter.team && !filter.case_reference;
    if (own) filter.owner = app.login();
    DeadlinesInCalendar deadlines;
    each_deadline(app.database(), filter, [&](const Deadline& deadline) {
        deadlines.kept.push_back(deadline);
    });
    each_dropped_since(app.database(),
                       filter,
                       app.today() - std::chrono::days{days_struck_out},
                       [&](const Deadline& deadline) { deadlines.dropped.push_back(deadline); });
    const auto entries = deadline_entries(deadlines, app.today());
    if (entries.empty()) {
        app.say("No such deadlines: there is no calendar to write.\n");
        return Exit::done;
    }
    app.out.write(calendar_text(title_of(filter), entries));
    return Exit::done;
}

}  // namespace

Command deadlines_ics() {
    return {.summary = "Write deadlines as a calendar, for Outlook and others to read",
            .examples = {{"deadlines ics > mine.ics", "yours"},
                         {"deadlines ics --owner asha > asha.ics", ""},
                         {"deadlines ics --team vlt > team.ics", ""}},
            .options = deadline_filter_options(),
            .notes =
                "Reference and kind only, for the whole day, private. Read it in again after a "
                "change: what moved moves, and what was met or is not due any more is struck out "
                "for 30 days.",
            .run = run};
}

}  // namespace lrpt
