// The next lawful step towards a person on the victim's side: whether they may be contacted at all,
// what for, and how that is done without harm.
#pragma once

#include "base/clock_time.hpp"
#include "model/case_records.hpp"
#include "model/deadline.hpp"
#include "rules/deadlines.hpp"

#include <optional>

namespace lrpt {

enum class StepKind { leave_alone, find_safe_way, contact };

template <>
inline constexpr auto names_of<StepKind> = std::array{
    Name{StepKind::leave_alone, "leave-alone"},
    Name{StepKind::find_safe_way, "find-safe-way"},
    Name{StepKind::contact, "contact"},
};

struct Step {
    StepKind kind = StepKind::contact;
    int person = 0;
    std::optional<Date> until = {};   // of leave-alone; nothing: until they ask
    std::optional<DueDate> due = {};  // what the step is for; nothing where nothing is due
    std::optional<How> how = {};      // of contact
    std::optional<int> contact_point = {};
    std::optional<Date> on = {};  // of a call: the day and the hour
    std::optional<ClockTime> from = {};
    std::optional<ClockTime> to = {};
    bool calls_used_up = false;  // every hour of a safe telephone was tried twice
};

// What is to be done next, on the day of the question. Somebody who opted out is left alone until
// the day for asking again; what they like best comes first, then telephone, email and letter; and
// nobody is rung a third time at an hour of the day at which they did not answer twice. Throws as
// due_dates does.
Step next_step(const CaseRecords& records, int person, const DeadlineQuestion& question);

}  // namespace lrpt
