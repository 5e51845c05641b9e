// Members of staff: adding them, and whose work is whose.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/staff.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Adds somebody, or further roles for somebody who is there; what was due of somebody who comes
// back is due again. Throws Error (data) where a victim liaison officer would work with offenders
// as well.
Staff add_staff(const Desk& desk, Staff member);

// Throws Error (no record) where nobody has the login, with the nearest of those who are there.
Staff required_staff(Database& database, const std::string& login);

// The same of somebody who has not left. Throws Error (data) where they have: nothing is assigned
// to them any more.
Staff staff_at_work(Database& database, const std::string& login);

// "LRPT has a dedicated team of staff who deal exclusively with victims of crime": throws Error
// (not permitted) where a login of the staff has only roles that do not work on the cases of the
// scheme. Who is on no list of staff is not stopped: a person's own file is theirs.
void require_may_work(Database& database, const std::string& login, const Case& kept);

// The same of erasing, which the data protection officer may do as well: they decide on it, and
// work on no case.
void require_may_erase(Database& database, const std::string& login, const Case& kept);

// Throws Error (data) where the case is not one that somebody of their role owns, and as
// require_trained_facilitator does for a case of restorative justice.
void require_may_own(const Desk& desk, const Staff& member, const Case& kept);

// Writes down who stands in for somebody. Throws Error (data) where the deputy does not hold the
// roles in which the other owns cases, or the days are in the wrong order; (no record) where nobody
// has one of the logins.
void add_deputy(Database& database, const Deputy& deputy, const Work& work);

// Somebody leaves the staff: nothing is due of them any more. Throws Error (data) while open cases
// are theirs, for a day to come, and where they have left already.
void leave_staff(Database& database, const std::string& login, Date on, const Work& work);

}  // namespace lrpt
