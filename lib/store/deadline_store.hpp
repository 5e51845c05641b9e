// The table of deadlines, and what each listing needs of it and no more.
#pragma once

#include "model/deadline.hpp"
#include "store/database.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct DeadlineFilter {
    std::optional<std::string> owner = {};
    bool or_nobodys = false;  // with an owner: also those that nobody owns yet
    std::optional<DeadlineKind> kind = {};
    std::optional<std::string> case_reference = {};
};

using UseDeadline = std::function<void(const Deadline&)>;

void add(Database& database, const std::string& case_reference, const DueDate& due);

// Records that what the deadline asks for happened on a day, unless it has been met already.
void mark_met(Database& database,
              const std::string& case_reference,
              DeadlineKind kind,
              Date met_on);

// The deadlines that were not met on `today` and due before `until`, earliest first.
void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date today,
                       Date until,
                       const UseDeadline& use);

// Every deadline, also those waiting for their event and those met; earliest first, waiting last.
void each_deadline(Database& database,
                   const DeadlineFilter& filter,
                   Date today,
                   const UseDeadline& use);

}  // namespace lrpt
