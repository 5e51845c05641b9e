#include "casework/case_work.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const Case kept = required_case(app.database(), reference_given(app, arguments));
    const std::string login = *arguments.operand(1);
    const Work work = app.work();
    assign(app.database(), kept, login, work);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} is {}'s\n", kept.reference, login));
    return Exit::done;
}

}  // namespace

Command case_assign() {
    return {.summary = "Give a case to a member of staff",
            .examples = {{"case assign VC-2013-0027 asha", ""}},
            .operands = {"REF", "LOGIN"},
            .run = run};
}

}  // namespace lrpt
