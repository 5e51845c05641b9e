// How the date of a deadline was worked out, in words and as JSON.
#pragma once

#include "base/date.hpp"
#include "model/bank_holidays.hpp"
#include "model/deadline.hpp"
#include "model/policy.hpp"
#include "rules/facilitator.hpp"
#include "rules/pauses.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// A deadline with everything that its date was worked out from.
struct Explanation {
    Deadline deadline = {};
    DeadlinePolicy rule = {};
    std::vector<BankHoliday> holidays = {};  // between the event and the date by working days
    std::optional<Expertise> expertise = {};
    std::vector<PauseMove> pauses = {};
    std::optional<std::string> words = {};  // of a task; like those of a pause only if asked for
};

std::string text_of(const Explanation& explanation, Date today);
std::string json_of(const Explanation& explanation, Date today);

}  // namespace lrpt
