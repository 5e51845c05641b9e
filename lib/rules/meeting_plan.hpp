// When the meetings that are still to come can be held: "The RJ requirement involves taking part in
// at least four meetings".
#pragma once

#include "model/bank_holidays.hpp"
#include "model/case_records.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Who is to lead the meetings and at what time of the day, and what stands in the way.
struct PlanQuestion {
    const CaseRecords& records;
    const std::vector<Meeting>& diary;  // the facilitator's planned meetings, of all cases
    const Policy& policy;
    const BankHolidays& holidays;
    std::string facilitator = {};
    ClockTime at = {};
    Date today = {};
};

// One meeting that is still to come: planned already, or proposed.
struct MeetingToCome {
    Meeting meeting = {};  // a proposed one has the number that it would be given
    bool proposed = false;
    std::vector<BankHoliday> avoided = {};  // it would have been on them
    bool clash_avoided = false;             // the facilitator was not free
};

struct MeetingPlan {
    std::vector<MeetingToCome> meetings = {};  // in their order
    std::optional<std::string> no_room = {};   // why not all of them could be placed
    bool victim_undecided = false;  // a conference is among them, and the victim has not agreed
    bool victim_declined = false;   // it was planned, and the victim does not want it
};

// The meetings still to come. What is planned stays; the others are proposed round it: each so many
// days of policy after the one before, the first after today, the service's earliest day or the day
// of the sentence, whichever is latest, and moved on to the next working day on which the
// facilitator is free. Throws Error (configuration) where policy has no such number of days.
MeetingPlan plan_meetings(const PlanQuestion& question);

}  // namespace lrpt
