// Whether a conference can go ahead, and what is arranged for it.
#pragma once

#include "casework/case_change.hpp"
#include "model/arrangements.hpp"
#include "model/meeting.hpp"
#include "rules/readiness.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The planned conference of a case, with what is arranged for it. Throws Error (data) where none is
// planned, or the meeting of the number is not a planned conference; (usage) where it could be
// several and none is named; (no record) where there is no meeting of the number.
struct PlannedConference {
    CaseRecords records = {};
    Meeting meeting = {};
    Arrangements arrangements = {};
};
PlannedConference planned_conference(const Desk& desk, const Case& kept, std::optional<int> number);

// What must hold before it, with remedies that can be typed as they are.
std::vector<ReadinessItem> readiness(const Desk& desk,
                                     const Case& kept,
                                     const CaseRecords& records,
                                     const Meeting& conference);

// Writes what is arranged over what was. Throws Error (data) for a risk check still to come, and
// for somebody who would leave before they arrive.
std::vector<DeadlineChange> save_arrangements(const Desk& desk,
                                              const Case& kept,
                                              const Arrangements& arrangements);

// Throws Error (data) with all that is missing where a conference is not ready, unless somebody
// approved it: a manager, or another facilitator than who leads it. Nobody approves it over a
// party's no, or where nothing is missing. Returns what the trail says of an approval: ", not ready
// (risk), approved by mary"; nothing where none was needed.
std::string require_ready(const Desk& desk,
                          const Case& kept,
                          const CaseRecords& records,
                          const Meeting& conference);

}  // namespace lrpt
