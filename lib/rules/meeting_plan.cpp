#include "rules/meeting_plan.hpp"

#include "base/error.hpp"
#include "rules/consent.hpp"
#include "rules/meeting_rules.hpp"
#include "rules/programme.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace lrpt {

namespace {

using std::chrono::days;

std::string_view days_before(MeetingKind kind) {
    switch (kind) {
        case MeetingKind::assessment: return policy_name::rj_assessment_after_days;
        case MeetingKind::preparation: return policy_name::rj_preparation_after_days;
        case MeetingKind::conference:
        case MeetingKind::reparation: return policy_name::rj_event_after_days;
        case MeetingKind::review: break;
    }
    return policy_name::rj_review_after_days;
}

bool is_of_place(const Meeting& meeting, MeetingKind kind) {
    return meeting.kind == kind || (is_event(meeting.kind) && is_event(kind));
}

// Places the meetings one after the other.
class Planner {
  public:
    explicit Planner(const PlanQuestion& question) : question_(question) {}

    MeetingPlan plan() && {
        for (const MeetingKind kind : meetings_to_come(question_.records, question_.today)) {
            const std::vector<Meeting> planned = planned_of(kind);
            for (const Meeting& meeting : planned)
                plan_.meetings.push_back({.meeting = meeting});
            if (planned.empty()) propose(kind);
        }
        say_consent();
        return std::move(plan_);
    }

  private:
    std::vector<Meeting> planned_of(MeetingKind kind) const {
        std::vector<Meeting> planned;
        for (const Meeting& meeting : question_.records.meetings) {
            if (meeting.state == MeetingState::planned && is_of_place(meeting, kind))
                planned.push_back(meeting);
        }
        std::sort(planned.begin(), planned.end(), [](const Meeting& one, const Meeting& other) {
            return std::tie(one.on, one.at) < std::tie(other.on, other.at);
        });
        return planned;
    }

    // The day of the meeting before, planned or held; nothing before the first.
    std::optional<Date> last_day() const {
        if (!plan_.meetings.empty()) return plan_.meetings.back().meeting.on;
        const auto held = held_in_order(question_.records.meetings, question_.today);
        if (held.empty()) return std::nullopt;
        return held.back().on;
    }

    // Between which days a meeting may be: after those that come before it in the order, and before
    // the first that comes after it and is planned.
    struct Room {
        Date from = {};
        std::optional<Date> until = {};
    };

    // Nobody is asked to come today.
    Room room_for(const Meeting& proposed) const {
        Room room{.from = question_.today + days{1}};
        if (const auto& sentenced = question_.records.facts.sentenced_on)
            room.from = std::max(room.from, *sentenced + days{1});
        if (const auto last = last_day()) room.from = std::max(room.from, *last + days{1});
        for (const Meeting& other : question_.records.meetings) {
            if (other.state != MeetingState::planned) continue;
            if (!may_be_on(proposed, other.on - days{1}, other))
                room.from = std::max(room.from, other.on + days{1});
            if (!may_be_on(proposed, other.on + days{1}, other))
                room.until = std::min(room.until.value_or(other.on), other.on);
        }
        return room;
    }

    static bool may_be_on(Meeting proposed, Date day, const Meeting& other) {
        proposed.on = day;
        return !why_not_in_order(proposed, {other});
    }

    Date wanted_day(MeetingKind kind) const {
        const auto number = question_.policy.number_on(days_before(kind), question_.today);
        if (!number) {
            throw Error{Exit::configuration,
                        fmt::format("policy has no {}", days_before(kind)),
                        {"Add it to policy.toml: [[numbers]]"}};
        }
        Date wanted = last_day().value_or(question_.today) + days{*number};
        const auto& confirmations = question_.records.confirmations;
        if (kind == MeetingKind::assessment && !confirmations.empty())
            wanted = std::max(wanted, confirmations.back().assessment_from.value_or(wanted));
        return wanted;
    }

    bool is_free(const Meeting& proposed) const {
        return std::none_of(
            question_.diary.begin(), question_.diary.end(), [&](const Meeting& other) {
                return other.state == MeetingState::planned && overlap(proposed, other);
            });
    }

    // Notes in the proposal why a day could not be.
    bool fits(MeetingToCome& proposal) const {
        const Date day = proposal.meeting.on;
        if (const BankHoliday* holiday = question_.holidays.on(day))
            proposal.avoided.push_back(*holiday);
        if (why_not_a_working_day(day, question_.holidays)) return false;
        const bool free = is_free(proposal.meeting);
        proposal.clash_avoided = proposal.clash_avoided || !free;
        return free;
    }

    void propose(MeetingKind kind) {
        MeetingToCome proposal{
            .meeting = {.number = next_number(),
                        .kind = kind,
                        .with = with_by_kind(kind),
                        .at = question_.at,
                        .facilitator = question_.facilitator},
            .proposed = true,
        };
        const Room room = room_for(proposal.meeting);
        const Date wanted = std::max(wanted_day(kind), room.from);
        if (fits_from(wanted, room, proposal) || fits_before(wanted, room, proposal)) {
            plan_.meetings.push_back(proposal);
        } else if (!plan_.no_room) {
            plan_.no_room = fmt::format("there is no free working day for {} before {}",
                                        name_in_words(kind),
                                        spoken(*room.until));
        }
    }

    bool fits_from(Date wanted, const Room& room, MeetingToCome& proposal) const {
        Date& day = proposal.meeting.on;
        for (day = wanted; !room.until || day < *room.until; day += days{1}) {
            if (fits(proposal)) return true;
        }
        return false;
    }

    // What is planned after it leaves less room than policy would: the last day before that.
    bool fits_before(Date wanted, const Room& room, MeetingToCome& proposal) const {
        proposal.avoided.clear();
        Date& day = proposal.meeting.on;
        for (day = std::min(wanted, *room.until) - days{1}; day >= room.from; day -= days{1}) {
            if (fits(proposal)) return true;
        }
        return false;
    }

    int next_number() const {
        const auto proposed = std::count_if(plan_.meetings.begin(),
                                            plan_.meetings.end(),
                                            [](const auto& one) { return one.proposed; });
        return static_cast<int>(question_.records.meetings.size()) + static_cast<int>(proposed) + 1;
    }

    void say_consent() {
        const bool conference =
            std::any_of(plan_.meetings.begin(), plan_.meetings.end(), [](const auto& one) {
                return one.meeting.kind == MeetingKind::conference;
            });
        if (!conference) return;
        const auto given = consent_of(question_.records, Party::victim, question_.today).given;
        plan_.victim_undecided = !given;
        plan_.victim_declined = given == false;
    }

    const PlanQuestion& question_;
    MeetingPlan plan_;
};

}  // namespace

MeetingPlan plan_meetings(const PlanQuestion& question) {
    return Planner{question}.plan();
}

}  // namespace lrpt
