#include "casework/undo.hpp"
#include "cmd/app.hpp"
#include "cmd/command_table.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<std::string> changing_commands() {
    std::vector<std::string> names;
    for (const CommandRow& row : command_table()) {
        if (row.access == Access::changes) names.push_back(command_name(row));
    }
    return names;
}

// Whether the person agrees, asked at the terminal. Throws Error (usage) where nobody can be asked.
bool agreed(App& app, const Arguments& arguments) {
    if (arguments.has("yes") || arguments.has("dry-run")) return true;
    if (!app.may_ask()) {
        throw Error{Exit::usage,
                    "undo asks before it takes something back, and nobody can be asked here",
                    {"Nothing was changed. Without a question: lrpt undo --yes",
                     "To see what it would do: lrpt undo --dry-run"}};
    }
    const auto answer = app.ask("Take it back? [y/N] ");
    return answer && (*answer == "y" || *answer == "Y" || *answer == "yes");
}

Exit run(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const Undoing undoing = last_undoing(desk, changing_commands());
    const AuditEntry& entry = undoing.change.entry;
    if (!app.quiet()) {
        app.out.write(fmt::format("Your last change: {} on {}, {}\n  {}\nTaking it back: {}\n",
                                  entry.command,
                                  undoing.kept.reference,
                                  entry.at,
                                  entry.what,
                                  undoing.words));
        app.out.flush();
    }
    if (!agreed(app, arguments)) {
        app.say("Nothing was changed\n");
        return Exit::no;
    }
    const std::vector<DeadlineChange> changes = undoing.take_back();
    report_change(app, undoing.kept, {"Taken back", entry.command}, changes);
    return Exit::done;
}

}  // namespace

Command undo_last() {
    return {
        .summary = "Take back your own last change",
        .examples = {{"undo --dry-run", "what it would do"}, {"undo", "asks first"}},
        .options = {{.name = "-y,--yes", .help = "Do not ask"}},
        .notes =
            "For case contact, case update (a correction of the court's own facts), meeting move "
            "and deadlines done. Refused, with the reason, where something was recorded on the "
            "case since, where mail about it was written, and where what was there before was "
            "kept nowhere: no second copy of anything about a person is kept for this. Taking "
            "back a correction or a task that was done can be taken back itself; a contact or a "
            "move is recorded again.",
        .run = run};
}

}  // namespace lrpt
