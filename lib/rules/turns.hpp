// What would turn an answer that is not "eligible", found by asking the rule itself.
#pragma once

#include "model/turn.hpp"
#include "rules/criteria.hpp"

#include <vector>

namespace lrpt {

inline constexpr std::size_t most_facts_of_a_turn = 4;
inline constexpr std::size_t most_turns = 3;

// The smallest sets of facts with which the answer would be "eligible", at most `most_turns` of
// them, in the order of the field table; values of a fact that do the same make one set. Tried are
// facts that are not recorded, or that the rule takes as open (mixed pleas, a code that the
// catalogue does not list, an offender who is not sentenced yet); what officers assess or ask and
// may put right (risk, custody_risk, personal_victim); and a recorded term that nearly reaches what
// policy asks for. Never another offence, plea, sentence or day that is recorded. Nothing where the
// answer is "eligible" already or no `most_facts_of_a_turn` facts would make it so. The facts must
// have passed `check` (rules/record_check.hpp), as does every set that is proposed.
std::vector<Turn> turns_of(const Question& question, Scheme scheme);

// Adds them to a decision on the same question, for the schemes that were asked for.
void add_turns(Decision& decision, const Question& question, const std::vector<Scheme>& schemes);

}  // namespace lrpt
