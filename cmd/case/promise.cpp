#include "casework/contact_case.hpp"
#include "casework/promises.hpp"
#include "cmd/app.hpp"
#include "cmd/case/victims_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit show(App& app, const Arguments& arguments) {
    show_victims_records<Promise>(app, arguments, {"promise", "promises"});
    return Exit::done;
}

std::vector<const FieldInfo*> fields_promised() {
    return fields_taken<Promise>({"made_on", "due_on", "kept_on"});
}

Date due_date_given(const App& app) {
    if (const auto due_on = app.date_option("due-on", Look::ahead)) return *due_on;
    throw Error{Exit::usage,
                "--due-on is missing",
                {"Give the day as \"fri\", \"8 Mar\" or +3d: --due-on fri"}};
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    Promise promise{.made_on = app.today(), .due_on = due_date_given(app)};
    read_values(values_given(app, arguments, {fields_promised()}), promise);
    const Work work = app.work();
    const AddedPromise added = add_promise(app.desk(work), kept, promise);
    report_change(app,
                  kept,
                  fmt::format("promise {} for {}", added.number, spoken(promise.due_on)),
                  added.deadlines);
    if (added.deadlines.empty() && !app.quiet())
        app.out.write(
            "  No deadline: everybody on this case has said that they want no contact.\n");
    return Exit::done;
}

Exit keep(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const int number = number_given(arguments, 1);
    const Date kept_on = app.date_option("on", Look::back).value_or(app.today());
    const Work work = app.work();
    const auto deadlines = keep_promise(app.desk(work), kept, number, kept_on);
    report_change(
        app, kept, fmt::format("promise {} kept on {}", number, spoken(kept_on)), deadlines);
    return Exit::done;
}

}  // namespace

Command case_promise() {
    return {.summary = "Show what was promised to somebody on a case",
            .examples = {{"case promise VC-2013-0027", "which days"},
                         {"case promise VC-2013-0027 --names",
                          "with the words; the look is "
                          "recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names", .help = "Show the words; the look is recorded"},
                        audience_option()},
            .run = show};
}

Command case_promise_add() {
    Command command{
        .summary = "Record a promise: it is a deadline of its own",
        .examples = {{"case promise add VC-2013-0027 --due-on fri", "\"I'll ring on Friday\""}},
        .operands = {"REF"},
        .options = options_for(fields_promised()),
        .notes = "A promise made in a contact is recorded with it: case contact --promise DATE.",
        .run = add};
    command.options.push_back(
        {.name = "--due-on", .value = "DATE", .help = "The day by which it was promised"});
    return command;
}

Command case_promise_keep() {
    return {.summary = "Record that a promise was kept",
            .examples = {{"case promise keep VC-2013-0027 1", "today"},
                         {"case promise keep VC-2013-0027 1 --on yesterday", ""}},
            .operands = {"REF", "NUMBER"},
            .options = {{.name = "--on",
                         .value = "DATE",
                         .help = "When it was kept; today unless said"}},
            .run = keep};
}

}  // namespace lrpt
