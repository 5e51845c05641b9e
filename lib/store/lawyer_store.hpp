// The directory of lawyers.
#pragma once

#include "model/lawyer.hpp"
#include "store/database.hpp"

#include <SQLiteCpp/Statement.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// Gives the office the next number, and returns it.
int add_lawyer(Database& database, const Lawyer& lawyer);

// Writes an office over the one of the same number.
void save_lawyer(Database& database, const Lawyer& lawyer);

// Returns nothing where no office has the number.
std::optional<Lawyer> lawyer_of(Database& database, int number);

// The number of the office, retired or not, that has the account number. Returns nothing where none
// has: places where an office also sees people do not count.
std::optional<int> office_with_account(Database& database, const std::string& account_number);

// Those of the offices with the numbers, in the order of the numbers given.
std::vector<Lawyer> lawyers_of(Database& database, const std::vector<int>& numbers);

// All offices, also those retired, in the order of their numbers.
void each_lawyer(Database& database, const std::function<void(const Lawyer& lawyer)>& use);

// The offices shown to visitors that have, for each of the lists of categories, one of its codes.
// Of each only what says where it is: number, town, postcode, coordinates.
std::vector<Lawyer> lawyers_to_place(Database& database,
                                     const std::vector<std::vector<std::string>>& categories);

// Where offices lie whose coordinates are recorded.
struct Spread {
    Coordinates middle = {};
    Coordinates south_west = {};  // the corners of the smallest rectangle that holds them
    Coordinates north_east = {};
};

// Looks one name after the other up: of the offices of a town, whatever its capitals, or of a
// postcode district. Several towns may have one name.
class OfficeSpreads {
  public:
    enum class By { town, district };

    OfficeSpreads(Database& database, By by);

    // Returns nothing where no coordinates are recorded.
    std::optional<Spread> of(std::string_view name);

  private:
    SQLite::Statement row_;
};

// One name alone.
std::optional<Spread> spread_of_town(Database& database, std::string_view town);
std::optional<Spread> spread_of_district(Database& database, std::string_view district);

// The towns that offices are in, each once.
std::vector<std::string> lawyer_towns(Database& database);

}  // namespace lrpt
