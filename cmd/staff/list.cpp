#include "base/text.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "store/staff_store.hpp"

namespace lrpt {

namespace {

const ListingShape& staff_columns() {
    static const ListingShape shape{.kind = "staff-list",
                                    .item_kind = "staff",
                                    .columns = {{"login", "login", 9},
                                                {"roles", "roles", 8},
                                                {"email", "email", 5},
                                                {"added_on", "added", 1},
                                                {"deputy", "deputy", 7},
                                                {"deputy_until", "until", 6},
                                                {"left_on", "left", 4}}};
    return shape;
}

Exit run(App& app, const Arguments& arguments) {
    const auto role = named<Role>(arguments.value("role").value_or(""));
    const std::vector<Staff> staff = all_staff(app.database());
    ListingWriter listing{staff_columns(), app.listing_format(), app.writer()};
    for (const Staff& member : staff) {
        if (role && !member.has(*role)) continue;
        std::vector<std::string> roles;
        for (const Role one : member.roles)
            roles.emplace_back(name_of(one));
        const auto deputy = deputy_of(app.database(), member.login, app.today());
        listing.row({member.login,
                     joined(roles, " "),
                     cell(member.email),
                     member.added_on,
                     deputy ? Cell{deputy->deputy} : Cell{},
                     deputy ? Cell{deputy->until} : Cell{},
                     cell(member.left_on)});
    }
    listing.finish();
    if (listing.rows() == 0 && is_terminal(Stream::output))
        app.say("Nobody is on the staff yet.\n");
    return Exit::done;
}

}  // namespace

Command staff_list() {
    return {.summary = "List the members of staff",
            .examples = {{"staff list", ""}, {"staff list --role facilitator", ""}},
            .lists = true,
            .options = {{.name = "--role",
                         .value = "ROLE",
                         .help = "Of one role",
                         .choices = all_names<Role>()}},
            .run = run};
}

}  // namespace lrpt
