// What an offence that nobody has recorded might be, without trying the whole catalogue.
#pragma once

#include "model/turn.hpp"
#include "rules/criteria.hpp"

#include <string>
#include <vector>

namespace lrpt {

// The kinds that a scheme asks for, in the order in which they are said.
std::vector<OffenceKind> kinds_of(Scheme scheme);

// Codes of the catalogue that stand for a kind: one for each way in which offences of the kind
// differ in what any rule reads of them. What holds for them holds for every offence of the kind.
std::vector<std::string> codes_that_stand_for(OffenceKind kind, const Question& question);

}  // namespace lrpt
