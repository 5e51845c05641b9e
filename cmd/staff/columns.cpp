#include "cmd/staff/columns.hpp"

#include "base/text.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

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
                                                {"left_on", "left", 4},
                                                {"trained_on", "trained", 6},
                                                {"mentored_on", "mentored", 3},
                                                {"conferences", "conferences", 8},
                                                {"conferences_wanted", "wanted", 2},
                                                {"first_year_ends_on", "first year ends", 7},
                                                {"to_go", "to go", 5}}};
    return shape;
}

std::vector<std::string> fields_for_people(StaffTable table) {
    if (table == StaffTable::everybody)
        return {"login", "roles", "email", "added_on", "deputy", "deputy_until", "left_on"};
    return {"login",
            "trained_on",
            "mentored_on",
            "conferences",
            "first_year_ends_on",
            "to_go",
            "left_on"};
}

// "3 of 5" to people, the first number to programs; nothing before the course.
Cell conferences_cell(const Expertise& expertise, Form form) {
    if (!expertise.trained_on) return {};
    if (form != Form::text || !expertise.wanted) return number_cell(expertise.conferences);
    return fmt::format("{} of {}", expertise.conferences, *expertise.wanted);
}

std::string roles_text(const Staff& member) {
    std::vector<std::string> roles;
    for (const Role one : member.roles)
        roles.emplace_back(name_of(one));
    return joined(roles, " ");
}

}  // namespace

void print_staff(App& app, StaffTable table, const std::vector<Facilitator>& members) {
    ListingFormat format = app.listing_format();
    if (format.form == Form::text && format.fields.empty())
        format.fields = fields_for_people(table);
    ListingWriter listing{staff_columns(), format, app.writer()};
    for (const auto& [member, expertise] : members) {
        const auto deputy = deputy_of(app.database(), member.login, app.today());
        listing.row({member.login,
                     roles_text(member),
                     cell(member.email),
                     member.added_on,
                     deputy ? Cell{deputy->deputy} : Cell{},
                     deputy ? Cell{deputy->until} : Cell{},
                     cell(member.left_on),
                     cell(expertise.trained_on),
                     cell(expertise.mentored_on),
                     conferences_cell(expertise, format.form),
                     number_cell(expertise.wanted),
                     cell(expertise.year_ends_on),
                     expertise.wanted ? number_cell(expertise.to_go) : Cell{}});
    }
    listing.finish();
}

}  // namespace lrpt
