// One record, checked and decided.
#pragma once

#include "casework/reference_data.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"
#include "model/fault.hpp"
#include "rules/criteria.hpp"

#include <vector>

namespace lrpt {

// Adds to what is wrong with a record already what cannot be true of its facts, and replaces short
// names of offences by their codes. A field that has a fault gets no second one.
void add_faults(Facts& facts, ReferenceData& reference_data, std::vector<Fault>& faults);

// What the rules are asked about facts that have no faults. `today` is the day on which policy is
// looked up while there is no sentence date.
Question question_on(const Facts& facts, ReferenceData& reference_data, Date today, Detail detail);

// Decides on them.
Decision decision_on(const Facts& facts, ReferenceData& reference_data, Date today, Detail detail);

struct Judgement {
    std::vector<Fault> faults = {};  // where there are any, there is no decision
    Decision decision = {};
};

// Both, for facts that came one by one.
Judgement judge(Facts& facts, ReferenceData& reference_data, Date today, Detail detail);

}  // namespace lrpt
