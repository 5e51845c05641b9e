#include "casework/case_work.hpp"
#include "casework/contact_case.hpp"
#include "casework/progress.hpp"
#include "casework/record_look.hpp"
#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/case/override.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

const ListingShape& gap_columns() {
    static const ListingShape shape{.kind = "gap-list",
                                    .item_kind = "gap",
                                    .columns = {{"case", "case", 9},
                                                {"event", "event", 8},
                                                {"progress", "progress", 8},
                                                {"month", "month", 3},
                                                {"known_on", "known on", 4},
                                                {"person", "person", 7},
                                                {"due_on", "due", 9},
                                                {"days_late", "days late", 7}}};
    return shape;
}

std::vector<Cell> gap_row(const OpenGap& gap, Date today) {
    const auto days_late = std::max(0, static_cast<int>((today - gap.due_on).count()));
    return {gap.case_reference,
            static_cast<long long>(gap.event.number),
            std::string{name_of(gap.event.kind)},
            cell(gap.event.month),
            gap.event.known_on,
            static_cast<long long>(gap.person),
            gap.due_on,
            static_cast<long long>(days_late)};
}

// The case that was named, or every open one, of one person where --owner says so.
std::vector<Case> cases_asked_for(App& app, const Arguments& arguments) {
    const auto owner = arguments.value("owner");
    if (arguments.operand(0)) {
        if (owner) throw Error{Exit::usage, "--owner is for all cases: give it without REF"};
        return {case_given(app, arguments)};
    }
    CaseFilter filter{.scheme = Scheme::contact, .state = CaseState::open};
    if (owner && *owner != "all") filter.owner = required_staff(app.database(), *owner).login;
    return cases(app.database(), filter);
}

Exit show_gaps(App& app, const Arguments& arguments) {
    const std::vector<Case> among = cases_asked_for(app, arguments);
    for (const Case& kept : among)
        require_contact_case(kept);
    const Work work = app.work();
    std::vector<OpenGap> gaps;
    if (may_see(app.audience(Scheme::contact), Side::victim)) gaps = gaps_on(app.desk(work), among);
    ListingWriter listing{gap_columns(), app.listing_format(), app.writer()};
    for (const OpenGap& gap : gaps)
        listing.row(gap_row(gap, app.today()));
    listing.finish();
    return !gaps.empty() && arguments.has("exit-code") ? Exit::no : Exit::done;
}

Exit show(App& app, const Arguments& arguments) {
    if (arguments.has("gaps")) return show_gaps(app, arguments);
    if (!arguments.operand(0)) {
        throw Error{Exit::usage,
                    "case told needs the case",
                    {"Type: lrpt case told REF, or lrpt case told --gaps for every open case"}};
    }
    for (const std::string_view option : {"exit-code", "owner"}) {
        if (arguments.has(option))
            throw Error{Exit::usage, fmt::format("--{} goes with --gaps", option)};
    }
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    const RecordView view{.item_kind = "told", .audience = app.audience(kept.scheme)};
    const Work work = app.work();
    std::vector<Told> told;
    if (may_see(view.audience, Side::victim))
        told = look_at_records<Told>(app.desk(work), kept, false, "");
    print_records(app, view, kept.reference, told);
    return Exit::done;
}

std::vector<const FieldInfo*> fields_of_telling() {
    return fields_taken<Told>({"event", "person", "on"});
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    Told told{.event = number_given(arguments, 1),
              .person = person_given(app, arguments, kept),
              .on = app.date_option("on", Look::back).value_or(app.today())};
    read_values(values_given(app, arguments, {fields_of_telling(), false}), told);
    const Work work = app.work();
    const ToldOf recorded = record_told(
        app.desk(work), kept, told, {arguments.has("again"), override_reason(app, arguments)});
    report_change(app,
                  kept,
                  fmt::format("event {} told{} to person {} on {}",
                              told.event,
                              recorded.repeated ? " again" : "",
                              told.person,
                              spoken(told.on)),
                  recorded.deadlines);
    if (!app.quiet()) app.out.write("  " + recorded.may_be_said + "\n");
    return Exit::done;
}

}  // namespace

Command case_told() {
    return {.summary = "Show what people on a case were told, or what they have still to be told",
            .examples = {{"case told VC-2013-0027", "what was told"},
                         {"case told VC-2013-0027 --gaps", "what was not passed on"},
                         {"case told --gaps --owner asha", "of all their open cases"}},
            .operands = {"[REF]"},
            .lists = true,
            .options = {{.name = "--gaps", .help = "What has not been passed on"},
                        {.name = "--owner",
                         .value = "LOGIN",
                         .help = "With --gaps and no case: one person's; all unless said"},
                        {.name = "--exit-code", .help = "With --gaps: 1 when there is any"},
                        audience_option()},
            .run = show};
}

Command case_told_add() {
    Command command{
        .summary = "Record that somebody was told of an event",
        .examples = {{"case told add VC-2013-0027 3 --how letter", "the usual person, today"},
                     {"case told add VC-2013-0027 3 --person 2 --again --acknowledged yes",
                      "they have said that they know"}},
        .operands = {"REF", "EVENT"},
        .options = options_for(fields_of_telling()),
        .notes =
            "Prints the sentence that may be said: by month, never the day, the prison or the "
            "place. What a person has been told once is recorded again only with --again.",
        .run = add};
    command.options.push_back(person_option());
    command.options.push_back(
        {.name = "--on", .value = "DATE", .help = "When they were told; today unless said"});
    command.options.push_back(override_option());
    command.options.push_back(override_reason_option());
    command.options.push_back(
        {.name = "--again", .help = "They were told before: record whether they acknowledge it"});
    return command;
}

}  // namespace lrpt
