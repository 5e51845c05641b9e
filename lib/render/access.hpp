// All that is held on a person, as a page for them and as JSON.
#pragma once

#include "model/access.hpp"

#include <string>

namespace lrpt {

// Its first line says what it is and for whom; words that a person has to read before it goes are
// marked, and at its end stands what was left out.
std::string access_text(const AccessExport& found, Date today);

// One JSON object.
std::string access_json(const AccessExport& found);

// "5 facts of the offender's, 2 of the team's own, 1 record about another person".
std::string left_out_words(const AccessExport& found);

}  // namespace lrpt
