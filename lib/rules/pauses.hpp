// What a pause does to the day on which something is due.
#pragma once

#include "model/deadline.hpp"
#include "model/pause.hpp"

#include <vector>

namespace lrpt {

// A pause of a deadline, and what it did to it.
struct PauseMove {
    Pause pause = {};
    bool in_time = false;  // it was entered by the date, and began by it
    int days = 0;  // by how many the date moved: no day counts twice, nor one before the clock ran
};

// The pauses of one deadline in the order in which they were entered, as they act on the day that
// was due without any. Returns none where the event that starts the clock is not recorded, and
// leaves out a pause that was over before the clock was started: it belongs to an earlier round.
std::vector<PauseMove> moves_of(const DueDate& due, const std::vector<Pause>& pauses);

// Moves each due date on by the days for which it is paused, one pause after another, and keeps the
// day that was due before. A pause that was entered after the date, or that begins after it, moves
// nothing: what is late stays late.
void apply_pauses(std::vector<Duty>& duties, const std::vector<Pause>& pauses);

// Whether the pause moves a deadline that is due on a day.
bool moves(const Pause& pause, Date due_on);

}  // namespace lrpt
