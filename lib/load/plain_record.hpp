// Court results that are written plainly, as nearly all of them are.
#pragma once

#include "load/records.hpp"

#include <string_view>

namespace lrpt {

// Reads a record in which nothing is out of the ordinary: JSON without escapes, every key known and
// named once, every value of the type of its field and one that the field takes. Returns false for
// any other line, malformed ones among them; what such a line means, or what is wrong with it,
// `read_json_record` says, and `into`, which must come empty, is then of no use.
bool read_plain_record(std::string_view line, PeopleFields people, Record& into);

}  // namespace lrpt
