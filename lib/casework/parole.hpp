// Recording the steps of a parole review: "represent the views of the victim at parole hearings".
#pragma once

#include "casework/case_change.hpp"
#include "model/parole.hpp"

#include <optional>
#include <vector>

namespace lrpt {

// What is new about the review under way; what is not given stays as it is.
struct ParoleNews {
    ParoleReview given = {};
    bool moved = false;  // the hearing goes to the day that is given
};

struct ParoleChange {
    ParoleReview before = {};
    ParoleReview after = {};
    std::vector<DeadlineChange> deadlines = {};
    std::optional<Date> next_review_by = {};  // where the law fixes it and the record does not
                                              // keep to it
};

// Records it on the review under way, or begins one. A hearing that is new or moved is to be told
// to the victims, and so is a decision. Throws Error (data) for a case that is not a victim contact
// case, a hearing that has passed undecided, a second hearing that is not `moved`, and what
// check_review refuses.
ParoleChange record_parole(const Desk& desk, const Case& kept, const ParoleNews& news);

}  // namespace lrpt
