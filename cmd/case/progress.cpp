#include "casework/progress.hpp"

#include "casework/contact_case.hpp"
#include "casework/record_look.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/record_options.hpp"
#include "cmd/reference.hpp"
#include "rules/telling.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

// What a victim is never told of is not there for them.
void leave_out_untold(std::vector<ProgressEvent>& events) {
    events.erase(std::remove_if(events.begin(),
                                events.end(),
                                [](const auto& event) { return !may_be_told(event.kind); }),
                 events.end());
}

Exit show(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    const RecordView view{.item_kind = "progress",
                          .audience = app.audience(kept.scheme),
                          .names = arguments.has("names")};
    const Work work = app.work();
    auto events =
        look_at_records<ProgressEvent>(app.desk(work), kept, view.names, "notes on progress");
    if (view.audience == Audience::victim) leave_out_untold(events);
    print_records(app, view, kept.reference, events);
    return Exit::done;
}

// So that nobody has to guess why there is no deadline, or whose it is.
std::string who_is_told(const Case& kept, const ProgressEvent& event, const AddedEvent& added) {
    if (!may_be_told(event.kind)) {
        return "  Adjudications are not told. A later month of release that follows is an event "
               "of its own.\n";
    }
    if (!added.to_tell.empty()) {
        return fmt::format("  To be told: person {}. Then: lrpt case told add {} {}\n",
                           fmt::join(added.to_tell, ", "),
                           kept.reference,
                           added.number);
    }
    const bool asked_for_by_some = is_told(event.kind, ContactLevel::key_stages);
    if (asked_for_by_some) return "  Nobody on this case wants to be told of it.\n";
    return fmt::format("  It is not due by any day. Who heard it: lrpt case told add {} {}\n",
                       kept.reference,
                       added.number);
}

std::vector<const FieldInfo*> fields_of_event() {
    return fields_taken<ProgressEvent>({"on", "known_on", "about"});
}

Exit add(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    require_contact_case(kept);
    ProgressEvent event;
    event.known_on = app.date_option("known-on", Look::back).value_or(app.today());
    event.on = app.date_option("on", Look::back).value_or(event.known_on);
    read_values(values_given(app, arguments, {fields_of_event()}), event);
    const Work work = app.work();
    const AddedEvent added = add_progress(app.desk(work), kept, event);
    report_change(
        app,
        kept,
        fmt::format(
            "event {}, {}, known on {}", added.number, name_of(event.kind), spoken(event.known_on)),
        added.deadlines);
    if (!app.quiet()) app.out.write(who_is_told(kept, event, added));
    return Exit::done;
}

}  // namespace

Command case_progress() {
    return {.summary = "Show what has happened in the course of a sentence",
            .examples = {{"case progress VC-2013-0027", "without notes"},
                         {"case progress VC-2013-0027 --names", "with them; the look is recorded"},
                         {"case progress VC-2013-0027 --for victim",
                          "what may be put before a victim: by month, without days"}},
            .operands = {"REF"},
            .lists = true,
            .options = {{.name = "--names", .help = "Show notes; the look is recorded"},
                        audience_option()},
            .run = show};
}

Command case_progress_add() {
    Command command{
        .summary = "Record what has happened in the course of a sentence",
        .examples = {{"case progress add VC-2013-0027 --kind release-month --month \"May 2014\"",
                      ""},
                     {"case progress add VC-2013-0027 --kind transfer --on \"1 Mar\" --from -",
                      "with a note from standard input"}},
        .operands = {"REF"},
        .options = options_for(fields_of_event()),
        .notes =
            "The time in which a victim is told runs from the day on which the team learned of it. "
            "Hearings and decisions are recorded by case parole and case condition decide, a "
            "changed sentence by case update.",
        .run = add};
    command.options.push_back(
        {.name = "--known-on", .value = "DATE", .help = "When the team learned of it; today"});
    command.options.push_back({.name = "--on",
                               .value = "DATE",
                               .help = "When it happened, or will; when it was learned of"});
    return command;
}

}  // namespace lrpt
