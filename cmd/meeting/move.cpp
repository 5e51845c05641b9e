#include "base/text.hpp"
#include "casework/meetings.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/given.hpp"
#include "cmd/meeting/given.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// "Tue 12 Mar 10:00"; the time may be left out.
NewTime new_time(const App& app, const Arguments& arguments) {
    const std::string typed{trimmed(arguments.value("to").value_or(""))};
    if (typed.empty()) {
        throw Error{Exit::usage, "--to is missing", {"For example: --to \"Tue 12 Mar 10:00\""}};
    }
    const std::size_t space = typed.rfind(' ');
    NewTime to;
    if (space != std::string::npos) to.at = clock_time(typed.substr(space + 1));
    try {
        to.on = read_date(to.at ? typed.substr(0, space) : typed, app.today(), Look::ahead);
    } catch (const Error& error) {
        throw Error{error.exit, fmt::format("--to: {}", error.what()), error.advice};
    }
    return to;
}

Exit move(App& app, const Arguments& arguments) {
    NewTime to = new_time(app, arguments);
    to.asked_by = required_choice<AskedBy>(arguments, "meeting move", "asked-by");
    to.allowed = allowed_given(arguments);
    const MeetingFound found = meeting_found(app, arguments);
    const Work work = app.work();
    const MeetingChange moved = move_meeting(app.desk(work), found.kept, found.meeting, to);
    report_change(app,
                  found.kept,
                  {.done = "Moved",
                   .what = fmt::format("meeting {}, {} to {}",
                                       moved.after.number,
                                       time_words(moved.before),
                                       time_words(moved.after))},
                  moved.deadlines);
    return Exit::done;
}

Exit cancel(App& app, const Arguments& arguments) {
    const auto asked_by = required_choice<AskedBy>(arguments, "meeting cancel", "asked-by");
    const MeetingFound found = meeting_found(app, arguments);
    const Work work = app.work();
    const MeetingChange cancelled =
        cancel_meeting(app.desk(work), found.kept, found.meeting, asked_by);
    report_change(app,
                  found.kept,
                  {.done = "Cancelled",
                   .what = fmt::format("meeting {}, {} on {}",
                                       found.meeting.number,
                                       name_of(found.meeting.kind),
                                       time_words(found.meeting))},
                  cancelled.deadlines);
    return Exit::done;
}

std::vector<Option> options_of_move() {
    std::vector<Option> options = allowed_options();
    options.insert(options.begin(),
                   {{.name = "--to", .value = "\"DATE HH:MM\"", .help = "The new day and time"},
                    asked_by_option()});
    return options;
}

}  // namespace

Command meeting_move() {
    return {.summary = "Move a planned meeting to another time",
            .examples = {{"meeting move RJ-2013-0142/3 --to \"Tue 9 Apr 10:30\" --asked-by victim",
                          "the time before and who asked are kept"}},
            .operands = {"REF/NUMBER"},
            .options = options_of_move(),
            .run = move};
}

Command meeting_cancel() {
    return {.summary = "Cancel a planned meeting",
            .examples = {{"meeting cancel RJ-2013-0142/3 --asked-by offender", ""}},
            .operands = {"REF/NUMBER"},
            .options = {asked_by_option()},
            .run = cancel};
}

}  // namespace lrpt
