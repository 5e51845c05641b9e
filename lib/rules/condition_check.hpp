// What cannot be true of a licence condition that was asked for.
#pragma once

#include "model/condition.hpp"

namespace lrpt {

// Throws Error (data) where a day is still to come or before the one that it follows, and (usage)
// where the words are missing that the record is about: what is asked for, where that has no
// standard words; why it was refused, which is explained to whoever asked.
void check_condition(const ConditionRequest& request, Date today);

}  // namespace lrpt
