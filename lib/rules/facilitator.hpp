// How far a facilitator has come: "All the RJ facilitators have undertaken a three day training
// course followed by mentoring sessions. Each facilitator will manage five conferences within the
// first year of their training to develop and maintain levels of expertise."
#pragma once

#include "model/bank_holidays.hpp"
#include "model/deadline.hpp"
#include "model/policy.hpp"
#include "model/training.hpp"

#include <optional>
#include <vector>

namespace lrpt {

// What is recorded of a facilitator.
struct Practice {
    std::vector<Training> trainings = {};
    std::vector<Date> conferences = {};  // the days of those that they led, in order
};

// What the first year is counted by.
struct PracticeQuestion {
    const Policy& policy;
    const BankHolidays& holidays;
};

// What is known of a facilitator on a day.
struct Expertise {
    std::optional<Date> trained_on = {};   // the last day of the first course
    std::optional<Date> mentored_on = {};  // the last session
    std::optional<Date> year_ends_on = {};
    int conferences = 0;             // led within the first year
    std::optional<int> wanted = {};  // nothing where the year was over before the rule came
    int to_go = 0;                   // what is led after the year is late, and counts here
};

// The last day of the first course, where that is over on the day: another course moves nothing.
std::optional<Date> trained_on(const std::vector<Training>& trainings, Date day);

// The last session up to the day.
std::optional<Date> mentored_on(const std::vector<Training>& trainings, Date day);

// The day before the first anniversary of the last day of the course: 28 February 2013 for
// 29 February 2012. Throws Error (configuration) where policy has no such deadline.
Date first_year_ends_on(Date trained_on, const PracticeQuestion& question);

// Throws as first_year_ends_on does.
Expertise expertise_of(const Practice& practice, const PracticeQuestion& question, Date day);

// facilitator.conferences: due on the last day of the first year, met on the day of the fifth
// conference. Nothing before the course is done, or where no number of conferences holds for that
// year. Throws as first_year_ends_on does.
std::optional<Duty> conferences_duty(const Practice& practice, const PracticeQuestion& question);

// Whether the next case does more for the one than for the other: who has the fewest days for each
// conference that is to go, then who has the most to go. Those without the course come last.
bool needs_conference_more(const Expertise& one, const Expertise& other, Date day);

}  // namespace lrpt
