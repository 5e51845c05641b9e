// Licence conditions across all cases.
#pragma once

#include "model/condition.hpp"
#include "store/database.hpp"

#include <functional>
#include <optional>
#include <string>

namespace lrpt {

struct UnansweredCondition {
    std::string case_reference = {};
    ConditionRequest request = {};  // without anybody's words
    std::optional<std::string> owner = {};
};

using UseUnanswered = std::function<void(const UnansweredCondition&)>;

// The requests on open cases that nobody had answered on a day, oldest first; all owners' where
// none is named. What happened after the day is not known on it.
void each_unanswered(Database& database,
                     Date day,
                     const std::optional<std::string>& owner,
                     const UseUnanswered& use);

}  // namespace lrpt
