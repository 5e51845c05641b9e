// What of an offender's progress a victim is told, and who has still to be told of what.
#pragma once

#include "model/case_records.hpp"
#include "model/policy.hpp"

#include <string>
#include <vector>

namespace lrpt {

// Whether somebody who chose the level is told of such an event. Adjudications are the prison's
// own: they are recorded, and what follows from them (a later month of release) is told.
bool is_told(ProgressKind kind, ContactLevel level);

// Whether a victim may hear of such an event at all.
bool may_be_told(ProgressKind kind);

// What may be said of an event that may be told, and what never: by month, without the prison or
// the place. Where a later event has moved the month, it is the later month.
std::string may_be_said(const ProgressEvent& event, const std::vector<ProgressEvent>& progress);

// The deadline by which an event of the kind is passed on.
DeadlineKind deadline_to_tell(ProgressKind kind);

// The people who must be told of an event: those who want contact, at a level that covers it, and
// wanted it when the team learned of it. The outcome of a requested condition is told to whoever
// asked for it, unless they have opted out since, or to who has taken over from them.
std::vector<int> people_to_tell(const ProgressEvent& event, const CaseRecords& records, Date day);

// An event that a person has not been told of.
struct Gap {
    ProgressEvent event = {};
    int person = 0;
};

std::vector<Gap> gaps(const CaseRecords& records, Date day);

}  // namespace lrpt
