// What became of a case when the court's result changed, in words.
#pragma once

#include "casework/case_update.hpp"
#include "cmd/app.hpp"
#include "model/case.hpp"
#include "model/decision.hpp"
#include "model/result_change.hpp"

#include <string>
#include <string_view>

namespace lrpt {

// "eligible (conference)".
std::string outcome_in_words(const SchemeDecision& decision);

// Says what changed, what the criteria say now, and what was opened beside it; nothing under
// --quiet. `what` is how the change came about: "appeal of Fri 1 Mar 2013".
void report_update(App& app, const Case& kept, std::string_view what, const UpdatedCase& updated);

// Names the cases that stay open though they are not eligible now, and how to close them.
void say_unfounded(App& app, const UpdatedCase& updated, ChangeReason because);

}  // namespace lrpt
