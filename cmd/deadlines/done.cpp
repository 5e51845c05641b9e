#include "base/text.hpp"
#include "casework/case_work.hpp"
#include "casework/tasks.hpp"
#include "cmd/app.hpp"
#include "cmd/commands.hpp"
#include "cmd/deadlines/changes.hpp"
#include "cmd/deadlines/chosen.hpp"
#include "cmd/deadlines/columns.hpp"
#include "cmd/reference.hpp"
#include "rules/recording.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace lrpt {

namespace {

std::string how_to_record(const Deadline& deadline) {
    return fmt::format("{}: lrpt {}",
                       named_with_item(deadline.due),
                       command_to_record(deadline.about, deadline.due));
}

// The only task that is still to be done.
Deadline only_task(const Case& kept, const std::vector<Deadline>& deadlines) {
    std::vector<Deadline> open = deadlines;
    std::erase_if(open, [](const Deadline& one) { return one.met_on.has_value(); });
    std::vector<Deadline> tasks = open;
    std::erase_if(tasks,
                  [](const Deadline& one) { return one.due.kind != DeadlineKind::case_task; });
    if (tasks.size() == 1) return tasks.front();
    std::vector<std::string> advice;
    for (const Deadline& one : tasks.empty() ? open : tasks)
        advice.push_back(how_to_record(one));
    if (!tasks.empty()) {
        throw Error{
            Exit::usage,
            fmt::format("{} has {}: say which", kept.reference, counted(tasks.size(), "task")),
            std::move(advice)};
    }
    if (!advice.empty()) advice.insert(advice.begin(), "What is due is met by what happened:");
    throw Error{Exit::no_record,
                fmt::format("{} has no task that is still to be done", kept.reference),
                std::move(advice)};
}

void refuse_other_kinds(const Deadline& deadline) {
    if (deadline.due.kind == DeadlineKind::case_task) return;
    throw Error{Exit::data,
                fmt::format("{} is met by recording what happened: nothing was changed",
                            named_with_item(deadline.due)),
                {fmt::format("Type: lrpt {}", command_to_record(deadline.about, deadline.due))}};
}

Exit run(App& app, const Arguments& arguments) {
    const Case kept = case_given(app, arguments);
    const bool any_task =
        arguments.operand(1).value_or(std::string{name_of(DeadlineKind::case_task)}) ==
            name_of(DeadlineKind::case_task) &&
        !arguments.operand(2);
    const Deadline deadline =
        any_task ? only_task(kept, deadlines_of(app.database(), kept.reference, app.today()))
                 : deadline_given(app, arguments, kept);
    refuse_other_kinds(deadline);
    const Date done_on = app.date_option("on", Look::back).value_or(app.today());
    const Work work = app.work();
    const int number = deadline.due.item;
    const auto changes = do_task(app.desk(work), kept, number, done_on);
    report_change(app, kept, fmt::format("task {} done on {}", number, spoken(done_on)), changes);
    return Exit::done;
}

}  // namespace

Command deadlines_done() {
    return {.summary = "Record that a task of the team's own was done",
            .examples = {{"deadlines done VC-2013-0027", "its only task, today"},
                         {"deadlines done VC-2013-0027 case.task 2 --on yesterday", ""}},
            .operands = {"REF", "[KIND]", "[ITEM]"},
            .options = {{.name = "--on",
                         .value = "DATE",
                         .help = "When it was done; today unless said"}},
            .notes =
                "Every other deadline is met by recording what happened; for those, this says what "
                "to type.",
            .run = run};
}

}  // namespace lrpt
