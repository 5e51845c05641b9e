#include "rules/deadlines.hpp"

#include "base/error.hpp"
#include "rules/working_days.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

using std::chrono::days;

std::optional<Date> day_of(Event event, const Facts& facts) {
    return event == Event::sentenced_on ? facts.sentenced_on : facts.referred_on;
}

constexpr int working_days_in_a_week = 5;
constexpr int days_in_a_week = 7;
constexpr int last_year_of_dates = 9999;  // of YYYY-MM-DD

// Working days as the calendar shows them where there is no holiday: fifteen are three weeks.
Date in_calendar_days(const DeadlinePolicy& rule, Date event_on) {
    const int sign = rule.direction == Direction::after ? 1 : -1;
    switch (rule.unit) {
        case CountUnit::days: return event_on + days{sign * rule.count};
        case CountUnit::weeks: return event_on + days{sign * rule.count * days_in_a_week};
        case CountUnit::months: return months_later(event_on, sign * rule.count);
        case CountUnit::working_days: break;
    }
    const int whole_weeks = rule.count / working_days_in_a_week;
    return event_on +
           days{sign * (whole_weeks * days_in_a_week + rule.count % working_days_in_a_week)};
}

// Fifteen days beside fifteen working days, eight weeks beside forty; nothing beside months.
std::optional<Date> in_working_days(const DeadlinePolicy& rule,
                                    Date event_on,
                                    const BankHolidays& holidays) {
    if (rule.unit == CountUnit::months) return std::nullopt;
    const int count =
        rule.unit == CountUnit::weeks ? rule.count * working_days_in_a_week : rule.count;
    return rule.direction == Direction::after ? working_days_later(event_on, count, holidays)
                                              : working_days_earlier(event_on, count, holidays);
}

DueDate count_from(const DeadlinePolicy& rule,
                   std::optional<Date> event_on,
                   const BankHolidays& holidays) {
    DueDate due{.kind = rule.kind, .event = rule.event, .event_on = event_on};
    if (!event_on) return due;
    due.calendar_on = in_calendar_days(rule, *event_on);
    if (year_of(*due.calendar_on) > last_year_of_dates) {
        throw Error{Exit::data, fmt::format("{} is too far away to count from", spoken(*event_on))};
    }
    due.working_days_on = in_working_days(rule, *event_on, holidays);
    if (rule.unit != CountUnit::working_days) {
        due.due_on = due.calendar_on;
        return due;
    }
    if (!due.working_days_on) {
        throw Error{
            Exit::data,
            fmt::format("{} working days from {} leave the years {} to {} that the table of "
                        "bank holidays covers",
                        rule.count,
                        spoken(*event_on),
                        holidays.first_year(),
                        holidays.last_year()),
            {"Add the holidays of that year to share/bank-holidays.csv"}};
    }
    due.due_on = due.working_days_on;
    return due;
}

DueDate due_by_facts(DeadlineKind kind, const DeadlineQuestion& question) {
    const DeadlinePolicy& rule = deadline_rule(kind, question);
    return count_from(rule, day_of(rule.event, question.facts), question.holidays);
}

}  // namespace

std::vector<DueDate> due_dates(Scheme scheme, const DeadlineQuestion& question) {
    if (scheme == Scheme::contact) {
        return {due_by_facts(DeadlineKind::contact_first_offer, question)};
    }
    if (!question.facts.rj_ordered.value_or(false)) return {};
    return {due_by_facts(DeadlineKind::rj_first_contact, question)};
}

DueDate due_date(DeadlineKind kind, int item, Date event_on, const DeadlineQuestion& question) {
    DueDate due = count_from(deadline_rule(kind, question), event_on, question.holidays);
    due.item = item;
    return due;
}

const DeadlinePolicy& deadline_rule(DeadlineKind kind, const DeadlineQuestion& question) {
    const Date day = question.facts.sentenced_on.value_or(question.today);
    const DeadlinePolicy* in_force = question.policy.deadline_on(kind, day);
    if (in_force != nullptr) return *in_force;
    const DeadlinePolicy* first = nullptr;
    for (const DeadlinePolicy& rule : question.policy.deadlines) {
        const bool earlier =
            first == nullptr || rule.provision.validity.from < first->provision.validity.from;
        if (rule.kind == kind && earlier) first = &rule;
    }
    if (first != nullptr) return *first;
    throw Error{Exit::configuration, fmt::format("policy has no deadline {}", name_of(kind))};
}

}  // namespace lrpt
