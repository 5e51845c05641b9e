// The offence codes of all cases.
#pragma once

#include "store/database.hpp"

#include <string>
#include <vector>

namespace lrpt {

// An offence code that is stored, with the first of the cases that have it and how many there are.
struct StoredCode {
    std::string code = {};
    std::string reference = {};
    int cases = 0;
};

// Of main and other offences, in the order of the codes.
std::vector<StoredCode> stored_codes(Database& database);

}  // namespace lrpt
