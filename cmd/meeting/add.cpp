#include "casework/meetings.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/meeting/given.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<const FieldInfo*> fields_of_new_meeting() {
    return meeting_fields({"kind",
                           "with",
                           "minutes",
                           "facilitator",
                           "offender_manager",
                           "reparation",
                           "place",
                           "victim_asks",
                           "victim_says"});
}

std::vector<const FieldInfo*> fields_that_change() {
    return meeting_fields({"kind",
                           "with",
                           "facilitator",
                           "offender_manager",
                           "reparation",
                           "place",
                           "victim_asks",
                           "victim_says"});
}

[[noreturn]] void refuse_missing(std::string_view option, std::string_view example) {
    throw Error{Exit::usage,
                fmt::format("--{} is missing", option),
                {fmt::format("For example: --{} {}", option, example)}};
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const auto on = app.date_option("on", Look::ahead);
    if (!on) refuse_missing("on", "\"12 Mar\"");
    const auto at = time_option(arguments, "at");
    if (!at) refuse_missing("at", "10:00");
    Meeting meeting;
    read_values(values_given(app,
                             arguments,
                             {.fields = fields_of_new_meeting(),
                              .defaulted = {"with", "minutes", "facilitator"}}),
                meeting);
    check_fit(arguments, meeting);
    meeting.on = *on;
    meeting.at = *at;
    meeting.facilitator = facilitator_meant(kept, arguments.value("facilitator"));
    const Work work = app.work();
    const MeetingChange added =
        add_meeting(app.desk(work), kept, meeting, allowed_given(arguments));
    report_change(app,
                  kept,
                  fmt::format("meeting {}, {}, planned for {}, {}",
                              added.after.number,
                              name_of(meeting.kind),
                              time_words(meeting),
                              meeting.facilitator),
                  added.deadlines);
    return Exit::done;
}

Exit update(App& app, const Arguments& arguments) {
    MeetingFound found = meeting_found(app, arguments);
    const auto values = values_given(app, arguments, {fields_that_change(), false});
    if (values.empty()) {
        throw Error{Exit::usage,
                    "nothing is said that changes",
                    {"What can be: lrpt meeting update --help",
                     "Another time: lrpt meeting move REF/NUMBER --to \"DATE HH:MM\""}};
    }
    read_values(values, found.meeting);
    check_fit(arguments, found.meeting);
    const Work work = app.work();
    const MeetingChange change =
        change_meeting(app.desk(work), found.kept, found.meeting, allowed_given(arguments));
    report_change(app,
                  found.kept,
                  fmt::format("meeting {} changed, {}, {}",
                              change.after.number,
                              name_of(change.after.kind),
                              time_words(change.after)),
                  change.deadlines);
    return Exit::done;
}

std::vector<Option> options_of_add() {
    std::vector<Option> options = options_for(fields_of_new_meeting());
    options.push_back({.name = "--on", .value = "DATE", .help = "On which day"});
    options.push_back({.name = "--at", .value = "HH:MM", .help = "At what time"});
    for (Option& option : allowed_options())
        options.push_back(std::move(option));
    return options;
}

std::vector<Option> options_of_update() {
    std::vector<Option> options = options_for(fields_that_change());
    for (Option& option : allowed_options())
        options.push_back(std::move(option));
    return options;
}

}  // namespace

Command meeting_add() {
    return {.summary = "Plan one meeting",
            .examples = {{"meeting add RJ-2013-0142 --kind preparation --with victim --on \"12 "
                          "Mar\" --at 10:00",
                          ""},
                         {"meeting add RJ-2013-0142 --kind conference --on 2013-04-09 --at 14:00 "
                          "--from meeting.json",
                          "with its place, and what the victim wants to ask and say"}},
            .operands = {"REF"},
            .options = options_of_add(),
            .notes =
                "The order is assessment, preparation, conference or reparation, review. The "
                "case's owner leads it unless --facilitator says who.",
            .run = add};
}

Command meeting_update() {
    return {.summary = "Change what is planned of a meeting, beside its time",
            .examples = {{"meeting update RJ-2013-0142/4 --offender-manager orla", ""},
                         {"meeting update RJ-2013-0142/3 --kind reparation",
                          "the victim does not want to meet: what was prepared stays"}},
            .operands = {"REF/NUMBER"},
            .options = options_of_update(),
            .run = update};
}

}  // namespace lrpt
