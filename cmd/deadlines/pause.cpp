#include "base/text.hpp"
#include "casework/pausing.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/deadlines/chosen.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr int most_days = 366;

std::vector<const FieldInfo*> fields_of_pause() {
    return fields_taken<Pause>({"deadline", "item", "from_on", "until", "entered_on"});
}

Date last_day(const App& app, const Arguments& arguments, Date from) {
    const auto until = app.date_option("until", Look::ahead);
    const auto typed = arguments.value("for");
    if (until.has_value() == typed.has_value()) {
        throw Error{Exit::usage,
                    until ? "--until and --for are two ways of saying one thing"
                          : "deadlines pause needs --until or --for",
                    {"Give the last day, --until \"15 Mar\", or how many days, --for 14"}};
    }
    if (until) return *until;
    const auto number = whole_number(*typed);
    if (number && *number >= 1 && *number <= most_days)
        return from + std::chrono::days{*number - 1};
    throw Error{
        Exit::usage,
        fmt::format(
            "--for: \"{}\" is not a number of days from 1 to {}", printable(*typed), most_days)};
}

std::string effect_text(const Pause& pause, const Paused& paused) {
    std::string text =
        paused.due_on
            ? fmt::format("  It rests {} to {}. Originally due {}, now {}.\n",
                          spoken(pause.from_on),
                          spoken(pause.until),
                          spoken(paused.originally_on),
                          spoken(*paused.due_on))
            : fmt::format(
                  "  It was due on {} and stays late: a pause moves what is not late yet.\n",
                  spoken(paused.was_due_on));
    if (paused.tell_manager)
        text += fmt::format("  This is pause {} of it: the manager is told.\n", paused.times);
    return text;
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const Deadline deadline = deadline_given(app, arguments, kept);
    Pause pause{.deadline = deadline.due.kind,
                .item = deadline.due.item,
                .from_on = app.date_option("from-day", Look::ahead).value_or(app.today()),
                .entered_on = app.today()};
    pause.until = last_day(app, arguments, pause.from_on);
    read_values(values_given(app, arguments, {fields_of_pause()}), pause);
    const Work work = app.work();
    const Paused paused = pause_deadline(app.desk(work), kept, pause);
    report_change(app,
                  kept,
                  fmt::format("pause {} of {}, {}, {}",
                              paused.number,
                              named_with_item(deadline.due),
                              counted(pause.days(), "day"),
                              name_of(pause.reason)),
                  paused.deadlines);
    if (!app.quiet()) app.out.write(effect_text(pause, paused));
    return Exit::done;
}

}  // namespace

Command deadlines_pause() {
    Command command{
        .summary = "Let a deadline rest for some days, with a reason",
        .examples = {{"deadlines pause VC-2013-0027 contact.first-offer --until \"15 Mar\" "
                      "--reason ill",
                      ""},
                     {"deadlines pause VC-2013-0027 contact.tell 3 --for 14 --reason asked-to-wait",
                      "the third event's, for two weeks"}},
        .operands = {"REF", "KIND", "[ITEM]"},
        .options = options_for(fields_of_pause()),
        .notes =
            "The date moves by the days of the pause; the original date stays on view, and is what "
            "timeliness is measured against. A pause that is entered after the date is recorded "
            "and "
            "leaves it late.",
        .run = run};
    command.options.push_back({.name = "--until", .value = "DATE", .help = "The last day of it"});
    command.options.push_back(
        {.name = "--for", .value = "DAYS", .help = "How many days, instead of --until"});
    command.options.push_back(
        {.name = "--from-day", .value = "DATE", .help = "The first day of it; today unless said"});
    return command;
}

}  // namespace lrpt
