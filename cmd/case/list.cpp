#include "base/text.hpp"
#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/case/columns.hpp"
#include "cmd/commands.hpp"
#include "store/case_store.hpp"

namespace lrpt {

namespace {

Exit run(App& app, const Arguments& arguments) {
    const CaseFilter filter{.scheme = named<Scheme>(arguments.value("scheme").value_or("")),
                            .state = named<CaseState>(arguments.value("state").value_or("")),
                            .owner = arguments.value("owner")};
    if (filter.owner) required_staff(app.database(), *filter.owner);
    const std::vector<Case> found = cases(app.database(), filter);
    ListingWriter listing{case_columns(), app.listing_format(), app.writer()};
    for (const Case& one : found)
        listing.row(case_row(one));
    listing.finish();
    if (found.empty() && is_terminal(Stream::output)) app.say("There are no such cases.\n");
    return Exit::done;
}

}  // namespace

Command case_list() {
    return {
        .summary = "List cases",
        .examples = {{"case list", ""},
                     {"case list --scheme rj --owner khan", "restorative justice cases of khan"},
                     {"case list --json --fields case,owner", "for a script"}},
        .lists = true,
        .options = {{.name = "--scheme",
                     .value = "WORD",
                     .help = "Of one scheme",
                     .choices = all_names<Scheme>()},
                    {.name = "--state",
                     .value = "WORD",
                     .help = "In one state",
                     .choices = all_names<CaseState>()},
                    {.name = "--owner", .value = "LOGIN", .help = "Of one member of staff"}},
        .run = run};
}

}  // namespace lrpt
