#include "rules/sentence_length.hpp"

#include <chrono>

namespace lrpt {

namespace {

bool reaches(Date start, const Term& term, int minimum_months) {
    return last_day(start, term) >= last_day(start, Term{.months = minimum_months});
}

// The fewest and the most days that a month can have.
constexpr int shortest_month = 28;
constexpr int longest_month = 31;

}  // namespace

Reach reach_of(const Term& term, int minimum_months, std::optional<Date> sentenced_on) {
    // Enough months are enough from every day, however many years they come to.
    if (term.calendar_months() >= minimum_months) return {true, true};
    if (sentenced_on) {
        const bool reached = reaches(*sentenced_on, term, minimum_months);
        return {reached, reached};
    }
    const int months_short = minimum_months - term.calendar_months();
    if (term.exact_days() > months_short * longest_month) return {true, true};
    if (term.exact_days() < months_short * shortest_month) return {false, false};

    // Four years hold every order of long, short and leap that a calendar year can meet.
    Reach reach{true, false};
    const Date first = date_of(2012, 1, 1);
    for (Date start = first; start < months_later(first, 48); start += std::chrono::days{1}) {
        const bool reached = reaches(start, term, minimum_months);
        reach.on_every_day = reach.on_every_day && reached;
        reach.on_some_day = reach.on_some_day || reached;
    }
    return reach;
}

Verdict verdict_of(Reach reach) {
    if (reach.on_every_day) return Verdict::met;
    return reach.on_some_day ? Verdict::unknown : Verdict::not_met;
}

}  // namespace lrpt
