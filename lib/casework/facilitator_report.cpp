#include "casework/facilitator_report.hpp"

#include "rules/timeliness.hpp"
#include "store/case_records_store.hpp"
#include "store/case_store.hpp"

namespace lrpt {

std::vector<FacilitatorFigures> facilitator_figures(const Desk& desk) {
    const Snapshot snapshot{desk.database};
    std::vector<FacilitatorFigures> all;
    for (Facilitator& facilitator : facilitators_by_need(desk)) {
        if (facilitator.member.left_on) continue;
        FacilitatorFigures figures{.facilitator = std::move(facilitator)};
        std::vector<CaseTimes> ways;
        const CaseFilter theirs{.scheme = Scheme::rj, .owner = figures.facilitator.member.login};
        for (const Case& kept : cases(desk.database, theirs)) {
            figures.open_cases += kept.state == CaseState::open ? 1 : 0;
            const CaseRecords records = case_records(desk.database, kept);
            if (auto times =
                    times_of(kept, records, deadline_question(desk, records), desk.data.courts()))
                ways.push_back(std::move(*times));
        }
        figures.within = timeliness_of(Scheme::rj, ways, desk.work.today).all.within;
        all.push_back(std::move(figures));
    }
    return all;
}

}  // namespace lrpt
