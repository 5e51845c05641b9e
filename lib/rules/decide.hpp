// Both decisions on one record.
#pragma once

#include "rules/criteria.hpp"

namespace lrpt {

// The facts must have passed `check` (rules/record_check.hpp). Throws Error (configuration) where
// policy lacks a number that a rule needs.
Decision decide(const Question& question);

}  // namespace lrpt
