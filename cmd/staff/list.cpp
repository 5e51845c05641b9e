#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/staff/columns.hpp"
#include "store/staff_store.hpp"

namespace lrpt {

namespace {

// Of facilitators, whom the next case helps most comes first.
std::vector<Facilitator> members_of(const Desk& desk, std::optional<Role> role) {
    if (role == Role::facilitator) return facilitators_by_need(desk);
    std::vector<Facilitator> members;
    for (const Staff& member : all_staff(desk.database)) {
        if (!role || member.has(*role)) members.push_back(facilitator_of(desk, member.login));
    }
    return members;
}

Exit run(App& app, const Arguments& arguments) {
    const auto role = named<Role>(arguments.value("role").value_or(""));
    const Work work = app.work();
    const std::vector<Facilitator> members = members_of(app.desk(work), role);
    print_staff(
        app, role == Role::facilitator ? StaffTable::facilitators : StaffTable::everybody, members);
    if (members.empty() && is_terminal(Stream::output)) app.say("Nobody is on the staff yet.\n");
    return Exit::done;
}

}  // namespace

Command staff_list() {
    return {.summary = "List the members of staff",
            .examples = {{"staff list", ""},
                         {"staff list --role facilitator",
                          "who needs more conferences: who needs the next case most comes first"}},
            .lists = true,
            .options = {{.name = "--role",
                         .value = "ROLE",
                         .help = "Of one role",
                         .choices = all_names<Role>()}},
            .run = run};
}

}  // namespace lrpt
