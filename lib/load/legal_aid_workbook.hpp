// The workbook of providers that the Legal Aid Agency publishes, its five sheets saved as CSV:
// firms, offices, their categories of crime and of civil law, and the places where an office also
// sees people.
#pragma once

#include "base/streams.hpp"
#include "load/lawyer_list.hpp"

#include <vector>

namespace lrpt {

// The offices in the order of their sheet, then the other places, each with what is wrong with its
// rows. The sheets may come in any order: each is known by its heading. Throws Error (data) for a
// file that is none of them, for one that comes twice, and where firms or offices are missing.
std::vector<LawyerRow> rows_of_workbook(std::vector<ReadBytes> sheets);

}  // namespace lrpt
