#include "casework/pausing.hpp"

#include "base/error.hpp"
#include "casework/case_work.hpp"
#include "rules/pauses.hpp"
#include "store/record_store.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

constexpr int longest_pause_in_days = 366;

std::string name_of_deadline(const Pause& pause) {
    const std::string kind{name_of(pause.deadline)};
    return pause.item == 0 ? kind : fmt::format("{} {}", kind, pause.item);
}

Deadline deadline_meant(const Desk& desk, const Case& kept, const Pause& pause) {
    for (const Deadline& deadline : deadlines_of(desk.database, kept.reference, desk.work.today)) {
        if (deadline.due.kind == pause.deadline && deadline.due.item == pause.item) return deadline;
    }
    throw Error{Exit::no_record,
                fmt::format("{} has no deadline {}", kept.reference, name_of_deadline(pause)),
                {fmt::format("What there is: lrpt deadlines list --case {}", kept.reference)}};
}

void check_days(const Pause& pause) {
    if (pause.until < pause.from_on) {
        throw Error{Exit::data,
                    fmt::format("a pause cannot end on {}, before it begins on {}",
                                spoken(pause.until),
                                spoken(pause.from_on)),
                    {"Nothing was saved. --until is its last day; --from-day its first, today "
                     "unless said"}};
    }
    if (pause.days() <= longest_pause_in_days) return;
    throw Error{
        Exit::data,
        fmt::format("a pause is for a year at most, and this one is for {} days", pause.days()),
        {"Nothing was saved. What rests for longer is looked at again, and paused again"}};
}

void check_deadline(const Deadline& deadline, const Case& kept, const Pause& pause) {
    const std::string name = name_of_deadline(pause);
    const std::string look = fmt::format(
        "How it stands: lrpt deadlines explain {} {}", kept.reference, name_of(pause.deadline));
    if (deadline.met_on) {
        throw Error{
            Exit::data,
            fmt::format(
                "{} was met on {}: there is nothing to rest", name, spoken(*deadline.met_on)),
            {look}};
    }
    if (!deadline.due.due_on) {
        throw Error{
            Exit::data,
            fmt::format(
                "{} has no date yet: {} is not recorded", name, name_of(deadline.due.event)),
            {look}};
    }
    const Date due_on = *deadline.due.due_on;
    if (pause.from_on <= due_on || pause.entered_on > due_on) return;
    throw Error{Exit::data,
                fmt::format("{} is due on {}, before the pause begins on {}",
                            name,
                            spoken(due_on),
                            spoken(pause.from_on)),
                {"Nothing was saved. --from-day is the day from which it rests: by the date at "
                 "the latest"}};
}

int times_paused(const CaseRecords& records, const Pause& pause) {
    return static_cast<int>(
        std::count_if(records.pauses.begin(), records.pauses.end(), [&](const Pause& other) {
            return other.deadline == pause.deadline && other.item == pause.item;
        }));
}

}  // namespace

Paused pause_deadline(const Desk& desk, const Case& kept, const Pause& pause) {
    check_days(pause);
    Paused paused;
    paused.deadlines = change_case(desk, kept, [&](const CaseRecords& records) {
        const Deadline before = deadline_meant(desk, kept, pause);
        check_deadline(before, kept, pause);
        paused.number = add_record(desk.database, kept.reference, pause);
        paused.times = times_paused(records, pause) + 1;
        paused.was_due_on = *before.due.due_on;
        paused.originally_on = before.due.original_on.value_or(paused.was_due_on);
        return fmt::format("pause {} of {}: {} to {}, {}",
                           paused.number,
                           name_of_deadline(pause),
                           to_iso(pause.from_on),
                           to_iso(pause.until),
                           name_of(pause.reason));
    });
    if (moves(pause, paused.was_due_on)) paused.due_on = paused.was_due_on;
    for (const DeadlineChange& change : paused.deadlines) {
        const bool theirs =
            change.now.due.kind == pause.deadline && change.now.due.item == pause.item;
        if (theirs && paused.due_on) paused.due_on = change.now.due.due_on;
    }
    const auto from =
        desk.data.policy().number_on(policy_name::pause_tell_manager_from, desk.work.today);
    paused.tell_manager = from && paused.times >= *from;
    return paused;
}

}  // namespace lrpt
