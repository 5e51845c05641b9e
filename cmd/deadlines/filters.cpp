#include "cmd/deadlines/filters.hpp"

#include "casework/staff.hpp"
#include "model/case.hpp"

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

DeadlineFilter deadline_filter(App& app, const Arguments& arguments) {
    DeadlineFilter filter{.today = app.today(),
                          .kind = named<DeadlineKind>(arguments.value("kind").value_or("")),
                          .team = named<Team>(arguments.value("team").value_or(""))};
    const auto owner = arguments.value("owner");
    if (owner && *owner != "all") filter.owner = required_staff(app.database(), *owner).login;
    if (const auto typed = arguments.value("case")) {
        filter.case_reference = to_text(read_reference(*typed, year_of(app.today())));
    }
    return filter;
}

}  // namespace lrpt
