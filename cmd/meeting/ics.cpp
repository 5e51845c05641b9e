#include "casework/calendar.hpp"
#include "casework/programme.hpp"
#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/record_listing.hpp"
#include "cmd/reference.hpp"
#include "render/calendar.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Several cases in one calendar are for whoever works on them.
void refuse_without_case(const App& app, const Arguments& arguments) {
    const bool for_victim = arguments.value("for") == name_of(Audience::victim);
    if (!for_victim || arguments.operand(0)) return;
    throw Error{
        Exit::usage,
        "a victim's calendar is of one case",
        {fmt::format("Name it: lrpt meeting ics RJ-{}-0001 --for victim", year_of(app.today()))}};
}

CalendarFilter filter_given(App& app, const Arguments& arguments) {
    CalendarFilter filter;
    if (arguments.operand(0)) {
        filter.kept = case_given(app, arguments);
        require_rj_case(*filter.kept);
    }
    if (const auto login = arguments.value("facilitator"))
        filter.led_by = required_staff(app.database(), *login).login;
    const bool own = arguments.has("mine") || app.own_audience(Scheme::rj) != Audience::staff ||
                     (!filter.kept && !filter.led_by);
    if (own) filter.whose = app.login();
    return filter;
}

Exit run(App& app, const Arguments& arguments) {
    refuse_without_case(app, arguments);
    const CalendarQuestion question{
        .audience = app.audience(Scheme::rj), .names = arguments.has("names"), .day = app.today()};
    const CalendarFilter filter = filter_given(app, arguments);
    const Work work = app.work();
    const auto entries = calendar_of(app.desk(work), filter, question);
    if (entries.empty()) {
        app.say("No such meetings: there is no calendar to write.\n");
        return Exit::done;
    }
    const std::string name = filter.kept ? ": " + filter.kept->reference : "";
    app.out.write(calendar_text("Restorative justice" + name, entries));
    return Exit::done;
}

}  // namespace

Command meeting_ics() {
    return {.summary = "Write meetings as a calendar, for Outlook and others to read",
            .examples = {{"meeting ics > mine.ics", "all of yours"},
                         {"meeting ics RJ-2013-0142 --for victim --names > meetings.ics",
                          "to send to the victim, with the places"},
                         {"meeting ics --facilitator khan > khan.ics", ""}},
            .operands = {"[REF]"},
            .options = {{.name = "--facilitator", .value = "LOGIN", .help = "Led by one person"},
                        {.name = "--mine", .help = "Your own, as facilitator or offender manager"},
                        {.name = "--names", .help = "With the places; the look is recorded"},
                        audience_option()},
            .notes =
                "Without a case or a facilitator it is your own. Read it in again after a change: "
                "a meeting that moved moves, and one that is cancelled is struck out. Nobody is "
                "named in it.",
            .run = run};
}

}  // namespace lrpt
