#include "casework/case_change.hpp"

#include "base/error.hpp"
#include "rules/duties.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

namespace lrpt {

std::vector<DeadlineChange> change_case(const Desk& desk,
                                        const Case& kept,
                                        const WriteChange& write) {
    if (kept.state == CaseState::closed) {
        throw Error{Exit::data,
                    fmt::format("{} is closed: nothing was changed", kept.reference),
                    {fmt::format("To work on it again: lrpt case reopen {}", kept.reference)}};
    }
    Change change{desk.database};
    const std::string what = write(case_records(desk.database, kept));
    std::vector<DeadlineChange> changes = derive_deadlines(desk, kept);
    if (kept.linked) {
        if (const auto linked = find_case(desk.database, *kept.linked))
            derive_deadlines(desk, *linked);
    }
    add(desk.database, audit_entry(desk.work, kept.reference, what));
    finish(change, desk.work);
    return changes;
}

DeadlineQuestion deadline_question(const Desk& desk, const CaseRecords& records) {
    return {.facts = records.facts,
            .policy = desk.data.policy(),
            .holidays = desk.data.holidays(),
            .today = desk.work.today};
}

std::vector<DeadlineChange> derive_deadlines(const Desk& desk, const Case& kept) {
    if (kept.state == CaseState::closed) return set_duties(desk.database, kept.reference, {});
    const CaseRecords records = case_records(desk.database, kept);
    return set_duties(
        desk.database, kept.reference, duties_of(records, deadline_question(desk, records)));
}

}  // namespace lrpt
