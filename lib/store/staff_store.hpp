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

// Adds a member of staff, or roles and a new email to one who is there.
void save(Database& database, const Staff& member);

}  // namespace lrpt
