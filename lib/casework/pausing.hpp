// Letting a deadline of a case rest for some days.
#pragma once

#include "casework/case_change.hpp"
#include "model/pause.hpp"

#include <optional>
#include <vector>

namespace lrpt {

// What came of a pause.
struct Paused {
    int number = 0;                   // of the pause, among all of the case
    int times = 0;                    // how often the deadline has been paused, this one among them
    bool tell_manager = false;        // from the policy's number of pauses on
    Date was_due_on = {};             // before this pause
    Date originally_on = {};          // before any
    std::optional<Date> due_on = {};  // now; nothing where the pause came too late to move it
    std::vector<DeadlineChange> deadlines = {};
};

// Records a pause of one deadline, which moves its date by the days of it. One that is entered
// after the date is recorded and leaves it late. Throws Error (no record) where the case has no
// such deadline, and (data) for one that is met or waits for its event, for days in the wrong
// order, for a pause that begins after the date, and for one of more than a year.
Paused pause_deadline(const Desk& desk, const Case& kept, const Pause& pause);

}  // namespace lrpt
