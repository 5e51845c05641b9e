#include "base/error.hpp"
#include "casework/afterwards.hpp"
#include "cmd/case/programme_records.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

bool is_anything_given(const Arguments& arguments) {
    return any_field_given(arguments, fields_taken<Apology>({"words"})) || arguments.has("from");
}

// A day on which it was written begins a letter; anything else is of the last one.
Apology letter_meant(App& app, const Arguments& arguments, const Case& kept) {
    if (arguments.has("written-on")) return {};
    const Work work = app.work();
    const auto letters = look_at_records<Apology>(app.desk(work), kept, false, "letters");
    if (!letters.empty()) return letters.back();
    throw Error{Exit::data,
                fmt::format("{} has no letter of apology", kept.reference),
                {"To begin one: add --written-on DATE"}};
}

Exit record(App& app, const Arguments& arguments) {
    refuse_options_of_listing(app, arguments, "case apology");
    const Case kept = case_given(app, arguments);
    require_rj_case(kept);
    Apology letter = letter_meant(app, arguments, kept);
    read_values(
        values_given(app,
                     arguments,
                     {.fields = fields_taken<Apology>(), .whole = false, .plain_text = "words"}),
        letter);
    const Work work = app.work();
    const ApologyChange change = record_apology(app.desk(work), kept, letter);
    std::string what = fmt::format("letter of apology {}, written on {}",
                                   change.after.number,
                                   spoken(change.after.written_on));
    if (change.words_removed) what += ", its words removed";
    report_change(app, kept, what, change.deadlines);
    return Exit::done;
}

Exit run(App& app, const Arguments& arguments) {
    if (is_anything_given(arguments)) return record(app, arguments);
    return show_to_audience(
        app, arguments, {"apology", "letters of apology"}, &CaseRecords::apologies);
}

std::vector<Option> options() {
    std::vector<Option> all = options_for(fields_taken<Apology>());
    all.push_back(names_option());
    all.push_back(audience_option());
    return all;
}

}  // namespace

Command case_apology() {
    return {.summary = "Record the letter of apology, or show what is recorded of it",
            .examples = {{"case apology RJ-2013-0142 --written-on \"4 Mar\"",
                          "its words stay with "
                          "the offender"},
                         {"case apology RJ-2013-0142 --handed-on today --wanted yes --from l.txt",
                          "the victim wants it kept"},
                         {"case apology RJ-2013-0142 --wanted no", "removes the words"}},
            .operands = {"REF"},
            .lists = true,
            .options = options(),
            .notes =
                "The words are kept only where the victim wants that. --written-on begins a "
                "letter; without it the last one is changed.",
            .run = run};
}

}  // namespace lrpt
