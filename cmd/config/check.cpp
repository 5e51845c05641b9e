#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "render/lawyer_texts.hpp"
#include "render/sheet.hpp"

namespace lrpt {

namespace {

// The settings have been read, and refused if need be, before any command runs.
Exit run(App& app, const Arguments&) {
    app.reference_data().policy();
    app.reference_data().catalogue();
    app.reference_data().courts();
    app.reference_data().holidays();
    app.reference_data().places();
    app.reference_data().law_topics();
    check_sheets(app.reference_data().letters());
    check_lawyer_texts(app.reference_data().letters());
    app.say("Settings, policy, letters and data files are in order.\n");
    return Exit::done;
}

}  // namespace

Command config_check() {
    return {.summary = "Check the settings, the policy, the letters and the data files",
            .examples = {{"config check", ""},
                         {"config check --config new.toml", "before installing it"}},
            .run = run};
}

}  // namespace lrpt
