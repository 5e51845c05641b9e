// Members of staff: adding them, and whose work is whose.
#pragma once

#include "casework/case_file.hpp"
#include "model/staff.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Adds somebody, or further roles for somebody who is there. Throws Error (data) where a victim
// liaison officer would work with offenders as well.
Staff add_staff(Database& database, Staff member, const Work& work);

// Throws Error (no record) where nobody has the login, with the nearest of those who are there.
Staff required_staff(Database& database, const std::string& login);

}  // namespace lrpt
