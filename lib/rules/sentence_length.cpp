#include "rules/sentence_length.hpp"

#include "base/text.hpp"

#include <fmt/format.h>

#include <chrono>

namespace lrpt {

namespace {

bool reaches(Date start, const Term& term, int minimum_months) {
    return last_day(start, term) >= last_day(start, Term{.months = minimum_months});
}

// The fewest and the most days that a month can have.
constexpr int shortest_month = 28;
constexpr int longest_month = 31;

int days_of(const Term& term, Date start) {
    return static_cast<int>((last_day(start, term) - start).count()) + 1;
}

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

bool nearly_reaches(const Term& term, int minimum_months, std::optional<Date> sentenced_on) {
    if (reach_of(term, minimum_months, sentenced_on).on_every_day) return false;
    Term longer = term;
    if (term.exact_days() == 0) {
        ++longer.months;
    } else {
        ++longer.weeks;
    }
    return reach_of(longer, minimum_months, sentenced_on).on_some_day;
}

std::string shortfall_text(const Term& term, int minimum_months, std::optional<Date> sentenced_on) {
    const std::string minimum = counted(minimum_months, "month");
    if (!sentenced_on) {
        const bool may_reach = reach_of(term, minimum_months, {}).on_some_day;
        return fmt::format("{}; {}: check the court record",
                           to_text(term),
                           may_reach ? "whether that is " + minimum + " depends on the day"
                                     : minimum + " are needed");
    }
    const std::string in_days = counted(days_of(term, *sentenced_on), "day");
    const std::string recorded =
        to_text(term) == in_days ? in_days : fmt::format("{} are {}", to_text(term), in_days);
    return fmt::format("{}; {} from {} are {}: check the court record",
                       recorded,
                       minimum,
                       spoken(*sentenced_on),
                       days_of(Term{.months = minimum_months}, *sentenced_on));
}

Verdict verdict_of(Reach reach) {
    if (reach.on_every_day) return Verdict::met;
    return reach.on_some_day ? Verdict::unknown : Verdict::not_met;
}

}  // namespace lrpt
