#include "casework/staff.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "store/audit_store.hpp"
#include "store/staff_store.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

void check_separation(const Staff& member) {
    for (const Role role : member.roles) {
        if (!works_with_offenders(role) || !member.has(Role::vlo)) continue;
        throw Error{
            Exit::data,
            fmt::format("{} cannot be both vlo and {}", printable(member.login), name_of(role)),
            {"The victim liaison team deals exclusively with victims"}};
    }
}

std::string roles_text(const Staff& member) {
    std::vector<std::string> names;
    for (const Role role : member.roles)
        names.emplace_back(name_of(role));
    return joined(names, ", ");
}

}  // namespace

Staff add_staff(Database& database, Staff member, const Work& work) {
    Change change{database};
    if (const auto known = staff_member(database, member.login)) {
        for (const Role role : known->roles) {
            if (!member.has(role)) member.roles.push_back(role);
        }
        member.added_on = known->added_on;
    }
    check_separation(member);
    save(database, member);
    member = required_staff(database, member.login);
    const std::string what = fmt::format("{} on the staff as {}", member.login, roles_text(member));
    add(database, audit_entry(work, std::nullopt, what));
    finish(change, work);
    return member;
}

Staff required_staff(Database& database, const std::string& login) {
    if (auto member = staff_member(database, login)) return *member;
    const std::vector<Staff> staff = all_staff(database);
    std::vector<std::string_view> logins;
    for (const Staff& member : staff)
        logins.push_back(member.login);
    throw Error{Exit::no_record,
                fmt::format("\"{}\" is not a member of staff", printable(login)),
                did_you_mean(login, logins),
                nearest_words(login, logins)};
}

}  // namespace lrpt
