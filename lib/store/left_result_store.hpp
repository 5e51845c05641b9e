// The court results that get no case, and what there is already for a result: read once for each
// record of a long list, so the queries are kept.
#pragma once

#include "model/case.hpp"
#include "model/deadline.hpp"
#include "model/left_result.hpp"
#include "store/database.hpp"

#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Writes the reason over an earlier one.
void save_left_result(Database& database, const LeftResult& left);

// Returns whether there was one.
bool remove_left_result(Database& database, const std::string& id, Scheme scheme);

// A case that a result of the court has: at most one under each scheme.
struct CaseOfResult {
    Scheme scheme = Scheme::contact;
    std::string reference = {};
    CaseState state = CaseState::open;
    std::optional<ClosedBecause> closed_because = {};
};

// Looks results up by (source id, scheme). The database must outlive it.
class ResultLookup {
  public:
    explicit ResultLookup(Database& database);

    std::vector<CaseOfResult> cases(const std::string& id);

    // Why it gets no case; nothing where no reason is recorded.
    std::optional<LeftBecause> left(const std::string& id, Scheme scheme);

    // The first day on which a deadline of the kind was due on the case and was not met; nothing
    // where none was due before the day.
    std::optional<Date> late_since(const std::string& reference, DeadlineKind kind, Date day);

  private:
    SQLite::Statement cases_;
    SQLite::Statement left_;
    SQLite::Statement late_;
};

}  // namespace lrpt
