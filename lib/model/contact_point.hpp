// How a person may be reached, and how that is done without harm.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class Means { telephone, email, address };

template <>
inline constexpr auto names_of<Means> = std::array{
    Name{Means::telephone, "telephone"},
    Name{Means::email, "email"},
    Name{Means::address, "address"},
};

// What is not recorded may not be done: every "may" is no until somebody has said yes.
struct ContactPoint {
    int number = 0;
    int person = 0;  // the number of the person
    Means means = Means::telephone;
    std::optional<std::string> value = {};  // the number or address itself; always recorded
    std::optional<bool> safe = {};
    std::optional<bool> voicemail = {};       // may a message be left?
    std::optional<bool> texts = {};           // may a text message be sent?
    std::optional<bool> post = {};            // may a letter go there?
    std::optional<bool> plain_envelope = {};  // must the envelope be plain?
    std::optional<bool> preferred = {};
    std::optional<ClockTime> hours_from = {};
    std::optional<ClockTime> hours_to = {};
    std::optional<std::string> language = {};
    std::optional<Date> checked_on = {};
    std::optional<std::string> who_may_answer = {};
    std::optional<std::string> announced_as = {};  // how we say who we are
};

template <>
std::span<const RecordField<ContactPoint>> fields_of<ContactPoint>();

}  // namespace lrpt
