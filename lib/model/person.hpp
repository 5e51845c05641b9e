// The victims of an occasion and those who act for them: "victims - or their next of kin when
// applicable".
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class PersonRole { victim, next_of_kin, parent, guardian, carer, representative };

// Why somebody acts for the victim.
enum class ActsBecause { died, child, lacks_capacity };

template <>
inline constexpr auto names_of<PersonRole> = std::array{
    Name{PersonRole::victim, "victim"},
    Name{PersonRole::next_of_kin, "next-of-kin"},
    Name{PersonRole::parent, "parent"},
    Name{PersonRole::guardian, "guardian"},
    Name{PersonRole::carer, "carer"},
    Name{PersonRole::representative, "representative"},
};
template <>
inline constexpr auto names_of<ActsBecause> = std::array{
    Name{ActsBecause::died, "died"},
    Name{ActsBecause::child, "child"},
    Name{ActsBecause::lacks_capacity, "lacks-capacity"},
};

struct Person {
    int number = 0;  // 1, 2, ... on the occasion; the victim whom the court named is 1
    PersonRole role = PersonRole::victim;
    std::optional<int> acts_for = {};  // the number of a victim; nothing for a victim
    std::optional<ActsBecause> because = {};
    std::optional<bool> spokesperson = {};  // of several who act for one victim
    std::optional<Date> born_on = {};       // of a child: at 18 the contact moves to the victim
    std::optional<std::string> name = {};
};

template <>
std::span<const RecordField<Person>> fields_of<Person>();

}  // namespace lrpt
