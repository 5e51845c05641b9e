#include "cmd/deadlines/columns.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

namespace lrpt {

const ListingShape& deadline_columns() {
    static const ListingShape shape{.kind = "deadline-list",
                                    .item_kind = "deadline",
                                    .columns = {{"case", "case", 9},
                                                {"deadline", "deadline", 8},
                                                {"due_on", "due", 9},
                                                {"state", "state", 6},
                                                {"days_late", "days late", 7},
                                                {"owner", "owner", 5},
                                                {"attempts", "attempts", 4},
                                                {"last_attempt_on", "last attempt", 3},
                                                {"event", "", 0},
                                                {"event_on", "", 0},
                                                {"calendar_on", "", 0},
                                                {"working_days_on", "by working days", 2},
                                                {"met_on", "", 0},
                                                {"item", "", 0},
                                                {"original_on", "", 0},
                                                {"paused_until", "", 0},
                                                {"team", "", 0},
                                                {"last_attempt_at", "", 0},
                                                {"lawyer", "", 0}}};
    return shape;
}

std::string subject_text(const DeadlineSubject& about) {
    return about.what == DeadlineSubject::What::staff ? std::string{} : about.key;
}

std::string last_attempt_text(const Deadline& deadline) {
    const std::string day = spoken(*deadline.last_attempt_on);
    return deadline.last_attempt_at ? day + " " + to_text(*deadline.last_attempt_at) : day;
}

std::vector<Cell> deadline_row(const Deadline& deadline, const ListingFormat& format) {
    const Date today = format.as_of;
    const bool for_people = format.form == Form::text && format.fields.empty();
    const bool tried = deadline.attempts > 0;
    const auto& at = deadline.last_attempt_at;
    const auto lawyer = lawyer_of(deadline.about);
    return {
        for_people && lawyer ? cell(lawyer) : cell(case_of(deadline.about)),
        for_people ? named_with_item(deadline.due) : std::string{name_of(deadline.due.kind)},
        cell(deadline.due.due_on),
        std::string{name_of(state_on(deadline, today))},
        static_cast<long long>(days_late(deadline, today)),
        cell(deadline.owner),
        static_cast<long long>(deadline.attempts),
        for_people && tried ? Cell{last_attempt_text(deadline)} : cell(deadline.last_attempt_on),
        std::string{name_of(deadline.due.event)},
        cell(deadline.due.event_on),
        cell(deadline.due.calendar_on),
        cell(deadline.due.working_days_on),
        deadline.met_on && *deadline.met_on <= today ? Cell{*deadline.met_on} : Cell{},
        deadline.due.item == 0 ? Cell{} : Cell{static_cast<long long>(deadline.due.item)},
        cell(deadline.due.original_on),
        cell(deadline.due.paused_until),
        std::string{name_of(deadline.team)},
        cell(at ? std::optional{to_text(*at)} : std::nullopt),
        cell(lawyer)};
}

std::string named_with_item(const DueDate& due) {
    const std::string kind{name_of(due.kind)};
    return due.item == 0 ? kind : fmt::format("{} {}", kind, due.item);
}

std::string standing_text(const Deadline& deadline, Date today) {
    const auto& due_on = deadline.due.due_on;
    const std::string late = counted(days_late(deadline, today), "day") + " late";
    switch (state_on(deadline, today)) {
        case DeadlineState::met: return fmt::format("met on {}", spoken(*deadline.met_on));
        case DeadlineState::met_late:
            return fmt::format("met on {}, {}", spoken(*deadline.met_on), late);
        case DeadlineState::overdue:
            return fmt::format("OVERDUE {}, due {}", late, spoken(*due_on));
        case DeadlineState::waiting:
            return fmt::format("waiting: {} is not recorded", name_of(deadline.due.event));
        case DeadlineState::open:
        case DeadlineState::paused: break;
    }
    const auto days_left = (*due_on - today).count();
    const std::string when = days_left == 0 ? "today" : "in " + counted(days_left, "day");
    const bool paused = state_on(deadline, today) == DeadlineState::paused;
    return fmt::format(
        "{}due {} ({})",
        paused ? fmt::format("paused to {}, ", spoken(*deadline.due.paused_until)) : std::string{},
        spoken(*due_on),
        when);
}

}  // namespace lrpt
