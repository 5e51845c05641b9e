// A court's result that gets no case because somebody decided so: with a reason, and in the audit
// trail.
#pragma once

#include "casework/case_file.hpp"
#include "model/left_result.hpp"
#include "store/database.hpp"

#include <string>

namespace lrpt {

// Records the reason, over an earlier one of the same result and scheme. Throws Error (data) for a
// reason of the other scheme and where there is a case already, which is closed with its own
// reason; (not permitted) where the login is somebody whose team the scheme is not.
void leave_result(Database& database, const LeftResult& left, const Work& work);

// The result is open again, as if no reason had been given. Throws Error (no record) where none
// was, and (not permitted) as above.
void take_up_result(Database& database, const std::string& id, Scheme scheme, const Work& work);

}  // namespace lrpt
