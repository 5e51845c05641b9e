#include "rules/deadline_entries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace lrpt {

namespace {

using std::chrono::days;

CalendarEntry entry_of(const Deadline& deadline, EntryStatus status) {
    const DueDate& due = deadline.due;
    const std::string item = due.item == 0 ? "" : fmt::format(" {}", due.item);
    return {.uid = fmt::format(
                "{}-{}-{}@lrpt.invalid", deadline.about.key, name_of(due.kind), due.item),
            .changed_at = deadline.changed_at,
            .sequence = deadline.sequence,
            .status = status,
            .starts = {.on = *due.due_on},
            .summary = fmt::format("{} {}{}", deadline.about.key, name_of(due.kind), item),
            .is_private = true,
            .takes_time = false};
}

}  // namespace

std::vector<CalendarEntry> deadline_entries(const DeadlinesInCalendar& deadlines, Date today) {
    std::vector<CalendarEntry> entries;
    for (const Deadline& deadline : deadlines.kept) {
        const bool met = deadline.met_on && *deadline.met_on <= today;
        const bool long_ago = met && *deadline.met_on < today - days{days_struck_out};
        if (!deadline.due.due_on || long_ago) continue;
        entries.push_back(
            entry_of(deadline, met ? EntryStatus::cancelled : EntryStatus::confirmed));
    }
    for (const Deadline& deadline : deadlines.dropped) {
        if (deadline.due.due_on) entries.push_back(entry_of(deadline, EntryStatus::cancelled));
    }
    std::sort(entries.begin(), entries.end(), [](const auto& one, const auto& other) {
        return std::tie(one.starts.on, one.uid) < std::tie(other.starts.on, other.uid);
    });
    return entries;
}

}  // namespace lrpt
