#include "model/contact.hpp"

#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

constexpr std::size_t longest_note = 64U * 1024U;

std::string note_from(const App& app, const std::string& path) {
    const ReadBytes read = app.input(path);
    std::string note(longest_note + 1, '\0');
    std::size_t length = 0;
    while (length < note.size()) {
        const std::size_t more = read(note.data() + length, note.size() - length);
        if (more == 0) break;
        length += more;
    }
    if (length > longest_note)
        throw Error{Exit::data, "--note-from: the note is longer than 64 KiB"};
    note.resize(length);
    if (!is_utf8(note)) throw Error{Exit::data, "--note-from: the note is not UTF-8 text"};
    return std::string{trimmed(note)};
}

// Lines up to one that holds only a full stop, or an empty first one.
std::string note_asked_for(App& app) {
    app.say("Note (finish with a line holding only a full stop, or leave empty):\n");
    std::string note;
    while (const auto line = app.ask("> ")) {
        if (*line == "." || (line->empty() && note.empty())) break;
        note += (note.empty() ? "" : "\n") + *line;
    }
    return note;
}

std::optional<std::string> note_given(App& app, const Arguments& arguments) {
    const auto path = arguments.value("note-from");
    std::string note;
    if (path) {
        note = note_from(app, *path);
    } else if (app.may_ask()) {
        note = note_asked_for(app);
    }
    if (note.empty()) return std::nullopt;
    return note;
}

template <typename Enum>
Enum required_choice(const Arguments& arguments, std::string_view option) {
    const auto value = named<Enum>(arguments.value(option).value_or(""));
    if (value) return *value;
    throw Error{Exit::usage,
                fmt::format("case contact needs --{}", option),
                {fmt::format("Choose: {}", fmt::join(all_names<Enum>(), ", "))}};
}

std::string recorded_text(const Case& kept, const Contact& contact, const Work& work) {
    return fmt::format("{}: {} with {}, {}, on {}. {} ({})\n",
                       work.dry_run ? "DRY RUN, nothing was saved" : "Recorded",
                       name_of(contact.how),
                       name_of(contact.with),
                       name_of(contact.outcome),
                       spoken(contact.on),
                       kept.reference,
                       kept.owner.value_or("nobody's yet"));
}

Exit run(App& app, const Arguments& arguments) {
    const std::string reference = reference_given(app, arguments);
    Contact contact{.on = app.date_option("on", Look::back).value_or(app.today()),
                    .how = required_choice<How>(arguments, "how"),
                    .with = required_choice<With>(arguments, "with"),
                    .outcome = required_choice<ContactOutcome>(arguments, "outcome"),
                    .recorded_by = app.login()};
    const Case kept = required_case(app.database(), reference);
    contact.note = note_given(app, arguments);
    const Work work = app.work();
    const std::vector<Deadline> met = record_contact(app.database(), kept, contact, work);
    if (arguments.has("quiet")) return Exit::done;
    std::string text = recorded_text(kept, contact, work);
    for (const Deadline& deadline : met) {
        text += fmt::format(
            "  Met: {}, {}\n", name_of(deadline.due.kind), standing_text(deadline, app.today()));
    }
    if (is_attempt(contact.outcome)) text += "  An attempt is counted; it meets no deadline.\n";
    app.out.write(text);
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
             {.name = "--note-from",
              .value = "FILE",
              .help = "A note; - for standard input. On a terminal lrpt asks"}},
        .notes =
            "A contact that reached the person meets the deadline that asks for it. A letter, "
            "email or text that was sent is an attempt until somebody answers.",
        .run = run};
}

}  // namespace lrpt
