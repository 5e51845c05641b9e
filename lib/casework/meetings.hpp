// The meetings of the requirement: making appointments, moving, changing and cancelling them.
#pragma once

#include "casework/appointments.hpp"
#include "casework/case_change.hpp"
#include "model/audience.hpp"
#include "model/case_records.hpp"
#include "model/meeting.hpp"
#include "store/meeting_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct MeetingChange {
    Meeting before = {};
    Meeting after = {};
    std::vector<DeadlineChange> deadlines = {};
};

// Makes an appointment: "at least four meetings". Throws Error (data) before the order and after
// completion, for a day that is over, out of the order of the four, on a day that is no working day
// or at which the facilitator is not free, unless that is allowed, and for a conference where the
// victim does not consent; as require_trained_facilitator does for who is to lead it.
MeetingChange add_meeting(const Desk& desk,
                          const Case& kept,
                          const Meeting& meeting,
                          const Allowed& allowed);

// The same for several at once: all of them or none.
std::vector<DeadlineChange> add_meetings(const Desk& desk,
                                         const Case& kept,
                                         const std::vector<Meeting>& meetings);

// To which day and time a meeting goes, and who asked for it.
struct NewTime {
    Date on = {};
    std::optional<ClockTime> at = {};  // the same as before where it is not said
    AskedBy asked_by = AskedBy::service;
    Allowed allowed = {};
};

// Moves a planned meeting; the time before and who asked are kept. At another time of the day, when
// each side comes and goes has to be arranged anew. Throws as add_meeting does, and
// Error (data) where it is not planned or is at that time already, (no record) where there is none
// of the number.
MeetingChange move_meeting(const Desk& desk,
                           const Case& kept,
                           const Meeting& meeting,
                           const NewTime& to);

// Writes what is changed of a planned meeting beside its time. A conference becomes reparation, and
// the reverse; no other kind changes. Throws as add_meeting does.
MeetingChange change_meeting(const Desk& desk,
                             const Case& kept,
                             const Meeting& meeting,
                             const Allowed& allowed);

MeetingChange cancel_meeting(const Desk& desk,
                             const Case& kept,
                             const Meeting& meeting,
                             AskedBy asked_by);

// Throws Error (no record) where the case has no meeting of the number, (data) for a case of the
// other scheme.
Meeting required_meeting(const Desk& desk, const Case& kept, int number);

// The same of meetings at hand: those that an audience may see.
const Meeting& required_meeting(const std::vector<Meeting>& meetings, const Case& kept, int number);

// Which meetings are listed, of all cases.
struct MeetingFilter {
    DiaryFilter diary = {};
    std::optional<std::string> led_by = {};
    std::optional<std::string> case_reference = {};
    std::optional<MeetingState> state = {};
};

// Those that the audience may see: for it, the others do not exist.
std::vector<DiaryEntry> meetings_listed(Database& database,
                                        const MeetingFilter& filter,
                                        Audience audience);

// The meetings of a case, their moves and what is arranged for them, as the audience may see it.
// Where places and words are asked for, the look is recorded first.
struct MeetingsSeen {
    std::vector<Meeting> meetings = {};
    std::vector<MeetingMove> moves = {};
    std::vector<Arrangements> arrangements = {};
};
MeetingsSeen look_at_meetings(const Desk& desk, const Case& kept, Audience audience, bool names);

}  // namespace lrpt
