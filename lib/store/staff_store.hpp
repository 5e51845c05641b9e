// The table of staff and their roles.
#pragma once

#include "model/staff.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

std::vector<Staff> all_staff(Database& database);

// Returns nothing where nobody has the login.
std::optional<Staff> staff_member(Database& database, const std::string& login);

// Adds a member of staff, or roles and a new email to one who is there, or who comes back.
void save(Database& database, const Staff& member);

// Writes that somebody has left. With the day ends what they did as a deputy, or had one for.
void set_left(Database& database, const std::string& login, Date left_on);

// Writes who stands in for somebody. There is one deputy at a time: from its first day on, the new
// one takes the place of the one before.
void set_deputy(Database& database, const Deputy& deputy);

// Who stands in for somebody on a day. Returns nothing where nobody does.
std::optional<Deputy> deputy_of(Database& database, const std::string& login, Date day);

}  // namespace lrpt
