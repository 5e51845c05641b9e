#include "base/text.hpp"
#include "casework/staff.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr std::size_t longest_login = 32;
constexpr std::size_t longest_email = 254;

// What the operating system takes for a login, so that it can be matched with the real one.
void check_login(const std::string& login) {
    const bool plain = login != "all" && !login.empty() && login.size() <= longest_login &&
                       login.front() != '-' && std::all_of(login.begin(), login.end(), [](char c) {
                           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                  (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
                       });
    if (plain) return;
    throw Error{Exit::usage,
                fmt::format("\"{}\" is not a login", printable(login)),
                {"Letters, digits, dots, dashes and underscores; at most 32"}};
}

// One address and nothing else: it will stand in the header of a mail.
void check_email(const std::string& email) {
    const std::size_t at = email.find('@');
    const bool plain =
        at != std::string::npos && at > 0 && at + 1 < email.size() &&
        email.find('@', at + 1) == std::string::npos && email.size() <= longest_email &&
        std::all_of(email.begin(), email.end(), [](char c) {
            return c > ' ' && c < 0x7F &&
                   std::string_view{"<>,;:\"()[]\\"}.find(c) == std::string_view::npos;
        });
    if (plain) return;
    throw Error{Exit::usage,
                fmt::format("--email: \"{}\" is not one email address", printable(email))};
}

Exit run(App& app, const Arguments& arguments) {
    Staff member{
        .login = *arguments.operand(0), .email = arguments.value("email"), .added_on = app.today()};
    check_login(member.login);
    if (member.email) check_email(*member.email);
    for (const std::string& role : arguments.values("role")) {
        if (!member.has(*named<Role>(role))) member.roles.push_back(*named<Role>(role));
    }
    if (member.roles.empty()) {
        throw Error{Exit::usage,
                    "staff add needs --role",
                    {fmt::format("Choose: {}", fmt::join(all_names<Role>(), ", "))}};
    }
    const Work work = app.work();
    const Staff saved = add_staff(app.desk(work), member);
    std::vector<std::string> roles;
    for (const Role role : saved.roles)
        roles.emplace_back(name_of(role));
    if (work.dry_run) app.say("DRY RUN: nothing was saved\n");
    app.say(fmt::format("{} is on the staff as {}\n", saved.login, listed(roles, "and")));
    return Exit::done;
}

}  // namespace

Command staff_add() {
    return {
        .summary = "Add a member of staff, or a role for one",
        .examples = {{"staff add khan --role facilitator --email khan@trust.example", ""}},
        .operands = {"LOGIN"},
        .options = {{.name = "--role",
                     .value = "ROLE",
                     .help = "What they are here for; may be repeated",
                     .choices = all_names<Role>(),
                     .repeats = true},
                    {.name = "--email", .value = "ADDRESS", .help = "Where their mail goes"}},
        .notes =
            "A victim liaison officer (vlo) deals with victims only, and takes no other role that "
            "works with offenders.",
        .run = run};
}

}  // namespace lrpt
