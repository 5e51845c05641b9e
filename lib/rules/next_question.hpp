// Which fact to ask for next, so that as few as possible are asked for.
#pragma once

#include "rules/criteria.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lrpt {

// What is undecided, and what has been asked for already.
struct Undecided {
    const Question& question;
    const std::vector<Scheme>& schemes;
    const std::vector<std::string_view>& asked;
};

// Of the facts that the decisions lack (but `other_offences`, which is a list), the one whose
// possible answers settle a decision most often, found by asking the rule for each: every choice,
// every offence of the catalogue, a term that is long enough and one that is not. Of equals the one
// that is asked first (docs/decisions/0006). Nothing once there is nothing left to ask.
std::optional<std::string_view> next_question(const Undecided& undecided);

}  // namespace lrpt
