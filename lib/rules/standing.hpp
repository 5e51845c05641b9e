// Who wants contact, and how much of it: the last answer of each person holds.
#pragma once

#include "model/offer.hpp"
#include "model/person.hpp"

#include <optional>
#include <vector>

namespace lrpt {

struct Standing {
    std::optional<Date> offered_on = {};  // the last offer
    std::optional<Answer> answer = {};    // nothing while nobody has answered
    std::optional<Date> answered_on = {};
    std::optional<Date> wants_since = {};  // since when the answer has been yes without a break
    ContactLevel level = ContactLevel::key_stages;
    bool never = false;  // do not ask again

    bool wants_contact() const { return answer == Answer::yes; }

    // Said no, or not now, or nothing: honoured by every command until they say otherwise.
    bool opted_out() const { return answer.has_value() && answer != Answer::yes; }
};

// How a person stands on a day: what was offered or answered later is not known on it.
Standing standing_of(const std::vector<Offer>& offers, int person, Date day);

// The numbers of the people who may be spoken to: a victim of full age and capacity themselves,
// otherwise those who act for them. "Victims - or their next of kin when applicable".
std::vector<int> people_to_contact(const std::vector<Person>& people, Date day);

// Whom a command means that names nobody: the only person who may be contacted, or the spokesperson
// among them. Returns nothing where that does not settle it.
std::optional<int> usual_person(const std::vector<Person>& people, Date day);

// The day on which somebody turns 18: from it on, they are told themselves.
Date turns_18_on(Date born_on);

}  // namespace lrpt
