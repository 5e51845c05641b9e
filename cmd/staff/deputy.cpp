#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

template <typename Value>
Value required(const std::optional<Value>& value, std::string_view option) {
    if (value) return *value;
    throw Error{Exit::usage,
                fmt::format("staff deputy needs {}", option),
                {"lrpt staff deputy LOGIN --deputy LOGIN --until DATE"}};
}

Exit run(App& app, const Arguments& arguments) {
    const Deputy deputy{.login = *arguments.operand(0),
                        .deputy = required(arguments.value("deputy"), "--deputy LOGIN"),
                        .from_on = app.date_option("from-day", Look::ahead).value_or(app.today()),
                        .until = required(app.date_option("until", Look::ahead), "--until DATE")};
    const Work work = app.work();
    add_deputy(app.database(), deputy, work);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} stands in for {} from {} until {}\n",
                        deputy.deputy,
                        deputy.login,
                        spoken(deputy.from_on),
                        spoken(deputy.until)));
    return Exit::done;
}

}  // namespace

Command staff_deputy() {
    return {.summary = "Say who stands in for somebody, and until when",
            .examples = {{"staff deputy asha --deputy tom --until \"8 Mar\"",
                          "until then tom sees asha's deadlines among his own"}},
            .operands = {"LOGIN"},
            .options = {{.name = "--deputy", .value = "LOGIN", .help = "Who stands in"},
                        {.name = "--until", .value = "DATE", .help = "The last day of it"},
                        {.name = "--from-day",
                         .value = "DATE",
                         .help = "The first day; today unless said"}},
            .notes =
                "A vlo's deputy is a vlo, a facilitator's a facilitator. There is one deputy at "
                "a time: from its first day on, a new one takes the place of the one before.",
            .run = run};
}

}  // namespace lrpt
