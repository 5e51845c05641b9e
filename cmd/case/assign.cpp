#include "casework/case_work.hpp"
#include "casework/facilitators.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/reference.hpp"
#include "cmd/staff/columns.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

// Who could take the case, whom it helps most first.
void print_who_could(App& app, const Case& kept) {
    if (kept.scheme == Scheme::contact) {
        throw Error{Exit::usage,
                    "case assign needs LOGIN for a case of victim contact",
                    {"Who could take it: lrpt staff list --role vlo"}};
    }
    const Work work = app.work();
    std::vector<Facilitator> could;
    for (Facilitator& one : facilitators_by_need(app.desk(work))) {
        if (one.expertise.trained_on && !one.member.left_on) could.push_back(std::move(one));
    }
    print_staff(app, StaffTable::facilitators, could);
    if (could.empty()) {
        app.say(
            "No facilitator has done the course\n"
            "  When one has: lrpt staff train LOGIN --from-day DATE --until DATE\n");
    }
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const auto login = arguments.operand(1);
    if (!login) {
        print_who_could(app, kept);
        return Exit::done;
    }
    const Work work = app.work();
    const auto note = assign(app.desk(work), kept, *login);
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} is {}'s\n", kept.reference, *login));
    if (note) app.say(*note + "\n");
    return Exit::done;
}

}  // namespace

Command case_assign() {
    return {.summary = "Give a case to a member of staff",
            .examples = {{"case assign VC-2013-0027 asha", ""},
                         {"case assign RJ-2013-0142",
                          "who could take it; whom it helps most comes first"}},
            .operands = {"REF", "[LOGIN]"},
            .notes =
                "A case of restorative justice goes to a facilitator who has done the course. "
                "Who has had no mentoring session is named, for the manager.",
            .run = run};
}

}  // namespace lrpt
