#include "rules/pauses.hpp"

namespace lrpt {

bool moves(const Pause& pause, Date due_on) {
    return pause.entered_on <= due_on && pause.from_on <= due_on;
}

void apply_pauses(std::vector<Duty>& duties, const std::vector<Pause>& pauses) {
    for (Duty& duty : duties) {
        DueDate& due = duty.due;
        for (const Pause& pause : pauses) {
            const bool theirs = pause.deadline == due.kind && pause.item == due.item;
            if (!theirs || !due.due_on || !moves(pause, *due.due_on)) continue;
            if (!due.original_on) due.original_on = due.due_on;
            due.due_on = *due.due_on + std::chrono::days{pause.days()};
            due.paused_from = pause.from_on;
            due.paused_until = pause.until;
        }
    }
}

}  // namespace lrpt
