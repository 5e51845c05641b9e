#include "casework/tasks.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<const FieldInfo*> fields_set() {
    return fields_taken<Task>({"set_for", "done_on"});
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const auto set_for = app.date_option("set-for", Look::ahead);
    if (!set_for) {
        throw Error{Exit::usage,
                    "--set-for is missing",
                    {"Give the day as \"fri\", \"8 Mar\" or +3d: --set-for fri"}};
    }
    Task task{.set_for = *set_for};
    read_values(values_given(app, arguments, {fields_set()}), task);
    const Work work = app.work();
    const AddedTask added = add_task(app.desk(work), kept, task);
    report_change(app,
                  kept,
                  fmt::format("task {} for {}", added.number, spoken(task.set_for)),
                  added.deadlines);
    return Exit::done;
}

}  // namespace

Command deadlines_add() {
    Command command{
        .summary = "Set yourself a task on a case: it is a deadline of its own",
        .examples = {{"deadlines add VC-2013-0027 --set-for fri", "on a terminal, lrpt asks what"},
                     {"deadlines add RJ-2013-0142 --set-for +2w --from -",
                      "the words from standard input"}},
        .operands = {"REF"},
        .options = options_for(fields_set()),
        .notes = "The words are the team's own, and shown by deadlines explain --names.",
        .run = run};
    command.options.push_back(
        {.name = "--set-for", .value = "DATE", .help = "The day by which it is to be done"});
    return command;
}

}  // namespace lrpt
