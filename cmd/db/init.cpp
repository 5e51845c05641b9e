#include "base/text.hpp"
#include "casework/case_file.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const std::string path = app.database_path();
    const bool training = arguments.has("training");
    create_case_file(path, training, app.work());
    app.say(fmt::format(
        "A new, empty {}casework file: {}\n", training ? "training " : "", printable(path)));
    app.hint("Next: lrpt staff add LOGIN --role vlo --email ADDRESS\n");
    return Exit::done;
}

}  // namespace

Command db_init() {
    return {.summary = "Make a new, empty casework file",
            .examples = {{"db init", ""},
                         {"db init --training --db practice.db",
                          "to learn with: --today works on changes"}},
            .options = {{.name = "--training",
                         .help = "A file to practise in, which says so everywhere"}},
            .notes = "The file is readable by you only. One that is there is never touched.",
            .run = run};
}

}  // namespace lrpt
