#include "rules/lateness.hpp"

namespace lrpt {

Lateness lateness_of(const Deadline& deadline, Date day) {
    constexpr int few_days = 5;
    constexpr int many_days = 15;
    const int late = days_late(deadline, day);
    if (late == 0) return Lateness::not_late;
    if (late <= few_days) return Lateness::up_to_5;
    return late <= many_days ? Lateness::up_to_15 : Lateness::over_15;
}

void count_in(LatenessFigures& figures, const Deadline& deadline, Date day) {
    switch (state_on(deadline, day)) {
        case DeadlineState::open:
        case DeadlineState::overdue:
        case DeadlineState::paused: ++figures[{deadline.team, lateness_of(deadline, day)}]; break;
        case DeadlineState::waiting:
        case DeadlineState::met:
        case DeadlineState::met_late: break;
    }
}

int count_of(const LatenessFigures& figures, Team team, Lateness lateness) {
    const auto found = figures.find({team, lateness});
    return found == figures.end() ? 0 : found->second;
}

}  // namespace lrpt
