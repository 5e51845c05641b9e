#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const std::string login = *arguments.operand(0);
    const Date on = app.date_option("on", Look::back).value_or(app.today());
    const Work work = app.work();
    leave_staff(app.database(), login, on, work);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} left on {}\n", login, spoken(on)));
    return Exit::done;
}

}  // namespace

Command staff_leave() {
    return {
        .summary = "Say that somebody has left",
        .examples = {{"staff leave asha --on \"1 Mar\"", ""}},
        .operands = {"LOGIN"},
        .options = {{.name = "--on", .value = "DATE", .help = "Their last day; today unless said"}},
        .notes =
            "Their open cases are handed over first. Nothing is assigned to them any more, "
            "and in a team's file they may do nothing. lrpt staff add brings them back.",
        .run = run};
}

}  // namespace lrpt
