#include "casework/referrals.hpp"
#include "cmd/app.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<const FieldInfo*> fields_typed() {
    return fields_taken<Suitability>({"recorded_by"});
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    if (!any_field_given(arguments, fields_typed())) {
        return show_programme_records<Suitability>(
            app, arguments, kept, {"suitability", "judgements of suitability"});
    }
    refuse_options_of_listing(app, arguments, "case suitability");
    Suitability judged{.on = app.today(), .recorded_by = app.login()};
    read_values(values_given(app, arguments, {.fields = fields_typed(), .defaulted = {"on"}}),
                judged);
    const Work work = app.work();
    const RecordedSuitability recorded = record_suitability(app.desk(work), kept, judged);
    report_change(
        app,
        kept,
        fmt::format(
            "{}, judged on {}", judged.suitable ? "suitable" : "not suitable", spoken(judged.on)),
        recorded.deadlines);
    return Exit::done;
}

}  // namespace

Command case_suitability() {
    return {.summary = "Record whether the offender is suitable, or show what was judged",
            .examples = {{"case suitability RJ-2013-0142 --suitable yes --accountability accepts",
                          "with --victim-view and --risk-manageable where they are known"},
                         {"case suitability RJ-2013-0142 --suitable no --accountability denies",
                          "accepting what was done is needed"}},
            .operands = {"REF"},
            .lists = true,
            .options = options_for(fields_typed()),
            .notes =
                "It is a person's judgement, made once the criteria are settled. It may be "
                "recorded again: the last one counts.",
            .run = run};
}

}  // namespace lrpt
