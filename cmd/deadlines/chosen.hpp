// One deadline of a case, as it is typed: REF KIND [ITEM].
#pragma once

#include "cmd/app.hpp"
#include "model/case.hpp"
#include "model/deadline.hpp"

#include <optional>
#include <string>
#include <vector>

namespace lrpt {

// Those of a kind, or all where none is named. Throws Error (no record) where there are none of it,
// with the kinds that there are.
std::vector<Deadline> of_kind(const DeadlineSubject& about,
                              const std::vector<Deadline>& deadlines,
                              const std::optional<std::string>& kind);

// The deadline that the operands after the reference name. Throws Error (no record) where there is
// none of the kind or item, and (usage) where there are several that are not met and no item says
// which.
Deadline deadline_given(App& app, const Arguments& arguments, const Case& kept);

}  // namespace lrpt
