// A licence condition that a victim asks for: "request additional licence conditions, where
// appropriate, to protect the victim".
#pragma once

#include "base/date.hpp"
#include "base/names.hpp"
#include "model/field.hpp"

#include <optional>
#include <string>

namespace lrpt {

enum class ConditionKind {
    no_contact,
    keep_away_from_area,
    keep_away_from_place,
    keep_away_from_type_of_place,
    curfew,
    tell_of_relationships,
    tell_of_vehicles,
    other,
};

enum class ConditionOutcome { granted, varied, refused };

template <>
inline constexpr auto names_of<ConditionKind> = std::array{
    Name{ConditionKind::no_contact, "no-contact"},
    Name{ConditionKind::keep_away_from_area, "keep-away-from-area"},
    Name{ConditionKind::keep_away_from_place, "keep-away-from-place"},
    Name{ConditionKind::keep_away_from_type_of_place, "keep-away-from-type-of-place"},
    Name{ConditionKind::curfew, "curfew"},
    Name{ConditionKind::tell_of_relationships, "tell-of-relationships"},
    Name{ConditionKind::tell_of_vehicles, "tell-of-vehicles"},
    Name{ConditionKind::other, "other"},
};
template <>
inline constexpr auto names_of<ConditionOutcome> = std::array{
    Name{ConditionOutcome::granted, "granted"},
    Name{ConditionOutcome::varied, "varied"},
    Name{ConditionOutcome::refused, "refused"},
};

// The victim's own words and reasons stay on their side. What goes to the offender manager is the
// kind, in its standard words, and an area that does not give away the address it is drawn round.
struct ConditionRequest {
    int number = 0;
    int person = 0;
    ConditionKind kind = ConditionKind::no_contact;
    Date asked_on = {};
    std::optional<Date> sent_on = {};    // to the offender manager
    std::optional<bool> supported = {};  // by the offender manager
    std::optional<ConditionOutcome> outcome = {};
    std::optional<Date> decided_on = {};
    std::optional<std::string> area = {};
    std::optional<std::string> decided_wording = {};  // as it stands in the licence
    std::optional<std::string> refused_because = {};
    std::optional<std::string> wording = {};  // as the victim asked
    std::optional<std::string> why = {};      // why it is needed
};

template <>
std::span<const RecordField<ConditionRequest>> fields_of<ConditionRequest>();

// The standard words of a kind, as they are asked for on a licence.
std::string_view standard_wording(ConditionKind kind);

}  // namespace lrpt
