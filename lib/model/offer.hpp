// The offer of contact and the answer to it, for each person: a row for what was offered, or
// answered, on a day. The last answer holds; somebody who said no may come back at any time.
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/contact.hpp"
#include "model/field.hpp"

#include <optional>

namespace lrpt {

enum class Answer { yes, no, not_now, no_reply };

// How much of it a person wants who said yes.
enum class ContactLevel { key_stages, yearly, release_month };

template <>
inline constexpr auto names_of<Answer> = std::array{
    Name{Answer::yes, "yes"},
    Name{Answer::no, "no"},
    Name{Answer::not_now, "not-now"},
    Name{Answer::no_reply, "no-reply"},
};
template <>
inline constexpr auto names_of<ContactLevel> = std::array{
    Name{ContactLevel::key_stages, "key-stages"},
    Name{ContactLevel::yearly, "yearly"},
    Name{ContactLevel::release_month, "release-month"},
};

struct Offer {
    int number = 0;
    int person = 0;
    Date on = {};
    std::optional<How> how = {};        // by what contact was offered; nothing for an answer
    std::optional<Answer> answer = {};  // nothing for an offer
    std::optional<ContactLevel> level = {};
    std::optional<bool> never = {};  // do not ask again
};

template <>
std::span<const RecordField<Offer>> fields_of<Offer>();

}  // namespace lrpt
