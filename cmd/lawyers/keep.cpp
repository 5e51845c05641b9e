// Keeping the directory right: adding, changing, checking and retiring an office, and showing one.
#include "base/text.hpp"
#include "casework/lawyers.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/lawyers/columns.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What the front desk types; the rest is the commands' to set.
std::vector<const FieldInfo*> fields_typed() {
    return fields_taken<Lawyer>({"listed_on", "checked_on", "retired_on", "mended", "listed_as"});
}

// What `show` has words of its own for, or nobody needs to see. That the front desk recorded all of
// an office that no directory has is no news.
bool is_listed(const FieldInfo& field, const Lawyer& lawyer) {
    if (field.name == "mended") return lawyer.listed_on.has_value();
    return field.name != "checked_on" && field.name != "listed_as";
}

void say_changed(App& app, const Lawyer& lawyer, std::string_view what) {
    if (app.work().dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} {}: {}\n", lawyer_id(lawyer.number), printable(*lawyer.firm), what));
}

// Says what of the office does not fit together: it is kept as it was given.
void say_doubts(App& app, const Desk& desk, const Lawyer& lawyer) {
    for (const std::string& doubt : doubts_about(lawyer, map_of(desk)))
        app.say(fmt::format("  {}\n", doubt));
}

// "unknown" clears what is recorded; the firm has a name in any case.
Lawyer with_values(std::vector<GivenValue> values, const Lawyer& before) {
    std::vector<const FieldInfo*> cleared;
    for (const GivenValue& given : values) {
        if (lower_case(given.text) == "unknown" && given.field->name != "firm")
            cleared.push_back(given.field);
    }
    const auto is_cleared = [&](const FieldInfo* field) {
        return std::find(cleared.begin(), cleared.end(), field) != cleared.end();
    };
    std::erase_if(values, [&](const GivenValue& given) { return is_cleared(given.field); });
    Lawyer now{.number = before.number};
    for (const auto& field : fields_of<Lawyer>()) {
        const auto text = field.written(before);
        if (text && !is_cleared(&field)) field.read(now, *text);
    }
    read_values(values, now);
    return now;
}

Exit show(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const Lawyer lawyer = required_lawyer(desk.database, *arguments.operand(0));
    FoundLawyer found{.lawyer = lawyer};
    const auto placement = placement_of(lawyer, map_of(desk));
    if (placement) found.placed_by = placement->by;
    if (app.form() != Form::text || !app.listing_format().fields.empty()) {
        print_lawyers(app, desk, {.lawyers = {found}});
        return Exit::done;
    }
    app.out.write(fmt::format("{}\n", lawyer_id(lawyer.number)));
    for (const auto& field : fields_of<Lawyer>()) {
        const auto text = field.written(lawyer);
        if (text && is_listed(field, lawyer))
            app.out.write(labelled(label_of(field), printable(*text)));
    }
    const LawTopics& topics = desk.data.law_topics();
    app.out.write(labelled("checked on", checked_text(desk, lawyer)));
    const std::vector<std::string> covered = topics.covered_by(lawyer.categories);
    app.out.write(labelled("listed for", covered.empty() ? "no subject" : joined(covered, ", ")));
    for (const std::string& doubt : doubts_about(lawyer, map_of(desk)))
        app.out.write(labelled("look again", doubt));
    return Exit::done;
}

Exit add(App& app, const Arguments& arguments) {
    Lawyer lawyer{.checked_on = app.today()};
    read_values(values_given(app, arguments, {fields_typed(), false}), lawyer);
    if (!lawyer.firm) throw Error{Exit::usage, "lawyers add needs --firm NAME"};
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const Lawyer added = add_lawyer(desk, lawyer);
    say_changed(app, added, "added to the directory");
    say_doubts(app, desk, added);
    return Exit::done;
}

Exit update(App& app, const Arguments& arguments) {
    if (!any_field_given(arguments, fields_typed())) {
        throw Error{Exit::usage,
                    "lawyers update needs what is to be changed",
                    {"As in: lrpt lawyers update L-017 --telephone \"01632 960015\"",
                     "To say that all is right: lrpt lawyers check L-017"}};
    }
    const Work work = app.work();
    const Desk desk = app.desk(work);
    const Lawyer before = required_lawyer(desk.database, *arguments.operand(0));
    const Lawyer lawyer =
        with_values(values_given(app, arguments, {fields_typed(), false}), before);
    if (is_the_same(before, lawyer)) {
        say_changed(app, lawyer, "it says so already, nothing was changed");
        return Exit::done;
    }
    change_lawyer(desk, lawyer, "changed");
    say_changed(app, lawyer, "changed");
    say_doubts(app, desk, lawyer);
    return Exit::done;
}

Exit check(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    Lawyer lawyer = required_lawyer(desk.database, *arguments.operand(0));
    lawyer.checked_on = work.today;
    change_lawyer(desk, lawyer, "checked");
    say_changed(
        app, lawyer, fmt::format("details marked as checked today ({})", spoken(work.today)));
    return Exit::done;
}

Exit retire(App& app, const Arguments& arguments) {
    const Work work = app.work();
    const Desk desk = app.desk(work);
    Lawyer lawyer = required_lawyer(desk.database, *arguments.operand(0));
    const bool back = arguments.has("back");
    if (lawyer.retired_on.has_value() != back) {
        throw Error{
            Exit::data,
            fmt::format(
                "{} is {}", lawyer_id(lawyer.number), back ? "not retired" : "retired already"),
            {fmt::format("lrpt lawyers show {}", lawyer_id(lawyer.number))}};
    }
    lawyer.retired_on = back ? std::nullopt : std::optional{work.today};
    const std::string_view what = back ? "shown to visitors again" : "shown to visitors no more";
    change_lawyer(desk, lawyer, std::string{what});
    say_changed(app, lawyer, what);
    return Exit::done;
}

}  // namespace

Command lawyers_show() {
    return {.summary = "Show all that is recorded of an office",
            .examples = {{"lawyers show L-017", ""}},
            .operands = {"ID"},
            .lists = true,
            .run = show};
}

Command lawyers_add() {
    return {.summary = "Add a lawyer's office to the directory",
            .examples = {{"lawyers add --firm \"Soar Valley Law\" --town Loughborough "
                          "--categories IMMAS",
                          ""}},
            .options = options_for(fields_typed()),
            .run = add};
}

Command lawyers_update() {
    return {.summary = "Change what is recorded of an office",
            .examples = {{"lawyers update L-017 --telephone \"01632 960015\"", ""},
                         {"lawyers update L-017 --website unknown", "clears it"}},
            .operands = {"ID"},
            .options = options_for(fields_typed()),
            .run = update};
}

Command lawyers_check() {
    return {.summary = "Say that the details of an office were checked today",
            .examples = {{"lawyers check L-022", ""}},
            .operands = {"ID"},
            .run = check};
}

Command lawyers_retire() {
    return {.summary = "Show an office to visitors no more",
            .examples = {{"lawyers retire L-022", ""},
                         {"lawyers retire L-022 --back", "show it again"}},
            .operands = {"ID"},
            .options = {{.name = "--back", .help = "Show it again"}},
            .run = retire};
}

}  // namespace lrpt
