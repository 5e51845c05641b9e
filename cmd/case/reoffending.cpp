#include "casework/afterwards.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit record(App& app, const Arguments& arguments) {
    refuse_options_of_listing(app, arguments, "case reoffending");
    const Case kept = case_given(app, arguments);
    Reoffending found{.on = app.today()};
    read_values(
        values_given(app, arguments, {.fields = fields_taken<Reoffending>(), .defaulted = {"on"}}),
        found);
    const Work work = app.work();
    const auto deadlines = record_reoffending(app.desk(work), kept, found);
    report_change(app,
                  kept,
                  fmt::format("{}, looked up on {} ({})",
                              found.found ? "a further offence" : "no further offence",
                              spoken(found.on),
                              name_of(found.source)),
                  deadlines);
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    if (any_field_given(arguments, fields_taken<Reoffending>())) return record(app, arguments);
    return show_to_audience(
        app, arguments, {"reoffending", "reoffending"}, &CaseRecords::reoffending);
}

std::vector<Option> options() {
    std::vector<Option> all = options_for(fields_taken<Reoffending>());
    all.push_back(names_option());
    all.push_back(audience_option());
    return all;
}

}  // namespace

Command case_reoffending() {
    return {.summary = "Record whether the offender has offended again, or show what was found",
            .examples = {{"case reoffending RJ-2013-0142 --found no --source police-record",
                          "looked up today"}},
            .operands = {"REF"},
            .lists = true,
            .options = options(),
            .notes = "It may be looked up again and again, also once the case is closed.",
            .run = run};
}

}  // namespace lrpt
