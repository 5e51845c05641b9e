// A case comes into being: the same way from a file of court results as from a result that changes
// later.
#pragma once

#include "casework/case_change.hpp"
#include "model/case.hpp"
#include "model/deadline.hpp"
#include "model/decision.hpp"
#include "model/facts.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace lrpt {

// Why a case of the scheme is opened: its criteria are met, or the court has ordered restorative
// justice, whatever our criteria say. Nothing where none is.
std::optional<Basis> basis_of(Scheme scheme, const Facts& facts, const Decision& decision);

// Whether the court has ordered it: then it is not ours to leave.
bool is_ordered(Scheme scheme, const Facts& facts);

// Our own outcome, where the court or a person opened the case without it.
std::optional<Outcome> outcome_beside(const Case& opened, const Decision& decision);

// Opens a case inside a change that is going on, with the deadlines that it starts with, and gives
// it its reference. The audit trail has `why` and the basis.
Case open_case(const Desk& desk,
               const Case& asked,
               const std::vector<DueDate>& due_dates,
               std::string_view why);

}  // namespace lrpt
