// What SQLite itself can say of a casework file. Each of the lists is empty where all is well, and
// names tables and rows by their number, never what they hold.
#pragma once

#include "store/database.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Pages, indexes, and the rules that a table keeps for its own columns. At most so many.
std::vector<std::string> page_faults(Database& database, int most);

struct TableFault {
    std::string table = {};  // or index, or trigger
    std::string says = {};
};

// Rows that refer to a row that is not there. At most so many.
std::vector<TableFault> broken_references(Database& database, int most);

// Tables, indexes and triggers that are not as lrpt makes them: gone, changed, or somebody else's.
std::vector<TableFault> strange_tables(Database& database);

}  // namespace lrpt
