// Which closed cases have been kept for as long as they may be.
#pragma once

#include "casework/case_change.hpp"
#include "model/retention.hpp"

#include <vector>

namespace lrpt {

// What is to become of a sentence's case: the cases of one sentence share their people, so that the
// later of two days holds for both, and a person decides where one of them is left to a person.
struct KeptCase {
    Case kept = {};
    Retention retention = {};
    bool waits_for_other = false;  // the other case of the sentence is open
};

// Every closed case that was not erased, in the order of their references.
std::vector<KeptCase> closed_cases(const Desk& desk);

// Those that are to be removed now; of the two of one sentence, the first.
std::vector<KeptCase> cases_due_for_removal(const Desk& desk);

}  // namespace lrpt
