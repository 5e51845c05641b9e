// What kind of sentence each disposal is: said once, for the decisions and for the check of
// records.
#pragma once

#include "model/facts.hpp"

namespace lrpt {

// Immediate custody for a fixed time.
bool is_custodial_term(Disposal disposal);

// Life, public protection, Her Majesty's pleasure: custody without a term.
bool is_without_end(Disposal disposal);

bool is_immediate_custody(Disposal disposal);

bool is_hospital_order(Disposal disposal);

// A suspended sentence has a term, though it is no immediate custody.
bool has_term(Disposal disposal);

}  // namespace lrpt
