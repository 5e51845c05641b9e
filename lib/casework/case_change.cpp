#include "casework/case_change.hpp"

#include "base/error.hpp"
#include "casework/erasing.hpp"
#include "casework/facilitators.hpp"
#include "casework/staff.hpp"
#include "rules/duties.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

#include <fmt/format.h>

#include <set>

namespace lrpt {

namespace {

void add_facilitators(const CaseRecords& records, std::set<std::string>& logins) {
    for (const Meeting& meeting : records.meetings)
        logins.insert(meeting.facilitator);
}

// The change itself may close the case, open it again, or open the other scheme's: what is due is
// derived from what the file says afterwards.
std::vector<DeadlineChange> changed(const Desk& desk, const Case& kept, const WriteChange& write) {
    require_may_work(desk.database, desk.work.login, kept);
    Change change{desk.database};
    const CaseRecords before = case_records(desk.database, kept);
    const std::string what = write(before);
    const Case now = *find_case(desk.database, kept.reference);
    std::vector<DeadlineChange> changes = derive_deadlines(desk, now);
    if (now.linked) {
        if (const auto linked = find_case(desk.database, *now.linked))
            derive_deadlines(desk, *linked);
    }
    std::set<std::string> facilitators;
    add_facilitators(before, facilitators);
    add_facilitators(case_records(desk.database, now), facilitators);
    for (const std::string& login : facilitators)
        derive_conferences(desk, login);
    add(desk.database, audit_entry(desk.work, kept.reference, what));
    finish(change, desk.work);
    return changes;
}

}  // namespace

std::vector<DeadlineChange> change_case(const Desk& desk,
                                        const Case& kept,
                                        const WriteChange& write) {
    if (kept.state == CaseState::closed) {
        throw Error{Exit::data,
                    fmt::format("{} is closed: nothing was changed", kept.reference),
                    {fmt::format("To work on it again: lrpt case reopen {}", kept.reference)}};
    }
    return changed(desk, kept, write);
}

std::vector<DeadlineChange> change_closed_case(const Desk& desk,
                                               const Case& kept,
                                               const WriteChange& write) {
    if (kept.state == CaseState::open) {
        throw Error{Exit::data,
                    fmt::format("{} is open: nothing was changed", kept.reference),
                    {fmt::format("To look at it: lrpt case show {}", kept.reference)}};
    }
    refuse_erased(desk.database, kept);
    return changed(desk, kept, write);
}

DeadlineQuestion deadline_question(const Desk& desk, const CaseRecords& records) {
    return {.facts = records.facts,
            .policy = desk.data.policy(),
            .holidays = desk.data.holidays(),
            .today = desk.work.today};
}

std::vector<DeadlineChange> derive_deadlines(const Desk& desk, const Case& kept) {
    if (kept.state == CaseState::closed)
        return set_duties(desk.database, about_case(kept.reference), {}, when_of(desk.work));
    const CaseRecords records = case_records(desk.database, kept);
    return set_duties(desk.database,
                      about_case(kept.reference),
                      duties_of(records, deadline_question(desk, records)),
                      when_of(desk.work));
}

}  // namespace lrpt
