#include "casework/contact_case.hpp"
#include "casework/progress.hpp"
#include "cmd/app.hpp"
#include "cmd/case/victims_records.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit show(App& app, const Arguments& arguments) {
    show_victims_records<Given>(app, arguments, {"given", "words of victims"});
    return Exit::done;
}

std::vector<const FieldInfo*> fields_given() {
    return fields_taken<Given>({"person", "on"});
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    Given given{.person = person_given(app, arguments, kept),
                .on = app.date_option("on", Look::back).value_or(app.today())};
    read_values(values_given(app, arguments, {fields_given()}), given);
    const Work work = app.work();
    const AddedGiven added = add_given(app.desk(work), kept, given);
    report_change(
        app,
        kept,
        fmt::format(
            "{}, what person {} told us on {}", added.number, given.person, spoken(given.on)),
        added.deadlines);
    return Exit::done;
}

}  // namespace

Command case_given_list() {
    return {.summary = "Show what people on the victim's side told us",
            .examples = {{"case given VC-2013-0027", "who and when"},
                         {"case given VC-2013-0027 --names", "their words; the look is recorded"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names", .help = "Show their words; the look is recorded"},
                        audience_option()},
            .notes = "Never part of what is made for an offender manager.",
            .run = show};
}

Command case_given_add() {
    Command command{
        .summary = "Record what somebody on the victim's side told us",
        .examples = {{"case given add VC-2013-0027 --from words.txt", ""},
                     {"case given add VC-2013-0027 --person 2", "on a terminal, lrpt asks"}},
        .operands = {"REF"},
        .options = options_for(fields_given()),
        .notes = "Their words are never typed on a command line.",
        .run = add};
    command.options.push_back(person_option());
    command.options.push_back(
        {.name = "--on", .value = "DATE", .help = "When they told us; today unless said"});
    return command;
}

}  // namespace lrpt
