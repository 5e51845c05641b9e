// A policy file held against itself, against the cases that its writers gave it, and against what
// is stored.
#pragma once

#include "base/date.hpp"
#include "casework/reference_data.hpp"
#include "store/database.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace lrpt {

struct PolicyCheck {
    std::vector<std::string> faults = {};  // each begins with its file and line, where it has one
    std::size_t cases = 0;                 // that were run
};

// Reads a policy file whole and says all that is wrong with it: rows that cannot be read, two that
// hold on one day, days that none covers, cases that come out otherwise. `today` is for cases
// without a day. Throws Error (configuration) where the file is not TOML.
PolicyCheck check_policy(const std::string& path, ReferenceData& reference_data, Date today);

// Throws Error (configuration) with all faults where there are any.
void refuse_faults(const std::string& path, const PolicyCheck& check);

// The offence codes of stored cases that the catalogue does not list, each with the cases that have
// it: "ZZ99999: VC-2013-0003 and 2 more".
std::vector<std::string> unlisted_codes(Database& database, const Catalogue& catalogue);

}  // namespace lrpt
