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
                 .added_on = date_in(row.getColumn(2)),
                 .left_on = date_if_any(row.getColumn(3))};
    member.roles = roles_of(database, member.login);
    return member;
}

}  // namespace

std::vector<Staff> all_staff(Database& database) {
    SQLite::Statement rows{database.handle(),
                           "SELECT login, email, added_on, left_on FROM staff ORDER BY login"};
    std::vector<Staff> staff;
    while (rows.executeStep())
        staff.push_back(member_in(database, rows));
    return staff;
}

std::optional<Staff> staff_member(Database& database, const std::string& login) {
    SQLite::Statement row{database.handle(),
                          "SELECT login, email, added_on, left_on FROM staff WHERE login = :login"};
    bind_value(row, ":login", login);
    if (!row.executeStep()) return std::nullopt;
    return member_in(database, row);
}

void save(Database& database, const Staff& member) {
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO staff (login, email, added_on)
        VALUES (:login, :email, :added_on)
            ON CONFLICT (login) DO UPDATE SET email = coalesce(excluded.email, email), left_on = NULL
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

void set_left(Database& database, const std::string& login, Date left_on) {
    SQLite::Statement row{database.handle(),
                          "UPDATE staff SET left_on = :left_on WHERE login = :login"};
    bind_value(row, ":left_on", to_iso(left_on));
    bind_value(row, ":login", login);
    row.exec();
    SQLite::Statement later{
        database.handle(),
        "DELETE FROM deputies WHERE (login = :login OR deputy = :login) AND from_on > :left_on"};
    bind_value(later, ":login", login);
    bind_value(later, ":left_on", to_iso(left_on));
    later.exec();
    SQLite::Statement running{database.handle(), R"sql(
        UPDATE deputies SET until = :left_on
         WHERE (login = :login OR deputy = :login) AND until > :left_on
    )sql"};
    bind_value(running, ":login", login);
    bind_value(running, ":left_on", to_iso(left_on));
    running.exec();
}

void set_deputy(Database& database, const Deputy& deputy) {
    SQLite::Statement replaced{database.handle(), R"sql(
        DELETE FROM deputies WHERE login = :login AND from_on BETWEEN :from_on AND :until
    )sql"};
    bind_value(replaced, ":login", deputy.login);
    bind_value(replaced, ":from_on", to_iso(deputy.from_on));
    bind_value(replaced, ":until", to_iso(deputy.until));
    replaced.exec();
    SQLite::Statement ended{database.handle(), R"sql(
        UPDATE deputies SET until = date(:from_on, '-1 day')
         WHERE login = :login AND from_on < :from_on AND until >= :from_on
    )sql"};
    bind_value(ended, ":login", deputy.login);
    bind_value(ended, ":from_on", to_iso(deputy.from_on));
    ended.exec();
    SQLite::Statement row{database.handle(), R"sql(
        INSERT INTO deputies (login, deputy, from_on, until)
        VALUES (:login, :deputy, :from_on, :until)
    )sql"};
    bind_value(row, ":login", deputy.login);
    bind_value(row, ":deputy", deputy.deputy);
    bind_value(row, ":from_on", to_iso(deputy.from_on));
    bind_value(row, ":until", to_iso(deputy.until));
    row.exec();
}

std::optional<Deputy> deputy_of(Database& database, const std::string& login, Date day) {
    SQLite::Statement row{database.handle(), R"sql(
        SELECT login, deputy, from_on, until FROM deputies
         WHERE login = :login AND :day BETWEEN from_on AND until
    )sql"};
    bind_value(row, ":login", login);
    bind_value(row, ":day", to_iso(day));
    if (!row.executeStep()) return std::nullopt;
    return Deputy{.login = row.getColumn(0).getString(),
                  .deputy = row.getColumn(1).getString(),
                  .from_on = date_in(row.getColumn(2)),
                  .until = date_in(row.getColumn(3))};
}

}  // namespace lrpt
