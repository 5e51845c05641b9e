// A contact, or an attempt at one, with somebody of a case.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class How { letter, phone, visit, email, text };
enum class With { victim, next_of_kin, offender, prison, offender_manager };

// `sent`: something was posted or sent, nobody has answered. `declined` and `asked_to_wait` mean
// that the person was reached and said so.
enum class ContactOutcome { reached, declined, asked_to_wait, no_answer, sent };

template <>
inline constexpr auto names_of<How> = std::array{
    Name{How::letter, "letter"},
    Name{How::phone, "phone"},
    Name{How::visit, "visit"},
    Name{How::email, "email"},
    Name{How::text, "text"},
};
template <>
inline constexpr auto names_of<With> = std::array{
    Name{With::victim, "victim"},
    Name{With::next_of_kin, "next-of-kin"},
    Name{With::offender, "offender"},
    Name{With::prison, "prison"},
    Name{With::offender_manager, "offender-manager"},
};
template <>
inline constexpr auto names_of<ContactOutcome> = std::array{
    Name{ContactOutcome::reached, "reached"},
    Name{ContactOutcome::declined, "declined"},
    Name{ContactOutcome::asked_to_wait, "asked-to-wait"},
    Name{ContactOutcome::no_answer, "no-answer"},
    Name{ContactOutcome::sent, "sent"},
};

struct Contact {
    Date on = {};
    How how = How::phone;
    With with = With::victim;
    ContactOutcome outcome = ContactOutcome::no_answer;
    std::optional<std::string> note = {};  // of the side of the person it is about
    std::string recorded_by = {};
};

// An attempt is not a contact: the person was not reached.
inline bool is_attempt(ContactOutcome outcome) {
    return outcome == ContactOutcome::no_answer || outcome == ContactOutcome::sent;
}

// Whether a contact with this person is what the deadline asks for: the offender for rj's first
// contact, the victim or next of kin for the first offer.
inline bool is_about(DeadlineKind deadline, With with) {
    if (deadline == DeadlineKind::rj_first_contact) return with == With::offender;
    return with == With::victim || with == With::next_of_kin;
}

}  // namespace lrpt
