// Whose the cases are that come out of a file of court results.
#pragma once

#include "base/date.hpp"
#include "model/scheme.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Who gets the cases of each scheme, in the order of every_scheme: the first of the logins who has
// the role for it. Throws Error (no record) where nobody has a login, (data) where somebody owns no
// cases, has left, or is a facilitator who has not done the course by today.
std::vector<std::optional<std::string>> owners_by_scheme(Database& database,
                                                         const std::vector<std::string>& logins,
                                                         Date today);

}  // namespace lrpt
