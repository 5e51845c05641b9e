// The facts of a court's result as options of a command, made from the field table.
#pragma once

#include "base/date.hpp"
#include "cmd/command.hpp"
#include "model/facts.hpp"
#include "model/field.hpp"
#include "model/result_change.hpp"

#include <string_view>
#include <vector>

namespace lrpt {

// One option for each fact that a decision takes: custody_risk is --custody-risk.
std::vector<Option> fact_options();

// Those that were given, also as "unknown".
std::vector<const Field*> facts_named(const Arguments& arguments);

// True where any of them was given.
bool any_fact_given(const Arguments& arguments);

// The facts that were given; "unknown" is not recorded. Dates may be given in words. Throws Error
// (usage) with everything that is wrong at once.
CourtResult facts_given(const Arguments& arguments, Date today);

// The options but those named: what a command says in words of its own.
std::vector<Option> fact_options_but(const std::vector<std::string_view>& names);

// Adds what a file gives to what options gave. Throws Error (usage) where both give a fact.
void take_from_file(ResultChange& change, const ResultChange& from_file);

// Reads what was typed for one field, dates in words as well. Throws Error (usage).
void read_typed(const Field& field, const std::string& typed, Date today, CourtResult& result);

}  // namespace lrpt
