#include "casework/policy_check.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/policy_path.hpp"
#include "render/lawyer_texts.hpp"
#include "render/sheet.hpp"

namespace lrpt {

namespace {

// That its file is there is the settings' to see to.
void check_policy_in_use(App& app) {
    const std::string path = policy_path(app);
    PolicyCheck checked;
    try {
        checked = check_policy(path, app.reference_data(), app.today());
    } catch (const Error& error) {
        throw Error{Exit::configuration, error.what(), error.advice};
    }
    refuse_faults(path, checked);
}

// The settings have been read, and refused if need be, before any command runs.
Exit run(App& app, const Arguments&) {
    check_policy_in_use(app);
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
