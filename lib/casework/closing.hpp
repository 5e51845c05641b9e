// The end of a case, and its coming back.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace lrpt {

struct Closing {
    std::optional<ClosedBecause> because = {};  // may be left out where the programme says it
    Date on = {};
};

// What is left undone on a case that is closed: it is said, and stops nothing.
struct Undone {
    std::size_t promises = 0;  // not kept
    std::size_t gaps = 0;      // events that somebody has still to be told of
    std::size_t meetings = 0;  // that were planned: they are cancelled
};

struct ClosedCase {
    ClosedBecause because = ClosedBecause::completed;
    Undone undone = {};
    std::vector<DeadlineChange> deadlines = {};
};

// Closes a case: what is due on it falls away, what was met stays. Throws Error (data) where it is
// closed already, for a reason of the other scheme, for a day to come and for one before it was
// opened. A case of restorative justice is closed for what its records say: that it is completed,
// broken or revoked is never only typed, but the offender may die, or another trust take it over,
// at any time. Throws Error (usage) where no reason is given and the records do not say one.
ClosedCase close_case(const Desk& desk, const Case& kept, const Closing& closing);

// Opens a closed case again, and derives what is due on it. Throws Error (data) where it is open.
std::vector<DeadlineChange> reopen_case(const Desk& desk, const Case& kept);

}  // namespace lrpt
