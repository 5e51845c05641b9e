// A change of a case: write, derive again what is due, audit, keep. Every command that changes a
// case goes through here.
#pragma once

#include "casework/case_file.hpp"
#include "casework/reference_data.hpp"
#include "model/case.hpp"
#include "model/case_records.hpp"
#include "rules/deadlines.hpp"
#include "store/deadline_store.hpp"

#include <functional>
#include <string>
#include <vector>

namespace lrpt {

// What a job on a case works with.
struct Desk {
    Database& database;
    ReferenceData& data;
    const Work& work;
};

// Writes what is to be changed, given what is recorded so far, and returns what the audit trail
// says of it: never personal data.
using WriteChange = std::function<std::string(const CaseRecords& records)>;

// One change of an open case, kept whole or not at all. The deadlines of the case, and of the case
// that the other scheme has of the same sentence, are derived anew, and those of the facilitators
// of its meetings. Returns what became of those of this case. Throws Error (data) for a case that
// is closed, and (not permitted) where the login is somebody whose team the case is not.
std::vector<DeadlineChange> change_case(const Desk& desk,
                                        const Case& kept,
                                        const WriteChange& write);

// What due dates of the case are worked out from. The records must outlive it.
DeadlineQuestion deadline_question(const Desk& desk, const CaseRecords& records);
// The same of a closed case, to open it again. Throws Error (data) for a case that is open.
std::vector<DeadlineChange> change_closed_case(const Desk& desk,
                                               const Case& kept,
                                               const WriteChange& write);

// Derives the deadlines of a case again, inside a change that is going on. A closed case has none.
std::vector<DeadlineChange> derive_deadlines(const Desk& desk, const Case& kept);

}  // namespace lrpt
