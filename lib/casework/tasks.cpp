#include "casework/tasks.hpp"

#include "base/error.hpp"
#include "casework/record_look.hpp"
#include "casework/victim_side.hpp"

#include <fmt/format.h>

namespace lrpt {

AddedTask add_task(const Desk& desk, const Case& kept, const Task& task) {
    if (task.set_for < desk.work.today) {
        throw Error{
            Exit::data,
            fmt::format("{} is over: a task is for today or a day to come", spoken(task.set_for)),
            {"Nothing was saved. Give the day as \"fri\", \"8 Mar\" or +3d"}};
    }
    AddedTask added;
    added.deadlines = change_case(desk, kept, [&](const CaseRecords&) {
        added.number = add_record(desk.database, kept.reference, task);
        return fmt::format("task {} for {} added", added.number, to_iso(task.set_for));
    });
    return added;
}

std::vector<DeadlineChange> do_task(const Desk& desk, const Case& kept, int number, Date done_on) {
    refuse_day_to_come(done_on, desk.work.today, "what was done");
    return change_case(desk, kept, [&](const CaseRecords& records) {
        Task task = required_record(records.tasks, kept, {number, "task", "deadlines list --case"});
        if (task.done_on) {
            throw Error{
                Exit::data,
                fmt::format(
                    "task {} was done on {}: nothing was changed", number, spoken(*task.done_on)),
                {fmt::format("What is still to be done: lrpt deadlines list --case {} "
                             "--kind case.task",
                             kept.reference)}};
        }
        task.done_on = done_on;
        save_record(desk.database, kept.reference, task);
        return fmt::format("task {} done on {}", number, to_iso(done_on));
    });
}

void note_look_at_words(const Desk& desk, const Case& kept) {
    Change change{desk.database};
    add(desk.database,
        audit_entry(desk.work, kept.reference, "words of tasks and pauses were looked at"));
    change.commit();
}

}  // namespace lrpt
