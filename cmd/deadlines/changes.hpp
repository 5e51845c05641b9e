// What became of deadlines when a case changed, in words.
#pragma once

#include "base/date.hpp"
#include "cmd/app.hpp"
#include "model/case.hpp"
#include "store/deadline_store.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace lrpt {

// An indented line for each: "  Met: ...", "  New: ...", "  Moved: ...", "  No longer due: ...".
std::string changes_text(const std::vector<DeadlineChange>& changes, Date today);

// Says what was recorded on a case, and what became of its deadlines; nothing under --quiet.
// "Recorded: person 2, next-of-kin. VC-2013-0027 (asha)".
void report_change(App& app,
                   const Case& kept,
                   std::string_view what,
                   const std::vector<DeadlineChange>& changes);

// The same in other words than "Recorded": "Moved: hearing Tue 14 May 2013 to Tue 21 May 2013."
struct SaidOfChange {
    std::string_view done;
    std::string_view what;
};
void report_change(App& app,
                   const Case& kept,
                   const SaidOfChange& said,
                   const std::vector<DeadlineChange>& changes);

}  // namespace lrpt
