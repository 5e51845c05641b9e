// A review by the Parole Board: "represent the views of the victim at parole hearings".
#pragma once

#include "model/case_records.hpp"

#include <optional>
#include <vector>

namespace lrpt {

// The review that is still under way: the last one, where nothing final was decided. A hearing that
// was adjourned goes on. Returns null where there is none.
const ParoleReview* review_under_way(const std::vector<ParoleReview>& reviews);

// The review with its hearing moved to another day: the old day is kept, and what adjourned the
// hearing no longer holds up the steps before the new one.
ParoleReview moved(const ParoleReview& review, Date hearing_on);

// Throws Error (data) where the review contradicts itself or the day: what has happened is not to
// come, a statement is sent on before the hearing and not added at it, and what was not made cannot
// be sent or presented.
void check_review(const ParoleReview& review, Date today);

// The day by which the next review must be held: two years after a refusal, for a sentence without
// an end. Returns nothing where no such day is fixed.
std::optional<Date> next_review_by(const ParoleReview& review, const Facts& facts);

// What the victims have still to be told of a hearing, where nobody has been told yet: the event
// takes the new day, and keeps the day from which its clock runs. Returns null where there is none.
const ProgressEvent* untold_hearing(const CaseRecords& records, int review, Date today);

}  // namespace lrpt
