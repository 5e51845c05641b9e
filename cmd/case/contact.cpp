#include "model/contact.hpp"

#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "cmd/app.hpp"
#include "cmd/case/override.hpp"
#include "cmd/case/whom.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/given.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

std::optional<std::string> note_given(App& app, const Arguments& arguments) {
    const auto path = arguments.value("note-from");
    std::string note;
    if (path) {
        note = text_given(app, "note-from", *path);
    } else if (app.may_ask()) {
        note = lines_asked_for(app, "Note");
    }
    if (note.empty()) return std::nullopt;
    return note;
}

// "I'll ring on Friday."
std::optional<Promise> promise_given(const App& app, const Contact& contact) {
    const auto due_on = app.date_option("promise", Look::ahead);
    if (!due_on) return std::nullopt;
    return Promise{.made_on = contact.on, .due_on = *due_on};
}

// What is said of a contact besides how, with whom and what came of it.
void read_particulars(const Arguments& arguments, Contact& contact) {
    contact.person = person_typed(arguments);
    contact.they_asked = arguments.has("they-asked");
    const auto at = arguments.value("at");
    if (!at) return;
    contact.at = clock_time(*at);
    if (contact.at) return;
    throw Error{Exit::usage,
                fmt::format("--at: \"{}\" is not a time of the day", printable(*at)),
                {"Write it as 09:30 or 14:10"}};
}

// Why safety was overridden stands before what else was noted.
std::optional<std::string> note_with_reason(App& app,
                                            const Arguments& arguments,
                                            const std::optional<std::string>& reason) {
    const bool noted = !reason || arguments.has("note-from");
    const auto note = noted ? note_given(app, arguments) : std::nullopt;
    if (!reason || !note) return reason ? reason : note;
    return *reason + "\n" + *note;
}

Exit run(App& app, const Arguments& arguments) {
    Contact contact{
        .on = app.date_option("on", Look::back).value_or(app.today()),
        .how = required_choice<How>(arguments, "case contact", "how"),
        .with = required_choice<With>(arguments, "case contact", "with"),
        .outcome = required_choice<ContactOutcome>(arguments, "case contact", "outcome"),
        .recorded_by = app.login()};
    read_particulars(arguments, contact);
    const Case kept = case_given(app, arguments);
    const auto reason = override_reason(app, arguments);
    contact.note = note_with_reason(app, arguments, reason);
    const Work work = app.work();
    const std::vector<DeadlineChange> changes = record_contact(
        app.desk(work), kept, contact, {promise_given(app, contact), reason.has_value()});
    report_change(app,
                  kept,
                  fmt::format("{} with {}, {}, on {}",
                              name_of(contact.how),
                              name_of(contact.with),
                              name_of(contact.outcome),
                              spoken(contact.on)),
                  changes);
    if (is_attempt(contact.outcome) && !app.quiet())
        app.out.write("  An attempt is counted; it meets no deadline.\n");
    return Exit::done;
}

}  // namespace

Command case_contact() {
    return {
        .summary = "Record a contact, or an attempt at one",
        .examples = {{"case contact RJ-2013-0142 --how phone --with offender --outcome reached",
                      ""},
                     {"case contact VC-2013-0027 --how phone --with victim --outcome no-answer",
                      "an attempt: counted, but it meets no deadline"}},
        .operands = {"REF"},
        .options =
            {{.name = "--how", .value = "WORD", .help = "By what", .choices = all_names<How>()},
             {.name = "--with", .value = "WORD", .help = "With whom", .choices = all_names<With>()},
             {.name = "--outcome",
              .value = "WORD",
              .help = "What came of it",
              .choices = all_names<ContactOutcome>()},
             {.name = "--on", .value = "DATE", .help = "When it happened; today unless said"},
             {.name = "--promise",
              .value = "DATE",
              .help = "The day by which you promised something: a deadline of its own"},
             {.name = "--note-from",
              .value = "FILE",
              .help = "A note; - for standard input. On a terminal lrpt asks"},
             {.name = "--person",
              .value = "NUMBER",
              .help = "Which person of the victim's side; the usual one unless said"},
             {.name = "--at", .value = "HH:MM", .help = "At what time of the day"},
             {.name = "--they-asked", .help = "They got in touch with us"},
             override_option(),
             override_reason_option()},
        .notes =
            "A contact that reached the person meets the deadline that asks for it. A letter, "
            "email or text that was sent is an attempt until somebody answers. Nothing goes out to "
            "a victim who opted out, nor by a way that is not marked safe.",
        .run = run};
}

}  // namespace lrpt
