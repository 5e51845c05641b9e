// One case as JSON: the item of kind "case" that case show prints.
#pragma once

#include "base/date.hpp"
#include "casework/case_work.hpp"
#include "model/audience.hpp"
#include "model/erasure.hpp"
#include "model/facts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// For whom it is, and what is shown only where names are asked for.
struct LookedAt {
    Audience audience = Audience::staff;
    std::optional<People> people = {};
    std::optional<std::string> decided_because = {};
    std::vector<Erasure> erasures = {};
};

// `view` and `look` hold only what the audience may see; what is missing is null.
std::string case_json(const CaseView& view, const LookedAt& look, Date today);

}  // namespace lrpt
