#include "rules/next_step.hpp"

#include "rules/duties.hpp"
#include "rules/offer_check.hpp"
#include "rules/safe_contact.hpp"
#include "rules/standing.hpp"
#include "rules/telling.hpp"
#include "rules/working_days.hpp"

#include <algorithm>
#include <array>

namespace lrpt {

namespace {

constexpr int hours_in_a_day = 24;
constexpr int minutes_in_an_hour = 60;
constexpr ClockTime start_of_office_hours{9 * minutes_in_an_hour};
constexpr ClockTime end_of_office_hours{17 * minutes_in_an_hour};
constexpr int calls_in_an_hour = 2;  // "never the same hour a third time"

struct Hours {
    ClockTime opens;
    ClockTime closes;
};

// Office hours, unless the person said otherwise; an hour at least where they gave one end of them.
Hours hours_of(const ContactPoint& point) {
    constexpr ClockTime end_of_day{hours_in_a_day * minutes_in_an_hour - 1};
    Hours hours{start_of_office_hours, end_of_office_hours};
    if (point.hours_from) {
        const ClockTime hour_later{point.hours_from->minutes + minutes_in_an_hour};
        hours = {*point.hours_from, std::min(std::max(hours.closes, hour_later), end_of_day)};
    }
    if (point.hours_to) {
        const ClockTime hour_earlier{std::max(0, point.hours_to->minutes - minutes_in_an_hour)};
        hours.closes = *point.hours_to;
        if (!point.hours_from) hours.opens = std::min(hours.opens, hour_earlier);
    }
    return hours;
}

using CallsByHour = std::array<int, hours_in_a_day>;

// The steps that lead to one person of one case on one day.
class Way {
  public:
    Way(const CaseRecords& records, int person, const DeadlineQuestion& question)
        : records_(records), person_(person), question_(question) {}

    Step step() const {
        Step step{.person = person_};
        const LeftAlone alone = left_alone(records_, person_, question_);
        if (alone.now) {
            step.kind = StepKind::leave_alone;
            step.until = alone.until;
            return step;
        }
        step.due = earliest_due();
        for (const ContactPoint& point : points_in_order()) {
            if (uses(point, step)) return step;
        }
        step.kind = StepKind::find_safe_way;
        return step;
    }

  private:
    bool is_gap(int event) const {
        const std::vector<Gap> found = gaps(records_, question_.today);
        return std::any_of(found.begin(), found.end(), [&](const Gap& gap) {
            return gap.person == person_ && gap.event.number == event;
        });
    }

    // Whether what is due is a step towards this person.
    bool concerns(const DueDate& due) const {
        switch (due.kind) {
            case DeadlineKind::contact_first_offer:
            case DeadlineKind::contact_promise:
            case DeadlineKind::parole_invite_statement: return true;
            case DeadlineKind::contact_ask_again:
            case DeadlineKind::contact_yearly:
            case DeadlineKind::contact_turns_18: return due.item == person_;
            case DeadlineKind::contact_tell:
            case DeadlineKind::parole_tell_decision:
            case DeadlineKind::condition_tell_outcome: return is_gap(due.item);
            default: return false;
        }
    }

    // Of somebody who opted out only the asking again is left.
    bool is_for_them(const DueDate& due) const {
        const bool out = standing_of(records_.offers, person_, question_.today).opted_out();
        return out ? due.kind == DeadlineKind::contact_ask_again && due.item == person_
                   : concerns(due);
    }

    std::optional<DueDate> earliest_due() const {
        std::optional<DueDate> first;
        for (const Duty& duty : duties_of(records_, question_)) {
            if (duty.met_on || !duty.due.due_on || !is_for_them(duty.due)) continue;
            if (!first || *duty.due.due_on < *first->due_on) first = duty.due;
        }
        return first;
    }

    std::vector<ContactPoint> points_in_order() const {
        std::vector<ContactPoint> points;
        for (const ContactPoint& point : records_.contact_points) {
            if (point.person == person_) points.push_back(point);
        }
        const auto rank = [](const ContactPoint& point) {
            return std::pair{!point.preferred.value_or(false), point.means};
        };
        std::stable_sort(
            points.begin(), points.end(), [&](const ContactPoint& one, const ContactPoint& other) {
                return rank(one) < rank(other);
            });
        return points;
    }

    // True where the point may be used; the step then says how.
    bool uses(const ContactPoint& point, Step& step) const {
        const auto take = [&](How how) {
            if (!is_safe_for(how, point)) return false;
            step.how = how;
            step.contact_point = point.number;
            return true;
        };
        switch (point.means) {
            case Means::telephone: return rings(point, step) || take(How::text);
            case Means::email: return take(How::email);
            case Means::address: break;
        }
        return take(How::letter);
    }

    bool rings(const ContactPoint& point, Step& step) const {
        if (!is_safe_for(How::phone, point)) return false;
        const auto [opens, closes] = hours_of(point);
        const auto hour = hour_to_ring(opens, closes);
        if (!hour) {
            step.calls_used_up = true;
            return false;
        }
        step.how = How::phone;
        step.contact_point = point.number;
        step.on = day_to_ring();
        step.from = std::max(opens, ClockTime{*hour * minutes_in_an_hour});
        step.to = std::min(closes, ClockTime{(*hour + 1) * minutes_in_an_hour});
        return true;
    }

    bool is_unanswered_call(const Contact& contact) const {
        return contact.how == How::phone && contact.outcome == ContactOutcome::no_answer &&
               side_of(contact.with) == Side::victim && contact.person.value_or(person_) == person_;
    }

    CallsByHour unanswered_calls() const {
        CallsByHour calls{};
        for (const Contact& contact : records_.contacts) {
            if (is_unanswered_call(contact) && contact.at)
                ++calls.at(static_cast<std::size_t>(contact.at->hour()));
        }
        return calls;
    }

    // The hour that was tried least, the earliest of several; nothing where all were tried twice.
    std::optional<int> hour_to_ring(ClockTime opens, ClockTime closes) const {
        const CallsByHour calls = unanswered_calls();
        std::optional<int> best;
        for (int hour = opens.hour(); hour * minutes_in_an_hour < closes.minutes; ++hour) {
            const int tried = calls.at(static_cast<std::size_t>(hour));
            if (tried >= calls_in_an_hour) continue;
            if (!best || tried < calls.at(static_cast<std::size_t>(*best))) best = hour;
        }
        return best;
    }

    // A working day; not the one on which they were rung in vain already.
    Date day_to_ring() const {
        Date day = question_.today;
        for (const Contact& contact : records_.contacts) {
            if (is_unanswered_call(contact) && contact.on == question_.today)
                day = question_.today + std::chrono::days{1};
        }
        while (!is_working_day(day, question_.holidays))
            day += std::chrono::days{1};
        return day;
    }

    const CaseRecords& records_;
    int person_;
    const DeadlineQuestion& question_;
};

}  // namespace

Step next_step(const CaseRecords& records, int person, const DeadlineQuestion& question) {
    return Way{records, person, question}.step();
}

}  // namespace lrpt
