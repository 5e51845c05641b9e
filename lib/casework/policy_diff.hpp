// What another policy would change: the same facts decided under both.
#pragma once

#include "base/streams.hpp"
#include "casework/reference_data.hpp"
#include "load/records.hpp"
#include "model/policy.hpp"
#include "rules/decision_change.hpp"
#include "store/database.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// The two policies, and the day that policy is looked up on where there is no sentence date.
struct PolicyPair {
    Policy was = {};
    Policy now = {};
    Date today = {};
};

// A case, or a record under one scheme, whose answer is another.
struct ChangedAnswer {
    std::optional<std::size_t> line = {};       // of a record
    std::optional<std::string> reference = {};  // of a case
    std::optional<std::string> id = {};
    SchemeDecision was = {};
    SchemeDecision now = {};
    std::vector<CriterionChange> changes = {};
};

struct DiffCounts {
    std::size_t compared = 0;  // cases, or records
    std::size_t changed = 0;   // answers
    std::size_t errors = 0;
};

using UseChangedAnswer = std::function<void(const ChangedAnswer&)>;

// Each open case under its own scheme, in the order of their references.
DiffCounts diff_cases(Database& database,
                      const PolicyPair& policies,
                      ReferenceData& reference_data,
                      const UseChangedAnswer& use);

// Where a comparison of records hands on what it found; `fault` hears of a record that cannot be
// decided.
struct DiffOutput {
    UseChangedAnswer changed;
    std::function<void(std::size_t line, const std::vector<Fault>& faults)> fault;
};

// Each record of a file under both schemes, in its order. Throws Error where the source as a whole
// cannot be read.
DiffCounts diff_records(ReadBytes source,
                        const PolicyPair& policies,
                        ReferenceData& reference_data,
                        const DiffOutput& out);

}  // namespace lrpt
