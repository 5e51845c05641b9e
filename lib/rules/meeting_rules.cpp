#include "rules/meeting_rules.hpp"

#include "base/date_words.hpp"
#include "rules/working_days.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace lrpt {

namespace {

// Who must be there for a meeting to count, in the order in which they are named.
struct Required {
    std::string_view role;  // as it is typed
    std::string_view who;
    const std::optional<Presence>& presence;
};

std::vector<Required> required_at(const Meeting& meeting) {
    std::vector<Required> required{
        {"facilitator", "the facilitator", meeting.facilitator_presence}};
    if (meeting.kind == MeetingKind::review) {
        required.push_back(
            {"offender-manager", "the offender manager", meeting.offender_manager_presence});
        return required;
    }
    if (is_with(meeting, Party::offender))
        required.push_back({"offender", "the offender", meeting.offender_presence});
    if (is_with(meeting, Party::victim))
        required.push_back({"victim", "the victim", meeting.victim_presence});
    return required;
}

// Conference and reparation are one place in the order.
int place_of(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::assessment: return 1;
        case MeetingKind::preparation: return 2;
        case MeetingKind::conference:
        case MeetingKind::reparation: return 3;
        case MeetingKind::review: break;
    }
    return 4;
}

auto time_of(const Meeting& meeting) {
    return std::tuple{meeting.on, meeting.at};
}

std::string at_words(const Meeting& meeting) {
    return fmt::format("{} {}", spoken(meeting.on), to_text(meeting.at));
}

}  // namespace

std::optional<std::string> why_not_counted(const Meeting& meeting) {
    for (const auto& [role, who, presence] : required_at(meeting)) {
        if (!presence) return fmt::format("whether {} was there is not recorded", who);
        if (*presence != Presence::present)
            return fmt::format("{} was not there ({})", who, name_of(*presence));
    }
    return std::nullopt;
}

std::vector<std::string_view> roles_not_recorded(const Meeting& meeting) {
    std::vector<std::string_view> roles;
    for (const Required& required : required_at(meeting)) {
        if (!required.presence) roles.push_back(required.role);
    }
    return roles;
}

MeetingWith with_by_kind(MeetingKind kind) {
    return kind == MeetingKind::conference ? MeetingWith::both : MeetingWith::offender;
}

std::vector<Meeting> held_in_order(const std::vector<Meeting>& meetings, Date day) {
    std::vector<Meeting> held;
    std::copy_if(
        meetings.begin(), meetings.end(), std::back_inserter(held), [&](const Meeting& meeting) {
            return meeting.state == MeetingState::held && meeting.on <= day;
        });
    std::stable_sort(held.begin(), held.end(), [](const Meeting& one, const Meeting& other) {
        return time_of(one) < time_of(other);
    });
    return held;
}

std::optional<std::string> why_not_in_order(const Meeting& meeting,
                                            const std::vector<Meeting>& others) {
    for (const Meeting& other : others) {
        const bool stands =
            other.state == MeetingState::planned || other.state == MeetingState::held;
        if (other.number == meeting.number || !stands) continue;
        const int mine = place_of(meeting.kind);
        const int theirs = place_of(other.kind);
        if (mine > theirs && time_of(meeting) <= time_of(other)) {
            return fmt::format("{} must come after {}: meeting {} is on {}",
                               name_in_words(meeting.kind),
                               name_in_words(other.kind),
                               other.number,
                               at_words(other));
        }
        if (mine < theirs && time_of(meeting) >= time_of(other)) {
            return fmt::format("{} must come before {}: meeting {} is on {}",
                               name_in_words(meeting.kind),
                               name_in_words(other.kind),
                               other.number,
                               at_words(other));
        }
    }
    return std::nullopt;
}

bool overlap(const Meeting& one, const Meeting& other) {
    return one.on == other.on && one.at.minutes < other.at.minutes + other.minutes &&
           other.at.minutes < one.at.minutes + one.minutes;
}

std::optional<std::string> why_not_a_working_day(Date day, const BankHolidays& holidays) {
    if (const BankHoliday* holiday = holidays.on(day))
        return fmt::format("{} is {}", spoken(day), holiday->name);
    if (!is_working_day(day, holidays)) return fmt::format("{} is at a weekend", spoken(day));
    return std::nullopt;
}

NearestWorkingDays nearest_working_days(Date day, const BankHolidays& holidays) {
    constexpr std::chrono::days one_day{1};
    NearestWorkingDays nearest{day - one_day, day + one_day};
    while (!is_working_day(nearest.before, holidays))
        nearest.before -= one_day;
    while (!is_working_day(nearest.after, holidays))
        nearest.after += one_day;
    return nearest;
}

std::string_view name_in_words(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::assessment: return "the assessment";
        case MeetingKind::preparation: return "the preparation";
        case MeetingKind::conference: return "the meeting with the victim";
        case MeetingKind::reparation: return "the reparation";
        case MeetingKind::review: break;
    }
    return "the review";
}

}  // namespace lrpt
