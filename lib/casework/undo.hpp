// Taking back one's own last change, by a job that does the reverse and has its own entry in the
// audit trail. Nothing is kept for it beside what the change itself left.
#pragma once

#include "casework/case_change.hpp"
#include "store/undo_store.hpp"

#include <functional>
#include <string>
#include <vector>

namespace lrpt {

struct Undoing {
    NumberedEntry change = {};  // what is taken back
    Case kept = {};
    std::string words = {};  // what taking it back does, in words: nothing personal
    std::function<std::vector<DeadlineChange>()> take_back = {};
};

// What `lrpt undo` would do: the last change that the login made with one of the commands that
// change something. The desk must outlive it, and taking back looks again whether it still may.
// Throws Error (no record) where the login changed nothing, and (data) with the reason where it
// cannot be taken back: it is of another kind, something was recorded on the case since, mail went
// out about it, or what was there before was kept nowhere.
Undoing last_undoing(const Desk& desk, const std::vector<std::string>& commands);

}  // namespace lrpt
