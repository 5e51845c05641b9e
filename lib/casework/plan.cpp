#include "casework/plan.hpp"

#include "base/error.hpp"
#include "casework/contact_case.hpp"
#include "casework/people.hpp"
#include "casework/victim_side.hpp"
#include "store/audit_store.hpp"
#include "store/case_records_store.hpp"

#include <fmt/format.h>

namespace lrpt {

Plan plan_for(const Desk& desk, const Case& kept, std::optional<int> person, bool names) {
    require_contact_case(kept);
    if (kept.state == CaseState::closed)
        throw Error{Exit::data, fmt::format("{} is closed: nothing is to be done", kept.reference)};
    const CaseRecords records = case_records(desk.database, kept);
    const int meant = person_meant(records.people, kept, person, desk.work.today);
    refuse_where_others_act(kept, records.people, meant, desk.work.today);
    Plan plan{.step = next_step(records,
                                meant,
                                {.facts = records.facts,
                                 .policy = desk.data.policy(),
                                 .holidays = desk.data.holidays(),
                                 .today = desk.work.today}),
              .role = numbered(records.people, meant)->role};
    if (plan.step.contact_point)
        plan.point = *numbered(records.contact_points, *plan.step.contact_point);
    if (!names) return plan;
    Change change{desk.database};
    add(desk.database, audit_entry(desk.work, kept.reference, "contact points were looked at"));
    change.commit();
    return plan;
}

}  // namespace lrpt
