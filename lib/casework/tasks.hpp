// What somebody on the team sets themselves for a case, beyond what the rules ask for.
#pragma once

#include "casework/case_change.hpp"
#include "model/task.hpp"

#include <vector>

namespace lrpt {

struct AddedTask {
    int number = 0;
    std::vector<DeadlineChange> deadlines = {};
};

// Throws Error (data) for a day that is over.
AddedTask add_task(const Desk& desk, const Case& kept, const Task& task);

// Records that a task was done on a day. Throws Error (no record) where there is no such task, and
// (data) for a day to come and for one that has been done.
std::vector<DeadlineChange> do_task(const Desk& desk, const Case& kept, int number, Date done_on);

// Records that the words of a case's tasks and pauses were looked at.
void note_look_at_words(const Desk& desk, const Case& kept);

}  // namespace lrpt
