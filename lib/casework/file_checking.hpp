// Checking a casework file: whether it is what lrpt wrote. Nothing in it is changed.
#pragma once

#include "casework/case_change.hpp"
#include "model/file_check.hpp"

#include <functional>
#include <optional>
#include <string>

namespace lrpt {

using UseResult = std::function<void(const CheckResult& result)>;

// Looks at pages, tables and references as SQLite sees them, at each entry of the audit trail, and
// at whether the deadlines of every case are those that the rules derive; and, with the head that a
// mail printed, whether the trail still has it. One result for each thing that is sound, one for
// each fault; of many faults of a kind the first ones, and how many more. Others go on working
// meanwhile. Returns whether all of it is sound.
bool check_file(const Desk& desk, const std::optional<std::string>& head, const UseResult& use);

}  // namespace lrpt
