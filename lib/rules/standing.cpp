#include "rules/standing.hpp"

#include <algorithm>

namespace lrpt {

namespace {

constexpr int months_of_childhood = 18 * 12;

// Whether the victim cannot be spoken to in person on the day.
bool is_represented_on(const Person& victim, const std::vector<Person>& people, Date day) {
    return std::any_of(people.begin(), people.end(), [&](const Person& other) {
        if (other.acts_for != victim.number) return false;
        const bool of_age = victim.born_on && turns_18_on(*victim.born_on) <= day;
        return other.because != ActsBecause::child || !of_age;
    });
}

bool may_be_contacted(const Person& person, const std::vector<Person>& people, Date day) {
    if (person.role == PersonRole::victim) return !is_represented_on(person, people, day);
    for (const Person& victim : people) {
        if (victim.number == person.acts_for) return is_represented_on(victim, people, day);
    }
    return true;
}

}  // namespace

Standing standing_of(const std::vector<Offer>& offers, int person, Date day) {
    Standing standing;
    for (const Offer& offer : offers) {
        if (offer.person != person || offer.on > day) continue;
        if (!offer.answer) {
            standing.offered_on = offer.on;
            continue;
        }
        const bool wanted_before = standing.wants_contact();
        standing.answer = offer.answer;
        if (!standing.wants_contact()) standing.wants_since.reset();
        if (standing.wants_contact() && !wanted_before) standing.wants_since = offer.on;
        standing.answered_on = offer.on;
        standing.never = offer.never.value_or(false);
        if (offer.level) standing.level = *offer.level;
    }
    return standing;
}

std::vector<int> people_to_contact(const std::vector<Person>& people, Date day) {
    std::vector<int> numbers;
    for (const Person& person : people) {
        if (may_be_contacted(person, people, day)) numbers.push_back(person.number);
    }
    return numbers;
}

std::optional<int> usual_person(const std::vector<Person>& people, Date day) {
    const std::vector<int> numbers = people_to_contact(people, day);
    if (numbers.size() == 1) return numbers.front();
    for (const Person& person : people) {
        const bool contacted =
            std::find(numbers.begin(), numbers.end(), person.number) != numbers.end();
        if (contacted && person.spokesperson.value_or(false)) return person.number;
    }
    return std::nullopt;
}

Date turns_18_on(Date born_on) {
    return months_later(born_on, months_of_childhood);
}

}  // namespace lrpt
