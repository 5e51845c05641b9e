// What is known of each occasion on which an offender was sentenced. The field table says which
// columns there are; a field's side says in which table it is kept.
#pragma once

#include "model/facts.hpp"
#include "store/database.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace lrpt {

// The occasion of a source's own id. Returns nothing where none has it.
std::optional<std::int64_t> occasion_with_id(Database& database, const std::string& id);

std::int64_t add_occasion(Database& database, const CourtResult& result);

// Writes all that is known of an occasion over what was kept of it, its other offences included.
void save_occasion(Database& database, std::int64_t occasion, const CourtResult& result);

// All of it: to be changed and written back, never to be shown.
CourtResult court_result_of(Database& database, std::int64_t occasion);

// The facts of an occasion, without its people.
Facts facts_of(Database& database, std::int64_t occasion);

// Its people: only for a command that has recorded the look.
People people_of(Database& database, std::int64_t occasion);

// The telephones and emails of every offender in the file, and nothing else of them: for the check
// that a contact point is not one of theirs.
void each_offender_reached(Database& database, const std::function<void(const People&)>& use);

}  // namespace lrpt
