#include "rules/facilitator.hpp"

#include "rules/deadlines.hpp"

#include <algorithm>

namespace lrpt {

namespace {

using std::chrono::days;

// The course runs to its last day; the year of the rule is a year of days, that one included.
DueDate due_of(Date trained_on, const PracticeQuestion& question) {
    const Facts no_facts;  // of a court: the deadline is not about a case
    DueDate due = due_date(DeadlineKind::facilitator_conferences,
                           0,
                           trained_on,
                           {.facts = no_facts,
                            .policy = question.policy,
                            .holidays = question.holidays,
                            .today = trained_on});
    due.due_on = *due.due_on - days{1};
    due.calendar_on = due.due_on;
    return due;
}

// The number in force when the course was done; for a course before the rule, the one that came
// within its first year.
std::optional<int> conferences_wanted(Date trained_on, Date year_ends_on, const Policy& policy) {
    const auto then = policy.number_on(policy_name::facilitator_conferences, trained_on);
    return then ? then : policy.number_on(policy_name::facilitator_conferences, year_ends_on);
}

int led_between(const Practice& practice, Date first, Date last) {
    return static_cast<int>(std::count_if(practice.conferences.begin(),
                                          practice.conferences.end(),
                                          [&](Date on) { return first <= on && on <= last; }));
}

// The day of the last of so many conferences since the course.
std::optional<Date> led_so_many_on(const Practice& practice, Date trained_on, int wanted) {
    int led = 0;
    for (const Date on : practice.conferences) {
        if (on >= trained_on && ++led == wanted) return on;
    }
    return std::nullopt;
}

// 0: something is to go; 1: nothing is; 2: the course is not done.
int group_of(const Expertise& expertise) {
    if (!expertise.trained_on) return 2;
    return expertise.to_go > 0 ? 0 : 1;
}

long days_left(const Expertise& expertise, Date day) {
    return std::max(0L, static_cast<long>((*expertise.year_ends_on - day).count()) + 1);
}

}  // namespace

std::optional<Date> trained_on(const std::vector<Training>& trainings, Date day) {
    std::optional<Date> first;
    for (const Training& training : trainings) {
        const bool counts = training.kind == TrainingKind::course && training.on <= day;
        if (counts && (!first || training.on < *first)) first = training.on;
    }
    return first;
}

std::optional<Date> mentored_on(const std::vector<Training>& trainings, Date day) {
    std::optional<Date> last;
    for (const Training& training : trainings) {
        const bool counts = training.kind == TrainingKind::mentoring && training.on <= day;
        if (counts && (!last || *last < training.on)) last = training.on;
    }
    return last;
}

Date first_year_ends_on(Date trained_on, const PracticeQuestion& question) {
    return *due_of(trained_on, question).due_on;
}

Expertise expertise_of(const Practice& practice, const PracticeQuestion& question, Date day) {
    Expertise expertise{.trained_on = trained_on(practice.trainings, day),
                        .mentored_on = mentored_on(practice.trainings, day)};
    if (!expertise.trained_on) return expertise;
    const Date first_day = *expertise.trained_on;
    const Date last_day = first_year_ends_on(first_day, question);
    expertise.year_ends_on = last_day;
    expertise.conferences = led_between(practice, first_day, std::min(last_day, day));
    expertise.wanted = conferences_wanted(first_day, last_day, question.policy);
    const int led = led_between(practice, first_day, day);
    expertise.to_go = std::max(0, expertise.wanted.value_or(0) - led);
    return expertise;
}

std::optional<Duty> conferences_duty(const Practice& practice, const PracticeQuestion& question) {
    const auto trained = trained_on(practice.trainings, Date::max());
    if (!trained) return std::nullopt;
    const DueDate due = due_of(*trained, question);
    const auto wanted = conferences_wanted(*trained, *due.due_on, question.policy);
    if (!wanted) return std::nullopt;
    return Duty{due, led_so_many_on(practice, *trained, *wanted)};
}

bool needs_conference_more(const Expertise& one, const Expertise& other, Date day) {
    if (group_of(one) != group_of(other)) return group_of(one) < group_of(other);
    if (group_of(one) != 0) return false;
    // Days for each that is to go, compared without dividing.
    const long for_one = days_left(one, day) * other.to_go;
    const long for_other = days_left(other, day) * one.to_go;
    return for_one != for_other ? for_one < for_other : one.to_go > other.to_go;
}

}  // namespace lrpt
