#include "casework/case_update.hpp"
#include "cmd/app.hpp"
#include "cmd/case/updated.hpp"
#include "cmd/commands.hpp"
#include "cmd/fact_options.hpp"
#include "cmd/given.hpp"
#include "cmd/reference.hpp"
#include "load/records.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Names and numbers of people, and whatever else a file of results may hold.
void take_file(const App& app, const Arguments& arguments, const Case& kept, ResultChange& change) {
    const auto path = arguments.value("from");
    if (!path) return;
    const Record record = read_json_record(text_given(app, "from", *path), PeopleFields::checked);
    if (!record.faults.empty())
        throw Error{Exit::data, fmt::format("--from: {}", to_text(record.faults))};
    ResultChange from_file{.values = record.result};
    for (const Field* field : record.named) {
        if (field->name != "id") {
            from_file.named.push_back(field);
        } else if (record.result.facts.id != kept.id) {
            throw Error{Exit::data,
                        "--from: id: the id that the source gave a result never changes",
                        {"Leave it out"}};
        }
    }
    take_from_file(change, from_file);
}

// The day of an activation is the day of the sentence from then on, and is never guessed.
Date day_given(const App& app, const ResultChange& change) {
    const auto on = app.date_option("on", Look::back);
    if (change.because != ChangeReason::activation) return on.value_or(app.today());
    const auto& sentenced_on = change.values.facts.sentenced_on;
    if (!on && !sentenced_on) {
        throw Error{Exit::usage,
                    "case update --because activation needs the day on which the court activated "
                    "the sentence",
                    {"Add --on DATE"}};
    }
    if (on && sentenced_on && *on != *sentenced_on) {
        throw Error{Exit::usage,
                    "--on and --sentenced-on are two days: a sentence is activated on one"};
    }
    return on ? *on : *sentenced_on;
}

ResultChange change_given(App& app, const Arguments& arguments, const Case& kept) {
    ResultChange change{
        .because = required_choice<ChangeReason>(arguments, "case update", "because"),
        .named = facts_named(arguments),
        .values = facts_given(arguments, app.today())};
    take_file(app, arguments, kept, change);
    change.on = day_given(app, change);
    return change;
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const ResultChange change = change_given(app, arguments, kept);
    const Work work = app.work();
    const UpdatedCase updated = update_case(app.desk(work), kept, change);
    report_update(
        app, kept, fmt::format("{} of {}", name_of(change.because), spoken(change.on)), updated);
    say_unfounded(app, updated, change.because);
    return Exit::done;
}

}  // namespace

Command case_update() {
    Command command{
        .summary = "Change what the court's result is: a slip, an appeal, an activation",
        .examples =
            {{"case update VC-2013-0027 --because activation --on \"1 Mar\"",
              "a suspended sentence is served: eligible now?"},
             {"case update VC-2013-0027 --because appeal --term \"10 months\" --on \"1 Mar\"", ""},
             {"case update RJ-2013-0142 --because correction --risk unknown", "clears the fact"},
             {"case update RJ-2013-0142 --because correction --from names.json",
              "names and numbers come in a file"}},
        .operands = {"REF"},
        .options = fact_options(),
        .notes =
            "The result is decided again and what is due is derived anew, for both cases of the "
            "sentence. In the file, one JSON object, null clears a fact. A case that is not "
            "eligible any more stays open until it is closed.",
        .run = run};
    command.options.push_back({.name = "--because",
                               .value = "WORD",
                               .help = "Why it is another one now",
                               .choices = all_names<ChangeReason>()});
    command.options.push_back(
        {.name = "--on", .value = "DATE", .help = "When the court decided; today unless said"});
    command.options.push_back(
        {.name = "--from",
         .value = "FILE",
         .help = "One JSON object with the keys of case open; - for standard input"});
    return command;
}

}  // namespace lrpt
