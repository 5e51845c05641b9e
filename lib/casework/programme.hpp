// What every job on a case of restorative justice checks first.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/case_records.hpp"
#include "model/programme.hpp"

namespace lrpt {

// Throws Error (data) for a case of the other scheme.
void require_rj_case(const Case& kept);

// Throws Error (data) where the move is not open from where the case stands on the day: why, and
// what would make it so.
void require_move(Move move, const Case& kept, const CaseRecords& records, Date day);

}  // namespace lrpt
