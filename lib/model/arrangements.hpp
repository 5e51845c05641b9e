// What is arranged for a conference: "an appropriate and supportive environment for the victims".
// The two sides come and leave apart; each sees its own times and doors only.
#pragma once

#include "base/clock_time.hpp"
#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <array>
#include <optional>
#include <string>

namespace lrpt {

// Somebody who may be needed: not recorded is not known.
enum class Needed { not_needed, needed, arranged };

// A court's or licence's order that the two must not meet.
enum class NoContactOrder { none, in_force, cleared_in_writing };

template <>
inline constexpr auto names_of<Needed> = std::array{
    Name{Needed::not_needed, "not-needed"},
    Name{Needed::needed, "needed"},
    Name{Needed::arranged, "arranged"},
};
template <>
inline constexpr auto names_of<NoContactOrder> = std::array{
    Name{NoContactOrder::none, "none"},
    Name{NoContactOrder::in_force, "in-force"},
    Name{NoContactOrder::cleared_in_writing, "cleared-in-writing"},
};

struct Arrangements {
    int number = 0;
    int meeting = 0;
    std::optional<Date> risk_checked_on = {};
    std::optional<NoContactOrder> no_contact_order = {};
    std::optional<Needed> interpreter = {};
    std::optional<Needed> victim_supporter = {};
    std::optional<Needed> offender_supporter = {};
    std::optional<ClockTime> victim_arrives = {};
    std::optional<ClockTime> victim_leaves = {};
    std::optional<ClockTime> offender_arrives = {};
    std::optional<ClockTime> offender_leaves = {};
    std::optional<std::string> victim_door = {};
    std::optional<std::string> offender_door = {};
};

template <>
std::span<const RecordField<Arrangements>> fields_of<Arrangements>();

}  // namespace lrpt
