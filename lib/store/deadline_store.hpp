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
    Date today = {};  // the day on which it is asked: what happened later is not known on it
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

// The deadlines that are not met and are due before a day, earliest first.
void each_unmet_before(Database& database,
                       const DeadlineFilter& filter,
                       Date until,
                       const UseDeadline& use);

// Every deadline, also those waiting for their event and those met; earliest first, waiting last.
void each_deadline(Database& database, const DeadlineFilter& filter, const UseDeadline& use);

}  // namespace lrpt
