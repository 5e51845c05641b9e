#include "casework/staff.hpp"

#include "base/error.hpp"
#include "base/text.hpp"
#include "casework/facilitators.hpp"
#include "store/audit_store.hpp"
#include "store/case_store.hpp"
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

[[noreturn]] void refuse_deputy(const Staff& member, const Staff& other, Role role) {
    throw Error{
        Exit::data,
        fmt::format(
            "{} is not a {}, and cannot stand in for {}", other.login, name_of(role), member.login),
        {fmt::format("Who is: lrpt staff list --role {}", name_of(role))}};
}

// Who owns cases is stood in for by their like; a head of service, who only hears of them, by a
// manager or another head.
void check_roles(const Staff& member, const Staff& other) {
    bool owns_any = false;
    for (const Scheme scheme : every_scheme) {
        const Role role = owning_role(scheme);
        if (!member.has(role)) continue;
        owns_any = true;
        if (!other.has(role)) refuse_deputy(member, other, role);
    }
    if (owns_any) return;
    if (!member.has(Role::head_of_service)) {
        throw Error{
            Exit::data,
            fmt::format("{} is neither vlo nor facilitator and owns no cases, nor head of service",
                        member.login)};
    }
    if (!other.has(Role::manager) && !other.has(Role::head_of_service))
        refuse_deputy(member, other, Role::manager);
}

void check_deputy(Database& database, const Deputy& deputy) {
    const Staff member = staff_at_work(database, deputy.login);
    const Staff other = staff_at_work(database, deputy.deputy);
    if (deputy.login == deputy.deputy) {
        throw Error{Exit::data, fmt::format("{} cannot stand in for themselves", deputy.login)};
    }
    if (deputy.until < deputy.from_on) {
        throw Error{Exit::data,
                    fmt::format("{} is before {}: a deputy stands in from a day until a later one",
                                spoken(deputy.until),
                                spoken(deputy.from_on))};
    }
    check_roles(member, other);
}

std::string roles_text(const Staff& member) {
    std::vector<std::string> names;
    for (const Role role : member.roles)
        names.emplace_back(name_of(role));
    return joined(names, ", ");
}

}  // namespace

Staff add_staff(const Desk& desk, Staff member) {
    Database& database = desk.database;
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
    derive_conferences(desk, member.login);
    const std::string what = fmt::format("{} on the staff as {}", member.login, roles_text(member));
    add(database, audit_entry(desk.work, std::nullopt, what));
    finish(change, desk.work);
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

Staff staff_at_work(Database& database, const std::string& login) {
    Staff member = required_staff(database, login);
    if (!member.left_on) return member;
    throw Error{Exit::data,
                fmt::format("{} left on {}", member.login, spoken(*member.left_on)),
                {fmt::format("If they are back: lrpt staff add {} --role ROLE", member.login)}};
}

void require_may_work(Database& database, const std::string& login, const Case& kept) {
    const auto member = staff_member(database, login);
    if (!member || may_work_on(*member, kept.scheme)) return;
    throw Error{
        Exit::not_permitted,
        fmt::format("{} is {}, and {} is not theirs to work on",
                    member->login,
                    roles_text(*member),
                    kept.reference),
        {"The victim liaison team deals exclusively with victims, and nobody else "
         "works on its cases",
         kept.owner ? fmt::format("Ask {}, or a manager", *kept.owner)
                    : fmt::format("Ask a {}, or a manager", name_of(owning_role(kept.scheme)))}};
}

void require_may_erase(Database& database, const std::string& login, const Case& kept) {
    const auto member = staff_member(database, login);
    if (member && member->has(Role::data_protection_officer)) return;
    require_may_work(database, login, kept);
}

void require_may_own(const Desk& desk, const Staff& member, const Case& kept) {
    const Role wanted = owning_role(kept.scheme);
    if (!member.has(wanted)) {
        throw Error{Exit::data,
                    fmt::format("{} is not a {}, and {} is theirs to work on",
                                member.login,
                                name_of(wanted),
                                kept.reference)};
    }
    if (kept.scheme == Scheme::rj)
        require_trained_facilitator(desk.database, member.login, desk.work.today);
}

void add_deputy(Database& database, const Deputy& deputy, const Work& work) {
    Change change{database};
    check_deputy(database, deputy);
    set_deputy(database, deputy);
    const std::string what = fmt::format("{} stands in for {} from {} until {}",
                                         deputy.deputy,
                                         deputy.login,
                                         to_iso(deputy.from_on),
                                         to_iso(deputy.until));
    add(database, audit_entry(work, std::nullopt, what));
    finish(change, work);
}

void leave_staff(Database& database, const std::string& login, Date on, const Work& work) {
    Change change{database};
    const Staff member = staff_at_work(database, login);
    if (on > work.today) {
        throw Error{Exit::data,
                    fmt::format("{} is still to come: say it when they have left", spoken(on))};
    }
    const auto theirs = cases(database, {.state = CaseState::open, .owner = member.login});
    if (!theirs.empty()) {
        throw Error{
            Exit::data,
            fmt::format("{} still has {}", member.login, counted(theirs.size(), "open case")),
            {fmt::format("First: lrpt case handover {} --to LOGIN", member.login)}};
    }
    set_left(database, member.login, on);
    set_duties(database, about_staff(member.login), {}, when_of(work));
    const std::string what = fmt::format("{} left on {}", member.login, to_iso(on));
    add(database, audit_entry(work, std::nullopt, what));
    finish(change, work);
}

}  // namespace lrpt
