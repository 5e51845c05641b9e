// The table of cases.
#pragma once

#include "model/case.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct CaseFilter {
    std::optional<Scheme> scheme = {};
    std::optional<CaseState> state = {};
    std::optional<std::string> owner = {};
};

// Gives the case the next number of its scheme and year, and returns its reference. Where it has an
// owner, it was assigned on the day on which it is opened.
std::string add(Database& database, const Case& opened);

// Returns nothing where there is no such case.
std::optional<Case> find_case(Database& database, const std::string& reference);

// The case that an occasion has under a scheme. Returns nothing where it has none.
std::optional<std::string> case_of_occasion(Database& database,
                                            std::int64_t occasion,
                                            Scheme scheme);

// The references that come after one in the order of the alphabet, at most so many: to go through
// all cases without holding up who works on them.
std::vector<std::string> references_after(Database& database, const std::string& after, int most);

// In the order of their references.
std::vector<Case> cases(Database& database, const CaseFilter& filter);

struct NewOwner {
    std::string login = {};
    Date on = {};
};
// The day on which the case first had an owner stays as it is.
void set_owner(Database& database, const std::string& reference, const NewOwner& owner);

// Writes whether the case is open, and when and why it was closed.
void set_state(Database& database, const Case& kept);

// Why a person took the case on, in their words: only for a command that has recorded the look.
std::optional<std::string> decided_because(Database& database, const std::string& reference);
void set_decided_because(Database& database,
                         const std::string& reference,
                         const std::string& reason);

}  // namespace lrpt
