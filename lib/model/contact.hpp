// A contact, or an attempt at one, with somebody of a case.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"
#include "model/scheme.hpp"

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
    std::optional<ClockTime> at = {};      // the time of the day
    std::optional<int> person = {};        // which of the people on the victim's side
    bool they_asked = false;               // they got in touch with us
    std::optional<std::string> note = {};  // of the side of the person it is about
    std::string recorded_by = {};
};

// An attempt is not a contact: the person was not reached.
inline bool is_attempt(ContactOutcome outcome) {
    return outcome == ContactOutcome::no_answer || outcome == ContactOutcome::sent;
}

// Victims and those who act for them are one side; offender, prison and offender manager the other.
inline Side side_of(With with) {
    return with == With::victim || with == With::next_of_kin ? Side::victim : Side::offender;
}

// Whether a contact with this person counts for a case of the scheme: the offender for restorative
// justice, the victim or next of kin for victim contact.
inline bool is_about(Scheme scheme, With with) {
    return scheme == Scheme::rj ? with == With::offender : side_of(with) == Side::victim;
}

}  // namespace lrpt
