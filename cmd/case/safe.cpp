#include "base/text.hpp"
#include "casework/contact_points.hpp"
#include "cmd/app.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "rules/safe_contact.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// The permissions that nobody has given: a "may" that is not recorded is no.
std::string missing_permissions(const ContactPoint& point) {
    std::string lines;
    for (const std::string_view permission : permissions_of(point.means)) {
        const auto* field = field_named(fields_of<ContactPoint>(), permission);
        if (!field->written(point))
            lines += labelled(std::string{permission}, "not recorded, so no");
    }
    return lines;
}

Exit show(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const RecordView view{.item_kind = "contact-point",
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    std::vector<ContactPoint> points;
    if (may_see(view.audience, Side::victim))
        points = look_at_contact_points(app.desk(work), kept, view.names);
    const ListingFormat format = app.listing_format();
    if (format.form != Form::text || !format.fields.empty()) {
        print_records(app, view, kept.reference, points);
        return Exit::done;
    }
    const auto fields = table_of_fields<ContactPoint>();
    for (const ContactPoint& point : points)
        app.out.write(record_block(view, fields, numbered_record(kept.reference, point)) +
                      missing_permissions(point));
    return Exit::done;
}

// Whether to go on though the offender is reached there too: as an option, or as the answer to a
// question.
bool goes_on_despite(App& app,
                     const Arguments& arguments,
                     const Case& kept,
                     const ContactPoint& point) {
    if (arguments.has("despite")) return true;
    if (!app.may_ask() || !is_offenders_too(app.database(), kept, point)) return false;
    const auto answer = app.ask("This is an offender's as well. Keep it all the same? (y/N): ");
    return answer && (lower_case(*answer) == "y" || lower_case(*answer) == "yes");
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    ContactPoint point{.person = person_typed(arguments).value_or(0)};
    read_values(values_given(app, arguments, {fields_taken<ContactPoint>({"person"})}), point);
    const bool despite = goes_on_despite(app, arguments, kept, point);
    const Work work = app.work();
    const AddedContactPoint added = add_contact_point(app.desk(work), kept, point, despite);
    report_change(
        app,
        kept,
        fmt::format(
            "contact point {} of person {}, {}", added.number, added.person, name_of(point.means)),
        added.deadlines);
    return Exit::done;
}

Exit update(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    ContactPoint point = required_contact_point(app.database(), kept, number_given(arguments, 1));
    point.person = person_typed(arguments).value_or(point.person);
    read_values(values_given(app, arguments, {fields_taken<ContactPoint>({"person"}), false}),
                point);
    const bool despite = goes_on_despite(app, arguments, kept, point);
    const Work work = app.work();
    const auto deadlines = change_contact_point(app.desk(work), kept, point, despite);
    report_change(app, kept, fmt::format("contact point {} changed", point.number), deadlines);
    return Exit::done;
}

std::vector<Option> options_of_change() {
    std::vector<Option> options = options_for(fields_taken<ContactPoint>());
    options.push_back({.name = "--despite", .help = "Though it is an offender's as well"});
    return options;
}

}  // namespace

Command case_safe() {
    return {
        .summary = "Show how people on a case may be reached without harm",
        .examples = {{"case safe VC-2013-0027", "without numbers and addresses"},
                     {"case safe VC-2013-0027 --names", "with them; the look is recorded"}},
        .operands = {"REF"},
        .lists = true,
        .options = {{.name = "--names", .help = "Show numbers and addresses; the look is recorded"},
                    audience_option()},
        .notes = "What is not recorded may not be done.",
        .run = show};
}

Command case_safe_add() {
    return {.summary = "Add a telephone, email or address, and what may be done with it",
            .examples = {{"case safe add VC-2013-0027 --means telephone --from phone.json", ""},
                         {"case safe add VC-2013-0027", "on a terminal, lrpt asks"}},
            .operands = {"REF"},
            .options = options_of_change(),
            .notes =
                "Numbers and addresses are never typed on a command line. One that is an "
                "offender's as well is stopped.",
            .run = add};
}

Command case_safe_update() {
    return {.summary = "Change what is recorded of a telephone, email or address",
            .examples = {{"case safe update VC-2013-0027 1 --post yes --checked-on today", ""}},
            .operands = {"REF", "NUMBER"},
            .options = options_of_change(),
            .run = update};
}

}  // namespace lrpt
