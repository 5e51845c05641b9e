#include "base/text.hpp"
#include "casework/access.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"
#include "render/access.hpp"
#include "render/json_writer.hpp"
#include "system/private_file.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Party party_asked(const Arguments& arguments) {
    if (const auto word = arguments.value("for")) return *named<Party>(*word);
    throw Error{Exit::usage,
                "whose request is it?",
                {"Add --for victim or --for offender: nothing of the other side is put together"}};
}

std::string document(App& app, const AccessExport& found) {
    if (app.form() == Form::text) return access_text(found, app.today());
    return json_document("access-export-list", app.today(), {access_json(found)});
}

void save(App& app, const Arguments& arguments, const std::string& text) {
    const std::string path = arguments.value("output").value_or("-");
    if (path == "-") return app.out.write(text);
    app.refuse_named_output(path);
    make_private_text(path, text);
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    AccessRequest request{.party = party_asked(arguments)};
    if (const auto typed = arguments.value("person")) {
        request.person = whole_number(*typed);
        if (!request.person)
            throw Error{Exit::usage,
                        fmt::format("--person \"{}\" is not a number", printable(*typed))};
    }
    const Work work = app.work();
    const AccessExport found = export_for_person(app.desk(work), kept, request);
    save(app, arguments, document(app, found));
    app.say(
        fmt::format("{} from {}. Left out: {}.\n{} to be checked by a person before it goes out.\n",
                    counted(found.entries.size(), "record"),
                    counted(kept.linked ? 2 : 1, "case"),
                    left_out_words(found),
                    counted(found.passages_to_check(), "passage")));
    return Exit::done;
}

}  // namespace

Command case_export() {
    return {.summary = "Put together all that is held on one person, for their request",
            .examples = {{"case export VC-2013-0027 --for victim -o access.txt", ""},
                         {"case export RJ-2013-0142 --for offender --json -o access.json", ""}},
            .operands = {"REF"},
            .options = {{.name = "--for",
                         .value = "WHOM",
                         .help = "Whose request it is",
                         .choices = all_names<Party>()},
                        {.name = "--person",
                         .value = "N",
                         .help = "Which of several on the victim's side"},
                        {.name = "--json", .help = "One JSON document"},
                        {.name = "-o,--output",
                         .value = "FILE",
                         .help = "A new file, readable by you only; never over another"}},
            .notes =
                "It takes in both cases of the sentence. What is somebody else's or the team's "
                "own is left out and counted; words that may speak of others are marked. The "
                "look is recorded.",
            .run = run};
}

}  // namespace lrpt
