#include "casework/afterwards.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::vector<const FieldInfo*> fields_of_survey() {
    return fields_taken<Survey>({"person"});
}

Exit record(App& app, const Arguments& arguments) {
    refuse_options_of_listing(app, arguments, "case survey");
    const Case kept = case_given(app, arguments);
    Survey survey{.on = app.today()};
    read_values(values_given(app,
                             arguments,
                             {.fields = fields_of_survey(),
                              .defaulted = {"on", "satisfied", "recommend", "closure"}}),
                survey);
    survey.person = person_typed(arguments);
    require_rj_case(kept);
    if (survey.party == Party::victim) survey.person = person_given(app, arguments, kept);
    const Work work = app.work();
    const auto deadlines = record_survey(app.desk(work), kept, survey);
    report_change(app,
                  kept,
                  fmt::format("what the {} says, on {}", name_of(survey.party), spoken(survey.on)),
                  deadlines);
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    if (any_field_given(arguments, fields_of_survey()) || arguments.has("person"))
        return record(app, arguments);
    return show_to_audience(app, arguments, {"survey", "surveys"}, &CaseRecords::surveys);
}

std::vector<Option> options() {
    std::vector<Option> all = options_for(fields_of_survey());
    all.push_back(person_option());
    all.push_back(names_option());
    all.push_back(audience_option());
    return all;
}

}  // namespace

Command case_survey() {
    return {.summary = "Record what somebody says of the conference or reparation, or show it",
            .examples = {{"case survey RJ-2013-0142 --party victim --satisfied yes --recommend yes",
                          "what was not asked stays not-asked"},
                         {"case survey RJ-2013-0142 --party offender --closure declined",
                          "who would not say"},
                         {"case survey RJ-2013-0142 --for victim", "the victim's own answers"}},
            .operands = {"REF"},
            .lists = true,
            .options = options(),
            .notes =
                "It may be recorded again: the last answers of each person count in "
                "lrpt report outcomes.",
            .run = run};
}

}  // namespace lrpt
