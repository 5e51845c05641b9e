#include "rules/standing.hpp"

#include <fmt/format.h>

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

// What was written down late belongs where it happened; on one day the order of writing holds.
std::vector<Offer> in_order_of_days(std::vector<Offer> offers) {
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& one, const Offer& other) {
        return one.on < other.on;
    });
    return offers;
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
    for (const Offer& offer : in_order_of_days(offers)) {
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

std::string standing_words(const Standing& standing) {
    if (!standing.answer) {
        return standing.offered_on
                   ? fmt::format("offered {}, no answer yet", spoken(*standing.offered_on))
                   : "not asked yet";
    }
    switch (*standing.answer) {
        case Answer::yes:
            return fmt::format("wants contact ({}) since {}",
                               name_of(standing.level),
                               spoken(*standing.wants_since));
        case Answer::no:
            return fmt::format("wants no contact since {}{}",
                               spoken(*standing.answered_on),
                               standing.never ? ", never to be asked again" : "");
        case Answer::not_now: return fmt::format("not now, said {}", spoken(*standing.answered_on));
        case Answer::no_reply: break;
    }
    return fmt::format("no reply, noted {}", spoken(*standing.answered_on));
}

std::vector<int> people_to_contact(const std::vector<Person>& people, Date day) {
    std::vector<int> numbers;
    for (const Person& person : people) {
        if (may_be_contacted(person, people, day)) numbers.push_back(person.number);
    }
    return numbers;
}

std::optional<int> usual_person(const std::vector<Person>& people, Date day) {
    const std::vector<int> contacts = people_to_contact(people, day);
    if (contacts.size() == 1) return contacts.front();
    std::optional<int> spokesperson;
    for (const Person& person : people) {
        const bool speaks =
            person.spokesperson.value_or(false) &&
            std::find(contacts.begin(), contacts.end(), person.number) != contacts.end();
        if (!speaks) continue;
        if (spokesperson) return std::nullopt;
        spokesperson = person.number;
    }
    return spokesperson;
}

Date turns_18_on(Date born_on) {
    return months_later(born_on, months_of_childhood);
}

}  // namespace lrpt
