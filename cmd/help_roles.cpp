#include "cmd/help_roles.hpp"

#include "cmd/command_table.hpp"
#include "model/rights.hpp"

#include <fmt/format.h>

#include <array>

namespace lrpt {

namespace {

constexpr int command_width = 23;
constexpr int access_width = 8;
constexpr std::size_t role_width = 3;

// The columns are headed by the first letters of the roles.
std::string_view short_name(Role role) {
    return name_of(role).substr(0, role_width);
}

std::string sight_line(const std::array<std::string_view, 5>& words) {
    return fmt::format(
        "  {:<24} {:<14} {:<6} {:<16} {}\n", words[0], words[1], words[2], words[3], words[4]);
}

std::string sights_text() {
    std::string text = sight_line({"WHO", "VICTIM'S SIDE", "NAMES", "OFFENDER'S SIDE", "NAMES"});
    for (const Sight& sight : sights) {
        text += sight_line({name_of(sight.role),
                            name_of(sight.victims),
                            name_of(sight.victims_names),
                            name_of(sight.offenders),
                            name_of(sight.offenders_names)});
    }
    return text;
}

std::string heading() {
    std::string text = fmt::format("  {:<{}} {:<{}}", "COMMAND", command_width, "", access_width);
    for (const auto& role : names_of<Role>)
        text += fmt::format(" {}", short_name(role.value));
    return text + "\n";
}

std::string_view access_word(Access access) {
    switch (access) {
        case Access::reads: return "looks";
        case Access::changes: return "changes";
        case Access::none:
        case Access::outside: return "";
    }
    return "";
}

// Whether somebody with the role and no other may use the command in a team's file.
bool may_use(const CommandRow& row, Role role) {
    if (row.access == Access::outside) return false;
    return row.roles.empty() || has_any(Staff{.roles = {role}}, row.roles);
}

std::string row_text(const CommandRow& row) {
    std::string text = fmt::format(
        "  {:<{}} {:<{}}", command_name(row), command_width, access_word(row.access), access_width);
    for (const auto& role : names_of<Role>)
        text += may_use(row, role.value) ? fmt::format(" {}", short_name(role.value)) : "   -";
    return text + "\n";
}

}  // namespace

std::string roles_topic() {
    std::string text = R"(ROLES
  Who may do and see what in a team's file, which is reached through sudo. In a
  file of one's own no role is asked for. Somebody with several roles may do
  and see what any of them may.

  Of which cases a role sees a side: all, those of restorative justice (rj), or
  none. Names are shown with --names, and the look is recorded. References and
  dates of what is due are for all who may list them.

)";
    text += sights_text() + "\n" + heading();
    for (const CommandRow& row : command_table())
        text += row_text(row);
    return text + R"(
  A command without any role is for the account that the file belongs to. Until
  there is a manager, everybody may do what managers alone may. A change of a
  case also asks whose the case is: those of victim contact are worked on by
  the victim team, those of restorative justice by the others.
)";
}

}  // namespace lrpt
