// Licence conditions that victims ask for: "request additional licence conditions, where
// appropriate, to protect the victim".
#pragma once

#include "casework/case_change.hpp"
#include "model/condition.hpp"

#include <vector>

namespace lrpt {

struct AddedCondition {
    int number = 0;
    std::vector<DeadlineChange> deadlines = {};
};

// Records a request; without a person (0) it is that of the usual one. Throws Error (data) where
// the sentence has no licence, where the area says where somebody lives, and as person_dealt_with
// and check_condition do.
AddedCondition add_condition(const Desk& desk, const Case& kept, const ConditionRequest& request);

// Changes what is asked for. Throws as add_condition does, and (data) once it was sent or decided:
// what others have seen stays as they saw it.
std::vector<DeadlineChange> change_condition(const Desk& desk,
                                             const Case& kept,
                                             const ConditionRequest& request);

// Records that a request went to the offender manager. Throws Error (data) where it has gone or was
// decided before, and for a day that cannot be.
std::vector<DeadlineChange> send_condition(const Desk& desk,
                                           const Case& kept,
                                           const ConditionRequest& request);

// Records what became of a request, which whoever asked for it is told. Throws Error (data) where
// that is known already, and as check_condition does.
std::vector<DeadlineChange> decide_condition(const Desk& desk,
                                             const Case& kept,
                                             const ConditionRequest& request);

// Throws Error (data) for a case that is not a victim contact case, and (no record) where it has no
// request of that number.
ConditionRequest required_condition(Database& database, const Case& kept, int number);

}  // namespace lrpt
