#include "rules/pauses.hpp"

#include <algorithm>
#include <set>

namespace lrpt {

namespace {

using std::chrono::days;

// Where the event is the day itself, as of a promise, no clock runs towards it.
std::optional<Date> clock_starts(const DueDate& due) {
    const bool runs = due.event_on && *due.event_on < *due.due_on;
    return runs ? due.event_on : std::nullopt;
}

// The days of the pause that none before it has counted.
int count_new_days(const Pause& pause, Date first, std::set<Date>& counted) {
    int count = 0;
    for (Date day = first; day <= pause.until; day += days{1})
        count += counted.insert(day).second ? 1 : 0;
    return count;
}

// Pauses that touch each other are one rest; of others the later one is kept.
void keep_rest(DueDate& due, const Pause& pause) {
    const bool touches = due.paused_until && pause.from_on <= *due.paused_until + days{1} &&
                         pause.until + days{1} >= *due.paused_from;
    if (touches) {
        due.paused_from = std::min(*due.paused_from, pause.from_on);
        due.paused_until = std::max(*due.paused_until, pause.until);
    } else if (!due.paused_until || pause.until > *due.paused_until) {
        due.paused_from = pause.from_on;
        due.paused_until = pause.until;
    }
}

}  // namespace

bool moves(const Pause& pause, Date due_on) {
    return pause.entered_on <= due_on && pause.from_on <= due_on;
}

std::vector<PauseMove> moves_of(const DueDate& due, const std::vector<Pause>& pauses) {
    std::vector<PauseMove> found;
    if (!due.due_on) return found;
    DueDate first = due;
    first.due_on = due.original_on.value_or(*due.due_on);
    const auto starts = clock_starts(first);
    Date due_on = *first.due_on;
    std::set<Date> counted;
    for (const Pause& pause : pauses) {
        const bool theirs = pause.deadline == due.kind && pause.item == due.item;
        if (!theirs || (starts && pause.until < *starts)) continue;
        PauseMove move{.pause = pause, .in_time = moves(pause, due_on)};
        if (move.in_time)
            move.days = count_new_days(
                pause, std::max(pause.from_on, starts.value_or(pause.from_on)), counted);
        due_on += days{move.days};
        found.push_back(move);
    }
    return found;
}

void apply_pauses(std::vector<Duty>& duties, const std::vector<Pause>& pauses) {
    for (Duty& duty : duties) {
        DueDate& due = duty.due;
        for (const PauseMove& move : moves_of(due, pauses)) {
            if (!move.in_time) continue;
            if (!due.original_on) due.original_on = due.due_on;
            due.due_on = *due.due_on + days{move.days};
            keep_rest(due, move.pause);
        }
    }
}

}  // namespace lrpt
