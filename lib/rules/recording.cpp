#include "rules/recording.hpp"

#include <fmt/format.h>

namespace lrpt {

namespace {

struct Recording {
    DeadlineKind kind;
    std::string_view command;           // {0}: whom or what it is about; {1}: the item
    std::string_view of_the_case = {};  // where there is no item, if that is another
};

constexpr std::array recordings{
    Recording{DeadlineKind::rj_first_contact,
              "case contact {0} --how phone --with offender --outcome reached"},
    Recording{DeadlineKind::contact_first_offer,
              "case offer {0} --person {1} --how letter",
              "case offer {0} --how letter"},
    Recording{DeadlineKind::contact_ask_again, "case offer {0} --person {1} --how letter"},
    Recording{DeadlineKind::contact_tell, "case told add {0} {1} --how letter"},
    Recording{DeadlineKind::contact_yearly,
              "case contact {0} --person {1} --how letter --with victim --outcome sent"},
    Recording{DeadlineKind::contact_turns_18, "case offer {0} --person {1} --how letter"},
    Recording{DeadlineKind::contact_promise, "case promise keep {0} {1}"},
    Recording{DeadlineKind::parole_invite_statement, "case parole {0} --invited today"},
    Recording{DeadlineKind::parole_statement_to_manager, "case parole {0} --to-manager today"},
    Recording{DeadlineKind::parole_statement_to_board, "case parole {0} --to-board today"},
    Recording{DeadlineKind::parole_tell_decision, "case told add {0} {1} --how letter"},
    Recording{DeadlineKind::condition_tell_outcome, "case told add {0} {1} --how letter"},
    Recording{DeadlineKind::rj_confirm, "case confirm {0}"},
    Recording{DeadlineKind::rj_record_outcome, "case outcome {0}"},
    Recording{DeadlineKind::rj_record_meeting, "meeting held {0}/{1}"},
    Recording{DeadlineKind::facilitator_conferences, "deadlines explain {0}"},
    Recording{DeadlineKind::case_task, "deadlines done {0} case.task {1}"},
    Recording{DeadlineKind::lawyer_check, "lawyers check {0}"},
};
static_assert(recordings.size() == names_of<DeadlineKind>.size());

}  // namespace

std::string command_to_record(const DeadlineSubject& about, const DueDate& due) {
    for (const Recording& row : recordings) {
        if (row.kind != due.kind) continue;
        const bool of_the_case = due.item == 0 && !row.of_the_case.empty();
        return fmt::format(
            fmt::runtime(of_the_case ? row.of_the_case : row.command), about.key, due.item);
    }
    return fmt::format("deadlines explain {}", about.key);
}

}  // namespace lrpt
