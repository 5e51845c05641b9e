#include "cmd/deadlines/filters.hpp"

#include "casework/staff.hpp"
#include "model/case.hpp"
#include "store/staff_store.hpp"

namespace lrpt {

std::vector<Option> deadline_filter_options() {
    return {{.name = "--owner", .value = "LOGIN", .help = "One person's; all for everybody's"},
            {.name = "--team", .value = "TEAM", .help = "One team's", .choices = all_names<Team>()},
            {.name = "--kind",
             .value = "KIND",
             .help = "Of one kind",
             .choices = all_names<DeadlineKind>()},
            {.name = "--case", .value = "REF", .help = "Of one case"}};
}

namespace {

// Whoever works at the front desk, and nowhere else, sees no deadline of a case.
bool is_front_desk_only(App& app) {
    const auto me = staff_member(app.database(), app.login());
    return me && me->roles == std::vector{Role::front_desk};
}

}  // namespace

DeadlineFilter deadline_filter(App& app, const Arguments& arguments) {
    DeadlineFilter filter{.today = app.today(),
                          .kind = named<DeadlineKind>(arguments.value("kind").value_or("")),
                          .team = named<Team>(arguments.value("team").value_or(""))};
    const auto owner = arguments.value("owner");
    if (owner && *owner != "all") filter.owner = required_staff(app.database(), *owner).login;
    if (is_front_desk_only(app)) {
        if (filter.team.value_or(Team::front_desk) != Team::front_desk) {
            throw Error{
                Exit::not_permitted, "the front desk sees its own deadlines", {"Leave --team out"}};
        }
        filter.team = Team::front_desk;
    }
    if (const auto typed = arguments.value("case")) {
        filter.case_reference = to_text(read_reference(*typed, year_of(app.today())));
    }
    return filter;
}

}  // namespace lrpt
