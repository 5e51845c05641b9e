// Who came to know what of a case, and which cases a manager looks at without having chosen them.
#pragma once

#include "base/date.hpp"
#include "model/case.hpp"
#include "model/exposure.hpp"
#include "store/database.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

struct ExposureTime {
    Date from = {};
    Date until = {};  // both included, in UTC
};

// What the audit trail and the outbox say of a case and of the other one of its sentence, whose
// people are the same: oldest first. It names fields and never holds what stands in them.
std::vector<Exposure> exposures_of(Database& database, const Case& kept, const ExposureTime& time);

struct SampleAsked {
    int count = 20;
    int seed = 0;
    std::optional<CaseState> state = {};  // both where absent
};

// So many cases that nobody chose: the same seed gives the same ones of the same file, and a case
// that is opened later changes at most one of them. What was erased is not among them. In the
// order of their references.
std::vector<Case> dip_sample(Database& database, const SampleAsked& asked);

}  // namespace lrpt
