// What an appointment is checked for, whoever makes it: the working day, the order of the meetings,
// who leads it and whether they are free.
#pragma once

#include "casework/case_change.hpp"
#include "model/case_records.hpp"
#include "model/meeting.hpp"
#include "store/meeting_store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// What whoever makes an appointment has seen and wants all the same.
struct Allowed {
    bool holiday = false;  // a weekend or a bank holiday
    bool clash = false;    // the facilitator has another meeting then
};

// Who is to lead a meeting: the login that is given, or the owner of the case. Throws Error (data)
// where it is neither, and for a case of the other scheme.
std::string facilitator_meant(const Case& kept, const std::optional<std::string>& given);

// Who comes to "a review meeting with the Offender Manager and the RJ facilitator". Throws Error
// (no record) where nobody has the login, (data) where they have left or are no offender manager.
void require_offender_manager(const Desk& desk, const std::string& login);

// Throws Error (data) where a meeting of the kind cannot be planned on the case: before the order,
// after completion, when its turn is over, or for a conference where the victim does not consent.
void check_kind(const Desk& desk, const Case& kept, const CaseRecords& records, MeetingKind kind);

// A meeting at the time that somebody wants for it.
struct Appointment {
    const Meeting& meeting;
    const std::vector<Meeting>& others;  // of its case
    const Allowed& allowed;
};

// Throws Error (data) where the meeting cannot be at its day and time: that is over, out of order,
// no working day, or the facilitator has another meeting, unless those are allowed.
void check_time(const Desk& desk, const Case& kept, const Appointment& appointment);

// The planned meeting that its facilitator has at the same time; nothing where they are free.
std::optional<DiaryEntry> clash_of(const Desk& desk, const Case& kept, const Meeting& meeting);

// Writes that the meeting will not be, inside a change that is going on.
void write_cancelled(const Desk& desk, const Case& kept, Meeting& meeting, AskedBy asked_by);

// Notes on a meeting that what a calendar shows of it has changed.
void mark_changed(Meeting& meeting, const Work& work);

}  // namespace lrpt
