#include "casework/retention.hpp"

#include "casework/erasing.hpp"
#include "rules/retention.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

#include <algorithm>
#include <set>

namespace lrpt {

namespace {

Retention of_one(const Desk& desk, const Case& kept) {
    return retention_of(
        kept, case_records(desk.database, kept), desk.data.policy(), desk.work.today);
}

// A day that is absent is left to a person, and is later than any other.
const Retention& later_of(const Retention& one, const Retention& other) {
    if (!one.until) return one;
    if (!other.until) return other;
    return *one.until >= *other.until ? one : other;
}

KeptCase standing_of(const Desk& desk, const Case& kept) {
    KeptCase found{.kept = kept, .retention = of_one(desk, kept)};
    if (!kept.linked) return found;
    const auto linked = find_case(desk.database, *kept.linked);
    if (!linked) return found;
    found.waits_for_other = linked->state == CaseState::open;
    if (!found.waits_for_other) found.retention = later_of(found.retention, of_one(desk, *linked));
    return found;
}

}  // namespace

std::vector<KeptCase> closed_cases(const Desk& desk) {
    const Snapshot snapshot{desk.database};
    std::vector<KeptCase> found;
    for (const Case& kept : cases(desk.database, {.state = CaseState::closed})) {
        if (!erasure_of(desk.database, kept.reference)) found.push_back(standing_of(desk, kept));
    }
    return found;
}

std::vector<KeptCase> cases_due_for_removal(const Desk& desk) {
    std::vector<KeptCase> due = closed_cases(desk);
    std::set<std::int64_t> seen;
    std::erase_if(due, [&](const KeptCase& one) {
        const bool goes = !one.waits_for_other && one.retention.is_due(desk.work.today);
        return !goes || !seen.insert(one.kept.occasion).second;
    });
    return due;
}

}  // namespace lrpt
