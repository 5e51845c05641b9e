// Both decisions a second time, written from docs/domain.md alone: nothing of lib/rules is in it.
// Only the outcome and the route are said; which facts are missing is the oracle's to compare
// (tests/oracle).
#pragma once

#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/offence.hpp"

namespace lrpt::fuzz {

struct Opinion {
    Outcome outcome;
    std::optional<Route> route;
};

struct Opinions {
    Opinion contact;
    Opinion rj;
};

Opinions second_opinion(const Facts& facts, const Catalogue& catalogue);

}  // namespace lrpt::fuzz
