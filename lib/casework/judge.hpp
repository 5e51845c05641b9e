// One record, checked and decided.
#pragma once

#include "casework/reference_data.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/fault.hpp"
#include "rules/criteria.hpp"

#include <vector>

namespace lrpt {

struct Judgement {
    std::vector<Fault> faults = {};  // where there are any, there is no decision
    Decision decision = {};
};

// Replaces short names of offences in the facts by their codes, then decides. `today` is the day
// on which policy is looked up while there is no sentence date.
Judgement judge(Facts& facts, ReferenceData& reference_data, Date today, Detail detail);

}  // namespace lrpt
