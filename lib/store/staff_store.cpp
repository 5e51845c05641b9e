#include "store/staff_store.hpp"

#include "store/rows.hpp"

#include <algorithm>

namespace lrpt {

namespace {

std::vector<Role> roles_of(Database& database, const std::string& login) {
    SQLite::Statement rows{database.handle(), "SELECT role FROM staff_roles WHERE login = :login"};
    bind_value(rows, ":login", login);
    std::vector<Role> roles;
    while (rows.executeStep())
        roles.push_back(choice_in<Role>(rows.getColumn(0)));
    std::sort(roles.begin(), roles.end());
    return roles;
}

Staff member_in(Database& database, SQLite::Statement& row) {
    Staff member{.login = row.getColumn(0).getString(),
                 .email = text_if_any(row.getColumn(1)),
                 .added_on = date_in(row.getColumn(2))};
    member.roles = roles_of(database, member.login);
    return member;
}

}  // namespace

std::vector<Staff> all_staff(Database& database) {
    SQLite::Statement rows{database.handle(),
                           "SELECT login, email, added_on FROM staff ORDER BY login"};
    std::vector<Staff> staff;
    while (rows.executeStep())
        staff.push_back(member_in(database, rows));
    return staff;
}

std::optional<Staff> staff_member(Database& database, const std::string& login) {
    SQLite::Statement row{database.handle(),
                          "SELECT login, email, added_on FROM staff WHERE login = :login"};
    bind_value(row, ":login", login);
    if (!row.executeStep()) return std::nullopt;
    return member_in(database, row);
}

void save(Database& database, const Staff& member) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO staff (login, email, added_on)
        VALUES (:login, :email, :added_on)
            ON CONFLICT (login) DO UPDATE SET email = coalesce(excluded.email, email)
    )sql"};
    bind_value(row, ":login", member.login);
    bind_value(row, ":email", member.email);
    bind_value(row, ":added_on", to_iso(member.added_on));
    row.exec();
    for (const Role role : member.roles) {
        SQLite::Statement added{
            database.handle(),
            "INSERT INTO staff_roles (login, role) VALUES (:login, :role) ON CONFLICT DO NOTHING"};
        bind_value(added, ":login", member.login);
        bind_value(added, ":role", name_of(role));
        added.exec();
    }
}

}  // namespace lrpt
