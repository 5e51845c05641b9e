#include "cmd/commands.hpp"
#include "cmd/deadlines/sending.hpp"

namespace lrpt {

namespace {

Exit run(App& app, const Arguments&) {
    return send_mail(app, TryWhich::due, true);
}

}  // namespace

Command deadlines_send() {
    return {
        .summary = "Mail each person what is due, and managers what is late",
        .examples = {{"deadlines send --dry-run", "who would get what, and send nothing"},
                     {"deadlines send --quiet", "for cron: silent while all is well"}},
        .notes =
            "Writes one mail to a person for a day, hands it to mail.command, and tries again "
            "later where that could not take it: run it as often as you like. Mail names cases "
            "by reference only. Ends 75 while mail waits, 69 where it was given up, 78 where the "
            "settings are not in order.",
        .run = run};
}

}  // namespace lrpt
