// Everything that must hold before a conference: "the careful selection of participants and an
// appropriate and supportive environment for the victims".
#pragma once

#include "model/case_records.hpp"
#include "model/meeting.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What the rule is asked about, and what it cannot know of one case.
struct ReadinessQuestion {
    const CaseRecords& records;
    const Meeting& conference;
    int consent_days = 0;  // how long a consent holds
    bool trained = false;  // the facilitator has done the course
    bool free = false;     // and has no other meeting at that time
};

struct ReadinessItem {
    std::string_view item;           // stable: scripts read it
    std::optional<bool> holds = {};  // nothing where it is not recorded
    std::string because = {};
    std::string remedy = {};  // what to type; MEETING and REF stand for the references
};

// What must hold, in the order in which it is settled.
std::vector<ReadinessItem> readiness_of(const ReadinessQuestion& question);

// Only where every item holds: what is not recorded is missing.
bool is_ready(const std::vector<ReadinessItem>& items);

}  // namespace lrpt
