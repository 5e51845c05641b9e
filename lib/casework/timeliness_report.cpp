#include "casework/timeliness_report.hpp"

#include "rules/timeliness.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

namespace lrpt {

TimelinessFigures timeliness(const Desk& desk, Scheme scheme) {
    const Snapshot snapshot{desk.database};
    std::vector<CaseTimes> ways;
    for (const Case& kept : cases(desk.database, {.scheme = scheme})) {
        const CaseRecords records = case_records(desk.database, kept);
        if (auto times =
                times_of(kept, records, deadline_question(desk, records), desk.data.courts()))
            ways.push_back(std::move(*times));
    }
    return timeliness_of(scheme, ways, desk.work.today);
}

}  // namespace lrpt
