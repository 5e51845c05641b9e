// What a pause does to the day on which something is due.
#pragma once

#include "model/deadline.hpp"
#include "model/pause.hpp"

#include <vector>

namespace lrpt {

// Moves each due date on by the days for which it is paused, one pause after another, and keeps the
// day that was due before. A pause that was entered after the date, or that begins after it, moves
// nothing: what is late stays late.
void apply_pauses(std::vector<Duty>& duties, const std::vector<Pause>& pauses);

// Whether the pause moves a deadline that is due on a day.
bool moves(const Pause& pause, Date due_on);

}  // namespace lrpt
