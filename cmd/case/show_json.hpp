// One case as JSON: the item of kind "case" that case show prints.
#pragma once

#include "base/date.hpp"
#include "casework/case_work.hpp"
#include "model/facts.hpp"

#include <optional>
#include <string>

namespace lrpt {

// `view` and `people` hold only what the audience may see; without people they are null.
std::string case_json(const CaseView& view, const std::optional<People>& people, Date today);

}  // namespace lrpt
