// The meetings of a case as appointments in somebody's calendar: each sees their own side.
#pragma once

#include "model/audience.hpp"
#include "model/calendar.hpp"
#include "model/case_records.hpp"

#include <string>
#include <vector>

namespace lrpt {

struct CalendarQuestion {
    Audience audience = Audience::staff;
    bool names = false;  // with the place, which is personal
    Date day = {};       // on which it is asked how the victim's consent stands
};

// One entry for each meeting that the audience is at. Staff have the time from the first arrival to
// the last leaving, and a meeting that waits for the victim's consent is tentative; the others have
// their own arrival, leaving and door, and nothing of the other side. A meeting has the same
// identity for all of them, and keeps it when it moves or is cancelled.
std::vector<CalendarEntry> calendar_entries(const std::string& case_reference,
                                            const CaseRecords& records,
                                            const CalendarQuestion& question);

}  // namespace lrpt
