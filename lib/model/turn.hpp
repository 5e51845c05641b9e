// What would turn a decision: the smallest sets of facts with which it would be "eligible".
#pragma once

#include "base/names.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// What an offence that is not recorded would have to be: no code is proposed, there are too many.
// The first two are of the victim contact scheme, the others of restorative justice, where they are
// neither sexual nor on the trust's list of sensitive offences.
enum class OffenceKind {
    sexual_or_violent,
    racially_aggravated,
    violence,
    domestic_burglary,
    personal,
    depends,
};

template <>
inline constexpr auto names_of<OffenceKind> = std::array{
    Name{OffenceKind::sexual_or_violent, "sexual-or-violent"},
    Name{OffenceKind::racially_aggravated, "racially-aggravated"},
    Name{OffenceKind::violence, "violence"},
    Name{OffenceKind::domestic_burglary, "domestic-burglary"},
    Name{OffenceKind::personal, "personal"},
    Name{OffenceKind::depends, "depends"},
};

// A fact of the field table and the values of it that do the same: words of its own choices, for
// `offence` names of kinds, for `term` the least that is enough. No value: the day of the sentence,
// which nobody can propose and somebody has to look up.
struct TurningFact {
    std::string_view field = {};
    std::vector<std::string> values = {};
};

// Facts that turn the answer together, in the order of the field table. None of them can be left
// out.
struct Turn {
    std::vector<TurningFact> facts = {};
    std::optional<std::string> note = {};  // why it is worth a look, or what limits it
};

}  // namespace lrpt
