// The deadlines that follow from the facts of a case.
#pragma once

#include "model/bank_holidays.hpp"
#include "model/deadline.hpp"
#include "model/facts.hpp"
#include "model/policy.hpp"
#include "model/scheme.hpp"

#include <vector>

namespace lrpt {

// What the due dates are worked out from. `today` chooses the rule while there is no sentence date.
struct DeadlineQuestion {
    const Facts& facts;
    const Policy& policy;
    const BankHolidays& holidays;
    Date today;
};

// rj.first-contact: "If the specified activity is ordered by the Magistrates, the offender will be
// contacted within 15 days of the sentence". contact.first-offer: the Code in force on the day of
// the sentence. Throws Error (configuration) where policy has no rule of the kind.
std::vector<DueDate> due_dates(Scheme scheme, const DeadlineQuestion& question);

// The due date of a deadline whose event is not a fact of the court's result. The item says which
// of several of the kind it is. Throws as due_dates does.
DueDate due_date(DeadlineKind kind, int item, Date event_on, const DeadlineQuestion& question);

// The rule by which a deadline of the kind is counted: the one in force on the sentence date, or
// today while there is none. Before the first rule of a kind, the first one holds: the court's
// order runs whatever our criteria say. Throws Error (configuration) where policy has none.
const DeadlinePolicy& deadline_rule(DeadlineKind kind, const DeadlineQuestion& question);

}  // namespace lrpt
