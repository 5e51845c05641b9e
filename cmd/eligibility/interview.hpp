// Asks a person for the facts of a result, one by one, and only for what can still change the
// answer: first what settles it soonest. An offence may be asked for by a word or two.
#pragma once

#include "cmd/app.hpp"
#include "cmd/command.hpp"
#include "model/facts.hpp"
#include "model/scheme.hpp"

#include <string>
#include <vector>

namespace lrpt {

// "back" returns to the question before; what is not known stays unrecorded. Throws Error (usage)
// where nobody can be asked, naming the options to give instead.
CourtResult interview(App& app, const std::vector<Scheme>& schemes);

// "To repeat: lrpt eligibility check --plea guilty ...".
std::string command_that_repeats(const CourtResult& result, const Arguments& arguments);

}  // namespace lrpt
