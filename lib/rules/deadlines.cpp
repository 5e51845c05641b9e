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

int in_calendar_days(const DeadlinePolicy& rule) {
    switch (rule.unit) {
        case CountUnit::days: return rule.count;
        case CountUnit::weeks: return rule.count * days_in_a_week;
        case CountUnit::working_days: break;
    }
    const int whole_weeks = rule.count / working_days_in_a_week;
    return whole_weeks * days_in_a_week + rule.count % working_days_in_a_week;
}

// Fifteen days beside fifteen working days, eight weeks beside forty.
int in_working_days(const DeadlinePolicy& rule) {
    return rule.unit == CountUnit::weeks ? rule.count * working_days_in_a_week : rule.count;
}

DueDate due_date(const DeadlinePolicy& rule, const DeadlineQuestion& question) {
    DueDate due{
        .kind = rule.kind, .event = rule.event, .event_on = day_of(rule.event, question.facts)};
    if (!due.event_on) return due;
    due.calendar_on = *due.event_on + days{in_calendar_days(rule)};
    if (year_of(*due.calendar_on) > last_year_of_dates) {
        throw Error{Exit::data,
                    fmt::format("{} is too far away to count from", spoken(*due.event_on))};
    }
    due.working_days_on =
        working_days_later(*due.event_on, in_working_days(rule), question.holidays);
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
                        spoken(*due.event_on),
                        question.holidays.first_year(),
                        question.holidays.last_year()),
            {"Add the holidays of that year to share/bank-holidays.csv"}};
    }
    due.due_on = due.working_days_on;
    return due;
}

}  // namespace

std::vector<DueDate> due_dates(Scheme scheme, const DeadlineQuestion& question) {
    if (scheme == Scheme::contact) {
        return {due_date(deadline_rule(DeadlineKind::contact_first_offer, question), question)};
    }
    if (!question.facts.rj_ordered.value_or(false)) return {};
    return {due_date(deadline_rule(DeadlineKind::rj_first_contact, question), question)};
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
