// Where a case of restorative justice stands, derived from what is recorded and never typed: "an
// assessment meeting", "a preparation meeting", "the meeting with the victim, or reparation
// activity", "a review meeting with the Offender Manager and the RJ facilitator".
#pragma once

#include "model/case_records.hpp"
#include "model/programme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The last record of a kind up to the day; null where there is none.
template <typename Record>
const Record* last_of(const std::vector<Record>& records, Date day) {
    const Record* last = nullptr;
    for (const Record& record : records) {
        if (record.on <= day && (last == nullptr || last->on <= record.on)) last = &record;
    }
    return last;
}

// The furthest stage that what is recorded up to the day supports. Meetings count in their order:
// each of the four after the one before.
Stage stage_of(const CaseRecords& records, Date day);

// Why a move is not open, and what would make it so.
struct ClosedMove {
    std::string why;
    std::string remedy;
};

// Nothing where the move may be made from where the case stands.
std::optional<ClosedMove> why_not(Move move, const CaseRecords& records, Date day);

// The kinds of meeting that are still to be held, in order; the third is a conference where the
// victim consents, otherwise reparation.
std::vector<MeetingKind> meetings_to_come(const CaseRecords& records, Date day);

// Whether the court has made the requirement: its days run, whatever our criteria say.
bool is_ordered(const CaseRecords& records, Date day);

// What the third meeting is to be: the victim's no makes it reparation, without a word it is what
// was ordered, proposed or confirmed last, a conference where they consent.
MeetingKind event_to_come(const CaseRecords& records, Date day);

Move move_to_hold(MeetingKind kind);

}  // namespace lrpt
